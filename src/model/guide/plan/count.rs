//! How far a plan is. What counts is decided here alone, for all of it and for each of its phases.

use super::{Leg, Plan};
use crate::Weight;
use crate::guide::{Progress, Status, Step};

/// How far a plan is, or a part of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many steps it has.
    pub steps: usize,
    /// How many of them are done.
    pub done: usize,
    /// How many do not apply.
    pub not_applicable: usize,
    /// How many are still to be done.
    pub open: usize,
    /// How many of those cannot be left out.
    pub must_open: usize,
    /// How many minutes those that are open take together; a step of which that is not known counts for none.
    pub minutes_open: u32,
}

impl Count {
    /// How many steps ask for nothing any more: what does not apply is dealt with too.
    pub fn dealt(&self) -> usize {
        self.done + self.not_applicable
    }

    fn add(&mut self, step: &Step, progress: &Progress) {
        self.steps += 1;
        match progress.status(step.number) {
            Status::Done => self.done += 1,
            Status::NotApplicable => self.not_applicable += 1,
            Status::ToDo => {
                self.open += 1;
                self.must_open += usize::from(step.weight == Weight::Must);
                self.minutes_open += u32::from(step.minutes.unwrap_or_default());
            }
        }
    }
}

impl Leg<'_> {
    /// How far it is.
    pub fn count(&self, progress: &Progress) -> Count {
        let mut count = Count::default();
        self.add_to(&mut count, progress);
        count
    }

    fn add_to(&self, count: &mut Count, progress: &Progress) {
        for step in &self.steps {
            count.add(step, progress);
        }
    }
}

impl Plan<'_> {
    /// How far it is: all its phases together.
    pub fn count(&self, progress: &Progress) -> Count {
        let mut count = Count::default();
        for leg in &self.legs {
            leg.add_to(&mut count, progress);
        }
        count
    }
}
