//! What each document is worth for one word of a query.

use crate::candidates::Candidate;
use crate::rank::rank;
use crate::{How, Index};

/// A field beside the best one adds this much of what it is worth.
const BESIDES: f32 = 0.29;

/// What one document is worth for one word, and where that was found best.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cell {
    /// Zero where the word was not found.
    pub score: f32,
    /// What it is worth in its best field alone.
    best: f32,
    pub term: u32,
    pub field: u8,
    /// A bit for each field in which it was found; those from the eighth on share one.
    fields: u8,
    pub how: How,
}

/// What every document is worth for one word.
pub(crate) type Column = Vec<Cell>;

/// Scores all documents for a word that may stand for any of these.
pub(crate) fn score(index: &Index, candidates: &[Candidate]) -> Column {
    // The best come first, so that the first find in a field is its best.
    let mut order: Vec<(i64, usize)> = candidates.iter().map(|one| -rank(one.worth)).zip(0..).collect();
    order.sort_unstable();
    let mut cells = vec![Cell::default(); index.documents];
    for candidate in order.iter().filter_map(|(_, at)| candidates.get(*at)) {
        for posting in &index.postings[candidate.term] {
            let cell = &mut cells[posting.document as usize];
            let field = 1 << posting.field.min(7);
            if cell.fields & field != 0 {
                continue;
            }
            cell.fields |= field;
            let worth = posting.worth * candidate.worth;
            if worth > cell.best {
                cell.score += worth - cell.best * (1.0 - BESIDES);
                let term = u32::try_from(candidate.term).unwrap_or(u32::MAX);
                *cell = Cell { best: worth, term, field: posting.field, how: candidate.how, ..*cell };
            } else {
                cell.score += worth * BESIDES;
            }
        }
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

/// One column for several words that only count together: a phrase for the same.
pub(crate) fn together(columns: &[Column], worth: f32, how: How) -> Column {
    let Some((first, rest)) = columns.split_first() else { return Column::new() };
    let parts = f32::from(u16::try_from(columns.len()).unwrap_or(u16::MAX));
    let mut all = first.clone();
    for (document, cell) in all.iter_mut().enumerate() {
        let missing = cell.score <= 0.0 || rest.iter().any(|column| column[document].score <= 0.0);
        let sum: f32 = cell.score + rest.iter().map(|column| column[document].score).sum::<f32>();
        cell.score = if missing { 0.0 } else { sum / parts * worth };
        cell.how = how;
    }
    all
}

/// One column for the parts of a compound that was typed. One part alone counts for what it weighs.
pub(crate) fn as_parts(columns: &[Column], weights: &[f32], worth: f32) -> Column {
    let Some(first) = columns.first() else { return Column::new() };
    let all: f32 = weights.iter().sum();
    let cell = |document: usize| {
        let best = columns.iter().map(|column| column[document]).zip(weights);
        let best = best.max_by(|a, b| (a.0.score * a.1).total_cmp(&(b.0.score * b.1)));
        let (score, _) = sum(document, columns, weights);
        let best = best.map(|(cell, _)| cell).unwrap_or_default();
        Cell { score: score / all * worth, how: How::Compound, ..best }
    };
    (0..first.len()).map(cell).collect()
}

/// What a document is worth for the whole query, and how much of the query it holds.
pub(crate) fn sum(document: usize, columns: &[Column], weights: &[f32]) -> (f32, f32) {
    let (mut worth, mut held, mut all) = (0.0, 0.0, 0.0);
    for (column, weight) in columns.iter().zip(weights) {
        let score = column[document].score;
        all += weight;
        if score > 0.0 {
            worth += score * weight;
            held += weight;
        }
    }
    let share = if all > 0.0 { held / all } else { 0.0 };
    (worth * share * share.sqrt(), share)
}
