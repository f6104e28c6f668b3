//! Compounds: which parts a word has that are words themselves.

use crate::stem::stem;
use crate::vocabulary::Vocabulary;

/// A part of a compound has at least this many letters.
pub(crate) const PART: usize = 3;
/// A part of a word that is not plainly a compound has at least this many.
pub(crate) const LOOSE_PART: usize = 5;
/// What is left of a compound beside one known part has at least this many.
const LOOSE_REST: usize = 4;
/// What stands between the parts of a compound.
const LINKS: [&str; 4] = ["", "s", "e", "en"];

/// Whether what stands before a part is a word too, apart from what links them.
pub(crate) fn ends_with_known(vocabulary: &Vocabulary, before: &str) -> bool {
    LINKS.iter().any(|link| before.strip_suffix(link).is_some_and(|word| is_known(vocabulary, word)))
}

/// Whether what stands behind a part is a word too, apart from what links them.
pub(crate) fn starts_with_known(vocabulary: &Vocabulary, after: &str) -> bool {
    LINKS.iter().any(|link| after.strip_prefix(link).is_some_and(|word| is_known(vocabulary, word)))
}

/// Whether a part stands in the vocabulary as a word of its own, in one of its forms.
fn is_known(vocabulary: &Vocabulary, part: &str) -> bool {
    part.len() >= PART && (vocabulary.find(part).is_some() || other_form(vocabulary, part))
}

fn other_form(vocabulary: &Vocabulary, part: &str) -> bool {
    let stem = stem(part);
    if stem.len() < PART {
        return false;
    }
    let mut form = stem.clone();
    ["", "en", "e", "s"].iter().any(|ending| {
        form.truncate(stem.len());
        form.push_str(ending);
        vocabulary.find(&form).is_some()
    })
}

/// The parts of a compound that was typed, of which the index has at least one as a word: `wachtwoordreset` gives
/// *wachtwoord* and *reset*. Nothing where it is no compound.
pub(crate) fn parts<'a>(vocabulary: &Vocabulary, typed: &'a str) -> Option<Vec<&'a str>> {
    let mut best: Option<(usize, Vec<&'a str>)> = None;
    for at in PART..typed.len().saturating_sub(PART - 1) {
        let (Some(head), Some(tail)) = (typed.get(..at), typed.get(at..)) else { continue };
        let plain = |link: &str| head.strip_suffix(link).filter(|head| is_known(vocabulary, head));
        let known_head = LINKS.iter().find_map(|link| plain(link));
        let known_tail = is_known(vocabulary, tail).then_some(tail);
        // What is left beside a single part must be long enough to be a word itself.
        let long = |one: &str, rest: &str| one.len() >= LOOSE_PART && rest.len() >= LOOSE_REST;
        let (worth, parts) = match (known_head, known_tail) {
            (Some(head), Some(tail)) => (100 + tail.len(), vec![head, tail]),
            (Some(one), None) if long(one, tail) => (one.len(), vec![one]),
            (None, Some(one)) if long(one, head) => (one.len(), vec![one]),
            _ => continue,
        };
        if best.as_ref().is_none_or(|(before, _)| worth > *before) {
            best = Some((worth, parts));
        }
    }
    best.map(|(_, parts)| parts)
}
