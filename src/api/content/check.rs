//! What is found while reading: the mistakes, and the names that are defined and used.

use super::error::{ContentError, Errors};
use super::names::Names;
use super::numbers::Numbers;
use super::report::Facts;
use super::source::Place;
use super::writing::Writing;
use std::collections::BTreeSet;

/// Collects everything that is wrong; readers never stop for a mistake.
#[derive(Default)]
pub(super) struct Check {
    errors: BTreeSet<ContentError>,
    /// Lines that could not be read at all: what else seems wrong with them is a consequence.
    unreadable: BTreeSet<Place>,
    /// First and last line of what was taken for a part of something that is not closed.
    swallowed: Vec<(Place, Place)>,
    pub writing: Writing,
    /// How many facts of each kind of content are how sure.
    pub facts: Facts,
    pub names: Names,
    pub numbers: Numbers,
    /// Whether somebody answers for the site. Only the owner checks facts.
    pub owned: bool,
}

impl Check {
    /// Something is wrong here. The expectation follows the word "verwacht".
    pub fn wrong(&mut self, place: &Place, wrong: impl Into<String>, expected: impl Into<String>) {
        let within = |(first, last): &(Place, Place)| first < place && place <= last;
        if !self.unreadable.contains(place) && !self.swallowed.iter().any(within) {
            self.add(place, wrong.into(), expected.into());
        }
    }

    /// This line cannot be read; nothing more is said of it.
    pub fn unreadable(&mut self, place: &Place, wrong: impl Into<String>, expected: impl Into<String>) {
        if self.unreadable.insert(place.clone()) {
            self.add(place, wrong.into(), expected.into());
        }
    }

    /// Something that begins here is not closed, and takes all until there for a part of itself.
    pub fn swallows(&mut self, first: Place, last: Place) {
        self.swallowed.push((first, last));
    }

    fn add(&mut self, place: &Place, wrong: String, expected: String) {
        self.errors.insert(ContentError { file: place.file.clone(), line: place.line, wrong, expected });
    }

    /// How much was wrong so far: who compares two counts knows whether something in between was.
    pub fn count(&self) -> usize {
        self.errors.len()
    }

    /// All that was wrong, by file and line.
    pub fn finish(self) -> Errors {
        Errors(self.errors.into_iter().collect())
    }
}

/// What an editor wrote, between quotes and short enough to stand in a sentence.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let shown: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let more = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
    format!("\"{shown}{more}\"")
}
