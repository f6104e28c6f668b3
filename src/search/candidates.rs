//! The words of the index that a typed word may stand for, each with how, and how well.

use crate::How;
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
}

/// A part of a compound has at least this many letters.
const PART: usize = 3;
/// A part of a word that is not plainly a compound has at least this many.
const LOOSE_PART: usize = 5;
/// What stands between the parts of a compound.
const LINKS: [&str; 4] = ["", "s", "e", "en"];

const WHOLE: f32 = 1.0;
const FORM: f32 = 0.92;
const TAIL: f32 = 0.72;
const HEAD: f32 = 0.66;
const MIDDLE: f32 = 0.5;
const LOOSE: f32 = 0.4;
const START: f32 = 0.62;
const TYPO: [f32; 3] = [0.0, 0.55, 0.42];

/// The candidates, in the order of the vocabulary.
pub(crate) fn candidates(vocabulary: &Vocabulary, typed: &str, reach: Reach) -> Vec<Candidate> {
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
    /// The start that all forms of the word share.
    root: &'a str,
    letters: u32,
    root_letters: u32,
    most: usize,
}

impl<'a> Look<'a> {
    fn new(typed: &'a str) -> Self {
        let stem = stem(typed);
        let shared = stem.bytes().zip(typed.bytes()).take_while(|(a, b)| a == b).count();
        let root = typed.get(..shared).filter(|root| root.len() >= PART).unwrap_or(typed);
        let letters = typed.chars().count();
        Self { typed, root, letters: mask(typed), root_letters: mask(root), most: forgiven(letters), stem }
    }

    fn at(&self, vocabulary: &Vocabulary, term: usize, reach: Reach) -> Option<Candidate> {
        if self.root_letters & !vocabulary.mask(term) != 0 {
            return None;
        }
        let word = vocabulary.word(term);
        let at = word.find(self.root)?;
        let (worth, how) = if word == self.typed {
            (WHOLE, How::Whole)
        } else if at == 0 {
            self.at_start(vocabulary, word, reach)?
        } else if self.root.len() >= PART {
            (self.inside(vocabulary, word)?, How::Part)
        } else {
            return None;
        };
        Some(Candidate { term, worth, how })
    }

    /// The word begins with the root: a form of it, a compound that begins with it, or the rest of what is typed.
    fn at_start(&self, vocabulary: &Vocabulary, word: &str, reach: Reach) -> Option<(f32, How)> {
        if stem(word) == self.stem {
            return Some((FORM, How::Form));
        }
        let rest = word.get(self.root.len()..)?;
        if self.root.len() >= PART && starts_with_known(vocabulary, rest) {
            return Some((HEAD, How::Start));
        }
        let typed = word.starts_with(self.typed);
        let share = ratio(self.typed.len(), word.len());
        (typed && reach == Reach::Typed).then_some((START * (0.7 + 0.3 * share), How::Start))
    }

    /// The root stands further on in the word: as the last part of a compound, or as another.
    fn inside(&self, vocabulary: &Vocabulary, word: &str) -> Option<f32> {
        // The last place is tried first: what a compound is, is said at its end.
        let at = word.rfind(self.root)?;
        let (before, tail) = (word.get(..at)?, word.get(at..)?);
        let known = ends_with_known(vocabulary, before);
        if stem(tail) == self.stem {
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
        let (count, share) = if found.whole <= found.start { (found.whole, 1.0) } else { (found.start, 0.8) };
        let worth = TYPO.get(count).copied().unwrap_or_default() * share;
        (count > 0).then_some(Candidate { term, worth, how: How::Typo })
    }
}

fn ratio(part: usize, whole: usize) -> f32 {
    let small = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    small(part) / small(whole.max(1))
}

/// Whether what stands before a part is a word too, apart from what links them.
fn ends_with_known(vocabulary: &Vocabulary, before: &str) -> bool {
    LINKS.iter().any(|link| before.strip_suffix(link).is_some_and(|word| is_known(vocabulary, word)))
}

/// Whether what stands behind a part is a word too, apart from what links them.
fn starts_with_known(vocabulary: &Vocabulary, after: &str) -> bool {
    LINKS.iter().any(|link| after.strip_prefix(link).is_some_and(|word| is_known(vocabulary, word)))
}

/// Whether a part stands in the vocabulary as a word of its own, in one of its forms.
pub(crate) fn is_known(vocabulary: &Vocabulary, part: &str) -> bool {
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
        let head = LINKS.iter().find_map(|link| plain(link));
        let tail = is_known(vocabulary, tail).then_some(tail);
        let (worth, parts) = match (head, tail) {
            (Some(head), Some(tail)) => (100 + tail.len(), vec![head, tail]),
            (Some(one), None) | (None, Some(one)) if one.len() >= LOOSE_PART => (one.len(), vec![one]),
            _ => continue,
        };
        if best.as_ref().is_none_or(|(before, _)| worth > *before) {
            best = Some((worth, parts));
        }
    }
    best.map(|(_, parts)| parts)
}
