//! What stays on the device of the reader. Nothing of it is ever sent, but a reaction that waits until it can be.

mod draft;
mod handover;
mod outbox;
mod text;

pub use handover::{Gain, Incoming};

use model::guide::Progress;
use model::request::{Answers, NAME, REACH, answer};
use model::{Date, Slug};

/// What a person chose and did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The municipality that the reader works for.
    pub municipality: Option<Slug>,
    /// The path that the reader walks.
    pub path: Option<Slug>,
    /// The first working day on it.
    pub start: Option<Date>,
    /// The groups with extra needs that the reader belongs to.
    pub groups: Vec<Slug>,
    /// The building where the reader works.
    pub place: Option<Slug>,
    /// The steps that the path leaves out and the reader took in.
    pub taken_in: Vec<u16>,
    /// What the reader did with the steps.
    pub progress: Progress,
    /// Whether the reader was told that a device may forget.
    pub told: bool,
    /// The services that the reader keeps at hand, the last one first.
    pub favourites: Vec<Slug>,
    /// Requests that are not finished: what each is for, and what was answered; the last one first.
    pub drafts: Vec<(Slug, Answers)>,
    /// Reactions that wait until they can be sent, the oldest first.
    pub outbox: Vec<String>,
    /// The version of the form in which a newer program wrote it; nothing where it is ours.
    newer: Option<u32>,
    /// Lines that this program does not understand: they are written back as they were.
    others: Vec<String>,
}

/// So many services are kept at hand; of more, the oldest go.
const MOST_FAVOURITES: usize = 50;

/// So many requests are kept that are not finished; of more, the oldest go.
const MOST_DRAFTS: usize = 20;

impl Device {
    /// What was answered for a request, and else who asks, as it was said for another.
    pub fn draft(&self, name: &Slug) -> Answers {
        let own = self.drafts.iter().find(|(other, _)| other == name).map(|(_, answers)| answers.clone());
        let mut answers = own.unwrap_or_default();
        for who in [NAME, REACH] {
            let elsewhere =
                self.drafts.iter().map(|(_, answers)| answer(answers, who)).find(|said| !said.is_empty());
            if let Some(said) = elsewhere.filter(|_| answer(&answers, who).is_empty()) {
                answers.push((who.to_owned(), said.to_owned()));
            }
        }
        answers
    }

    /// Keeps what was answered for a request; of nothing nothing is kept.
    pub fn keep_draft(&mut self, name: &Slug, answers: &Answers) {
        self.drafts.retain(|(other, _)| other != name);
        let said: Answers = answers.iter().filter(|(_, said)| !said.trim().is_empty()).cloned().collect();
        if !said.is_empty() {
            self.drafts.insert(0, (name.clone(), said));
            self.drafts.truncate(MOST_DRAFTS);
        }
    }

    /// How many lines this program does not understand.
    pub fn not_understood(&self) -> usize {
        self.others.len()
    }

    /// Leaves out what is about a service of which nothing may be kept.
    #[must_use]
    pub fn without(mut self, traceless: impl Fn(&Slug) -> bool) -> Self {
        self.favourites.retain(|slug| !traceless(slug));
        self.drafts.retain(|(slug, _)| !traceless(slug));
        self
    }

    /// Keeps a service at hand, or no longer.
    pub fn toggle_favourite(&mut self, service: &Slug) {
        if !take_out(&mut self.favourites, service) {
            self.favourites.insert(0, service.clone());
            self.favourites.truncate(MOST_FAVOURITES);
        }
    }

    /// Belongs to a group, or no longer.
    pub fn toggle_group(&mut self, group: &Slug) {
        if !take_out(&mut self.groups, group) {
            self.groups.push(group.clone());
        }
    }

    /// Takes in a step that the path leaves out, or no longer.
    pub fn toggle_taken_in(&mut self, step: u16) {
        if !take_out(&mut self.taken_in, &step) {
            self.taken_in.push(step);
        }
    }
}

/// Takes one out; says whether it was there.
fn take_out<One: PartialEq>(all: &mut Vec<One>, one: &One) -> bool {
    let place = all.iter().position(|other| other == one);
    place.map(|at| all.remove(at)).is_some()
}

#[cfg(test)]
mod tests;
