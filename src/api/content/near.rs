//! The word that was meant: the only one that is nearly the same.

/// The most letters that a slip of the pen changes.
const FARTHEST: usize = 2;

/// `; bedoel je "naam"?` where one of the words is close to what was written, else nothing.
pub(super) fn hint<'a>(written: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    nearest(written, words).map(|word| format!("; bedoel je \"{word}\"?")).unwrap_or_default()
}

/// The one word nearest to what was written; none where two are equally near.
fn nearest<'a>(written: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for word in words {
        let Some(distance) = distance(written, word) else { continue };
        match best {
            Some((other, _)) if other < distance => {}
            Some((other, _)) if other == distance => tied = true,
            _ => (best, tied) = (Some((distance, word)), false),
        }
    }
    best.filter(|_| !tied).map(|(_, word)| word)
}

/// How many letters must change, where that is few for a word of this length.
fn distance(a: &str, b: &str) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > FARTHEST {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let here = (diagonal + usize::from(x != y)).min(*cell + 1).min(left + 1);
            diagonal = *cell;
            *cell = here;
            left = here;
        }
    }
    let distance = row.last().copied().unwrap_or(0);
    (distance <= FARTHEST && distance < a.len().min(b.len())).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_that_was_meant_is_named() {
        let words = ["naam", "nummer", "nodig"];
        assert_eq!(hint("naamm", words), "; bedoel je \"naam\"?");
        assert_eq!(hint("numer", words), "; bedoel je \"nummer\"?");
        assert_eq!(hint("telefoon", words), "");
        assert_eq!(hint("", words), "");
        assert_eq!(nearest("kaan", ["baan", "maan"]), None, "two are equally near");
        assert_eq!(nearest("é".repeat(3).as_str(), ["éé"]), Some("éé"));
    }
}
