//! The words of the index that a typed word may stand for, each with how, and how well.

use crate::How;
use crate::parts::{LOOSE_PART, PART, ends_with_known, starts_with_known};
use crate::stem::stem;
use crate::typo::{forgiven, slips};
use crate::vocabulary::{Vocabulary, mask};

/// A word of the index that a typed word may stand for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub term: usize,
    /// From 0 to 1.
    pub worth: f32,
    pub how: How,
}

/// How much of what is typed may be missing at the end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// All ways: the word may be half typed, or mistyped.
    Typed,
    /// The word itself, its forms, and compounds with it: for words that nobody typed, such as synonyms.
    Exact,
    /// The word as it is.
    Whole,
}

/// Forms of a word have at least so many letters in common at their start.
const SHARED: usize = 2;

// What each way of finding is worth beside the word itself, found on the queries of `tests/search`.
const WHOLE: f32 = 1.0;
const FORM: f32 = 0.66;
const DERIVED: f32 = 0.55;
const TAIL: f32 = 0.82;
const HEAD: f32 = 0.91;
const MIDDLE: f32 = 0.49;
const LOOSE: f32 = 0.37;
const START: f32 = 1.1;
const TYPO: [f32; 3] = [0.0, 0.63, 0.47];

/// The candidates, in the order of the vocabulary.
pub(crate) fn candidates(vocabulary: &Vocabulary, typed: &str, reach: Reach) -> Vec<Candidate> {
    if reach == Reach::Whole {
        let whole = |term| Candidate { term, worth: WHOLE, how: How::Whole };
        return vocabulary.find(typed).map(whole).into_iter().collect();
    }
    let look = Look::new(typed);
    let all = 0..vocabulary.len();
    let mut found: Vec<Candidate> = all.clone().filter_map(|term| look.at(vocabulary, term, reach)).collect();
    // A word that is there was not mistyped.
    let plain = |candidate: &Candidate| matches!(candidate.how, How::Whole | How::Form | How::Start);
    if reach == Reach::Typed && !found.iter().any(plain) {
        found.extend(all.filter_map(|term| look.mistyped(vocabulary, term)));
    }
    found
}

/// A typed word, prepared for comparing it with all words there are.
struct Look<'a> {
    typed: &'a str,
    stem: String,
    /// The stem without a plural that the stemmer does not know: *vacatures*, *cadeaus*.
    singular: Option<String>,
    /// How all forms of the word begin.
    start: String,
    /// What a compound with the word has in it.
    root: String,
    letters: u32,
    start_letters: u32,
    root_letters: u32,
    most: usize,
}

impl<'a> Look<'a> {
    fn new(typed: &'a str) -> Self {
        let stem = stem(typed);
        let singular = singular(typed);
        let shortest = singular.as_ref().unwrap_or(&stem);
        let origin = origin(shortest).unwrap_or(shortest.len());
        let shared = shortest.bytes().zip(typed.bytes()).take(origin).take_while(|(a, b)| a == b).count();
        let common = typed.get(..shared).unwrap_or_default();
        // A participle is made from something that begins otherwise.
        let other = (shared < SHARED && stem.len() >= PART).then(|| stem.clone());
        let start = other.unwrap_or_else(|| if shared < SHARED { typed } else { common }.to_owned());
        let root = if common.len() >= PART { common } else { typed }.to_owned();
        let (letters, start_letters, root_letters) = (mask(typed), mask(&start), mask(&root));
        Self {
            typed,
            start,
            root,
            letters,
            start_letters,
            root_letters,
            most: forgiven(typed.chars().count()),
            stem,
            singular,
        }
    }

    fn at(&self, vocabulary: &Vocabulary, term: usize, reach: Reach) -> Option<Candidate> {
        let letters = vocabulary.mask(term);
        let has = |wanted: u32| wanted & !letters == 0;
        if !has(self.start_letters) && !has(self.root_letters) {
            return None;
        }
        let word = vocabulary.word(term);
        let (worth, how) = if word == self.typed {
            (WHOLE, How::Whole)
        } else if word.starts_with(&self.start) {
            self.at_start(vocabulary, word, reach)?
        } else if self.root.len() >= PART && has(self.root_letters) {
            (self.inside(vocabulary, word)?, How::Part)
        } else {
            return None;
        };
        Some(Candidate { term, worth, how })
    }

