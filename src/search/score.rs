//! What each document is worth for one word of a query.

use crate::candidates::Candidate;
use crate::{How, Index};

/// Fields beyond these are not told apart.
const FIELDS: usize = 8;
/// A field beside the best one adds this much of what it is worth.
const BESIDES: f32 = 0.25;

/// What one document is worth for one word, and where that was found best.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cell {
    /// Zero where the word was not found.
    pub score: f32,
    pub term: usize,
    pub field: u8,
    pub how: How,
}

/// What every document is worth for one word.
pub(crate) type Column = Vec<Cell>;

/// Scores all documents for a word that may stand for any of these.
pub(crate) fn score(index: &Index, mut candidates: Vec<Candidate>) -> Column {
    // The best come first, so that of a field the first find is its best.
    candidates.sort_by(|a, b| b.worth.total_cmp(&a.worth).then(a.term.cmp(&b.term)));
    let mut cells = vec![Cell::default(); index.documents];
    let mut best = vec![[0.0_f32; FIELDS]; index.documents];
    for candidate in candidates {
        for posting in &index.postings[candidate.term] {
            let document = posting.document as usize;
            let worth = posting.worth * candidate.worth;
            let (cell, fields) = (&mut cells[document], &mut best[document]);
            let field = &mut fields[usize::from(posting.field) % FIELDS];
            if worth <= *field {
                continue;
            }
            *field = worth;
            if worth > cell.score {
                *cell = Cell { score: worth, term: candidate.term, field: posting.field, how: candidate.how };
            }
        }
    }
    for (cell, fields) in cells.iter_mut().zip(&best) {
        let besides = fields.iter().sum::<f32>() - cell.score;
        cell.score += besides * BESIDES;
    }
    cells
}

/// Keeps of two columns the better cell, document by document.
pub(crate) fn improve(column: &mut Column, other: &[Cell]) {
    for (cell, other) in column.iter_mut().zip(other) {
        if other.score > cell.score {
            *cell = *other;
        }
    }
}

/// One column for several words that only count together: a phrase for the same, or the parts of a compound.
pub(crate) fn together(columns: &[Column], worth: f32, how: How) -> Column {
    let Some((first, rest)) = columns.split_first() else { return Column::new() };
    let parts = f32::from(u16::try_from(columns.len()).unwrap_or(u16::MAX));
    let mut all = first.clone();
    for (document, cell) in all.iter_mut().enumerate() {
        let missing = cell.score <= 0.0 || rest.iter().any(|column| column[document].score <= 0.0);
        let sum: f32 = cell.score + rest.iter().map(|column| column[document].score).sum::<f32>();
        // The longest word says most of what was found.
        cell.score = if missing { 0.0 } else { sum / parts * worth };
        cell.how = how;
    }
    all
}
