//! What is written: every text with its place, so that all of them can be held against each other. A text that reads
//! hard is a mistake, and so is a run of words that two texts share: it was copied, or it says nothing of its own.

use super::check::Check;
use super::readability::{Counted, ENOUGH, LEAST, words};
use super::source::Place;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The longest run of words that two texts may share.
const LONGEST_RUN: usize = 8;

/// One text: its place, and its lines. A line is a paragraph or a value.
pub(super) struct Text {
    pub place: Place,
    pub lines: Vec<String>,
}

/// All texts that were read.
#[derive(Default)]
pub(super) struct Writing {
    texts: Vec<Text>,
}

impl Writing {
    pub fn add(&mut self, place: Place, lines: Vec<String>) {
        self.texts.push(Text { place, lines });
    }

    /// What is counted of each file.
    pub fn counted(&self) -> BTreeMap<&str, Counted> {
        let mut files: BTreeMap<&str, Counted> = BTreeMap::new();
        for text in &self.texts {
            let counted =
                text.lines.iter().map(|line| Counted::of(line)).fold(Counted::default(), Counted::and);
            let file = files.entry(&text.place.file).or_default();
            *file = file.and(counted);
        }
        files
    }
}

/// Looks at all texts. To be called when all has been read.
pub(super) fn look(writing: &Writing, counted: &BTreeMap<&str, Counted>, check: &mut Check) {
    for (file, counted) in counted {
        if counted.words >= ENOUGH && counted.ease() < LEAST {
            let wrong = format!("de tekst leest moeilijk: leesgemak {:.0} (Flesch-Douma)", counted.ease());
            let expected = format!("{LEAST:.0} of meer: kortere zinnen en kortere woorden");
            check.wrong(&Place::start_of(file), wrong, expected);
        }
    }
    shared(writing, check);
}

/// Names each pair of texts with a run that is too long once, at the second of the two. Every word gets a number first:
/// this is done at every start, and runs of numbers cost a fraction of runs of texts.
fn shared(writing: &Writing, check: &mut Check) {
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut seen: HashMap<[u32; LONGEST_RUN + 1], usize> = HashMap::new();
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (at, text) in writing.texts.iter().enumerate() {
        for line in &text.lines {
            let line: Vec<String> = words(line).map(str::to_lowercase).collect();
            let numbered: Vec<u32> = line.iter().map(|word| number(word, &mut numbers)).collect();
            for (start, run) in numbered.windows(LONGEST_RUN + 1).enumerate() {
                let Ok(key) = run.try_into() else { continue };
                let first = *seen.entry(key).or_insert(at);
                if first == at || !told.insert((first, at)) {
                    continue;
                }
                let other = writing.texts.get(first).map(|text| text.place.in_words()).unwrap_or_default();
                let run = line.get(start..=start + LONGEST_RUN).unwrap_or_default();
                let wrong = format!(
                    "{} woorden achter elkaar staan ook in {other}: \"{} …\"",
                    run.len(),
                    run.join(" ")
                );
                check.wrong(
                    &text.place,
                    wrong,
                    format!("hoogstens {LONGEST_RUN} dezelfde woorden achter elkaar"),
                );
            }
        }
    }
}

/// The number of a word: the same for the same word.
fn number(word: &str, numbers: &mut HashMap<String, u32>) -> u32 {
    if let Some(number) = numbers.get(word) {
        return *number;
    }
    let number = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    numbers.insert(word.to_owned(), number);
    number
}

/// Values that are no prose: names, words and what the program reads.
const NO_PROSE: [&str; 14] = [
    "naam",
    "keuzes",
    "veld",
    "is",
    "kop",
    "titel",
    "ondertitel",
    "zoekwoorden",
    "zoekvoorbeelden",
    "herkomst",
    "eigenaar",
    "adres",
    "postadres",
    "website",
];

/// Whether a value under this key is prose: a sentence or a phrase.
pub(super) fn is_prose(key: &str, value: &str) -> bool {
    const PHRASE: usize = 4;
    !NO_PROSE.contains(&key) && words(value).nth(PHRASE - 1).is_some()
}
