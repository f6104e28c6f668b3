//! How many slips of the keyboard lie between what was typed and a word.

/// How many slips are forgiven in a word of this many letters: one from four, two from eight.
pub(crate) fn forgiven(letters: usize) -> usize {
    match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// What lies between what was typed and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slips {
    /// To the whole word; more than the most where that is too many.
    pub whole: usize,
    /// To the start of the word that is nearest.
    pub start: usize,
}

/// Counts the letters that are missing, too many, other, or changed places with their neighbour (optimal string
/// alignment). Nothing where there are more than `most`, both to the whole and to any start.
pub(crate) fn slips(typed: &[u8], word: &[u8], most: usize) -> Option<Slips> {
    if word.len() + most < typed.len() {
        return None;
    }
    let columns = word.len().min(typed.len() + most);
    let too_many = most + 1;
    let mut rows = [[0; WIDEST]; 3];
    if columns >= WIDEST {
        return None;
    }
    for (column, cell) in rows[0].iter_mut().enumerate().take(columns + 1) {
        *cell = column.min(too_many);
    }
    for row in 1..=typed.len() {
        let (now, above, higher) = (row % 3, (row + 2) % 3, (row + 1) % 3);
        // Outside the band around the diagonal there are more slips than are forgiven.
        let (from, to) = (row.saturating_sub(most).max(1), (row + most).min(columns));
        rows[now] = [too_many; WIDEST];
        rows[now][0] = row.min(too_many);
        let mut least = rows[now][0];
        for column in from..=to {
            let differs = usize::from(typed[row - 1] != word[column - 1]);
            let mut cell = (rows[above][column - 1] + differs)
                .min(rows[above][column] + 1)
                .min(rows[now][column - 1] + 1);
            let swapped = row > 1
                && column > 1
                && typed[row - 1] == word[column - 2]
                && typed[row - 2] == word[column - 1];
            if swapped {
                cell = cell.min(rows[higher][column - 2] + 1);
            }
            rows[now][column] = cell.min(too_many);
            least = least.min(cell);
        }
        if least > most {
            return None;
        }
    }
    let last = &rows[typed.len() % 3];
    let whole = if word.len() == columns { last[columns] } else { too_many };
    let start = last[..=columns].iter().copied().min().unwrap_or(too_many);
    (start <= most).then_some(Slips { whole, start })
}

/// Longer words are not corrected.
const WIDEST: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    fn between(typed: &str, word: &str) -> Option<(usize, usize)> {
        let found = slips(typed.as_bytes(), word.as_bytes(), forgiven(typed.len()));
        found.map(|slips| (slips.whole, slips.start))
    }

    #[test]
    fn one_slip_of_each_kind_is_one() {
        for typed in ["toeganspas", "toegangsspas", "toegankspas", "toegnagspas"] {
            assert_eq!(between(typed, "toegangspas").map(|(whole, _)| whole), Some(1), "{typed}");
        }
        assert_eq!(between("griffei", "griffie"), Some((1, 1)));
        assert_eq!(between("aptop", "laptop"), Some((1, 1)));
    }

    #[test]
    fn a_start_with_a_slip_is_near_too() {
        assert_eq!(between("communciatie", "communicatieadvies"), Some((3, 1)));
    }

    #[test]
    fn short_words_forgive_nothing_and_long_ones_two() {
        assert_eq!(between("pad", "pas"), None);
        assert_eq!(between("laptop", "loptap"), None);
        assert_eq!(between("wachtwort", "wachtwoord"), Some((2, 2)));
        assert_eq!(between("wagtwort", "wachtwoord"), None);
    }

    #[test]
    fn what_is_very_long_is_no_panic() {
        let long = "a".repeat(500);
        assert_eq!(between(&long, "laptop"), None);
        assert_eq!(between(&long, &long), None);
    }
}