    /// The word begins with the root: a form of it, a compound that begins with it, or the rest of what is typed.
    fn at_start(&self, vocabulary: &Vocabulary, word: &str, reach: Reach) -> Option<(f32, How)> {
        if self.is_form(word) {
            return Some((FORM, How::Form));
        }
        if is_derived(&self.stem, &stem(word)) {
            return Some((DERIVED, How::Form));
        }
        let rest = word.strip_prefix(self.root.as_str())?;
        if self.root.len() >= PART && starts_with_known(vocabulary, rest) {
            return Some((HEAD, How::Start));
        }
        let typed = word.starts_with(self.typed);
        let share = ratio(self.typed.len(), word.len());
        (typed && reach == Reach::Typed).then_some((START * (0.7 + 0.3 * share), How::Start))
    }

    /// Whether a word is another form of the typed one.
    fn is_form(&self, word: &str) -> bool {
        let own = |stem: &String| *stem == self.stem || self.singular.as_ref() == Some(stem);
        own(&stem(word)) || singular(word).as_ref().is_some_and(own)
    }

    /// The root stands further on in the word: as the last part of a compound, or as another.
    fn inside(&self, vocabulary: &Vocabulary, word: &str) -> Option<f32> {
        // The last place is tried first: what a compound is, is said at its end.
        let at = last_place(word.as_bytes(), self.root.as_bytes())?;
        let (before, tail) = (word.get(..at)?, word.get(at..)?);
        let known = ends_with_known(vocabulary, before);
        if self.is_form(tail) {
            let long = self.root.len() > PART && before.len() >= PART;
            return if known { Some(TAIL) } else { long.then_some(LOOSE) };
        }
        let after = tail.get(self.root.len()..)?;
        if known && starts_with_known(vocabulary, after) {
            return Some(MIDDLE);
        }
        (self.root.len() >= LOOSE_PART && (known || starts_with_known(vocabulary, after))).then_some(LOOSE)
    }

    /// A word that is meant, but for a slip or two.
    fn mistyped(&self, vocabulary: &Vocabulary, term: usize) -> Option<Candidate> {
        let missing = (self.letters & !vocabulary.mask(term)).count_ones() as usize;
        if self.most == 0 || missing > self.most {
            return None;
        }
        let word = vocabulary.word(term);
        let found = slips(self.typed.as_bytes(), word.as_bytes(), self.most)?;
        // Two slips and another first letter: that is another word.
        if found.start > 1 && word.as_bytes().first() != self.typed.as_bytes().first() {
            return None;
        }
        let (count, share) = match (found.whole <= found.start, word.len().saturating_sub(self.typed.len())) {
            (true, _) => (found.whole, 1.0),
            // No more than an ending may follow.
            (false, 0..=2) => (found.start, 0.97),
            _ => (found.start, 0.8),
        };
        let worth = TYPO.get(count).copied().unwrap_or_default() * share;
        (count > 0).then_some(Candidate { term, worth, how: How::Typo })
    }
}

/// The stem of a word that ends in a vowel and `s`, without the `s`.
fn singular(word: &str) -> Option<String> {
    let singular =
        word.strip_suffix('s').filter(|word| word.len() >= 5 && word.ends_with(['a', 'e', 'i', 'o', 'u']))?;
    Some(stem(singular))
}

/// What verbs and nouns of one origin end in: *declareren* and *declaratie*.
const DERIVED_ENDINGS: [&str; 9] = ["eer", "er", "ati", "atie", "ator", "ier", "ing", "ief", "iver"];

/// How many letters of a stem stand before such an ending.
fn origin(stem: &str) -> Option<usize> {
    let cut = |ending: &str| stem.strip_suffix(ending).filter(|origin| origin.len() >= 4).map(str::len);
    DERIVED_ENDINGS.iter().filter_map(|ending| cut(ending)).min()
}

/// Whether two stems are of one origin.
fn is_derived(one: &str, other: &str) -> bool {
    match (origin(one), origin(other)) {
        (Some(length), Some(other_length)) => {
            length == other_length && one.get(..length) == other.get(..length)
        }
        _ => false,
    }
}

/// Where a part stands last in a word. Both are short: preparing a cleverer search would take longer than this.
fn last_place(word: &[u8], part: &[u8]) -> Option<usize> {
    let first = part.first()?;
    let last = word.len().checked_sub(part.len())?;
    (0..=last).rev().find(|at| word[*at] == *first && word[*at..].starts_with(part))
}

fn ratio(part: usize, whole: usize) -> f32 {
    let small = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    small(part) / small(whole.max(1))
}
