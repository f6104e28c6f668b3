//! The plan of one person: the steps of a path, without those that a group of the person can leave out, and with those
//! that they do all the same.

mod count;

pub use count::Count;

use super::{Phase, Step};
use crate::{Content, Date, Item, Slug, order};

/// For whom a plan is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The path they walk.
    pub path: Slug,
    /// The groups they belong to.
    pub groups: Vec<Slug>,
    /// The steps that they can leave out and do all the same, by permanent number.
    pub taken_in: Vec<u16>,
}

/// What a person does, in the order in which it is done, and what they can leave out.
pub struct Plan<'a> {
    /// The phases in order, without those that have no step.
    pub legs: Vec<Leg<'a>>,
    /// The steps that can be left out and are, each with the reason, by number.
    pub dropped: Vec<(&'a Step, &'a str)>,
}

/// One phase of a plan, with its steps in the order in which they are done.
pub struct Leg<'a> {
    /// The phase.
    pub phase: &'a Phase,
    /// Its steps; never none.
    pub steps: Vec<&'a Step>,
}

impl Person {
    /// Who walks a path, and of whom nothing else is known.
    pub fn on(path: Slug) -> Self {
        Self { path, groups: Vec::new(), taken_in: Vec::new() }
    }
}

/// What a step is to a person.
enum Concern<'a> {
    Nothing,
    Does,
    /// Can leave it out, and does; for this reason.
    LeavesOut(&'a str),
}

impl Step {
    fn concern(&self, person: &Person) -> Concern<'_> {
        let belongs = self.paths.contains(&person.path);
        let mut reasons = self.dropped.iter().filter(|dropped| match (&dropped.path, &dropped.group) {
            (Some(path), None) => !belongs && *path == person.path,
            // What a group can leave out has to be of its path in the first place.
            (None, Some(group)) => belongs && person.groups.contains(group),
            _ => false,
        });
        match reasons.next() {
            None if !belongs => Concern::Nothing,
            Some(dropped) if !person.taken_in.contains(&self.number) => Concern::LeavesOut(&dropped.reason),
            _ => Concern::Does,
        }
    }
}

impl Content {
    /// The step with this permanent number.
    pub fn step_numbered(&self, number: u16) -> Option<&Step> {
        self.steps.iter().find(|step| step.number == number)
    }

    /// The plan of a person as of a day. What has ended, or is of another path, is never in it.
    pub fn plan_of(&self, person: &Person, day: Date) -> Plan<'_> {
        let (mut steps, mut dropped) = (Vec::new(), Vec::new());
        for step in self.steps.iter().filter(|step| step.ended_on(day).is_none()) {
            match step.concern(person) {
                Concern::Nothing => {}
                Concern::Does => steps.push(step),
                Concern::LeavesOut(reason) => dropped.push((step, reason)),
            }
        }
        // By the day on which it is done, then by that on which it can begin; the steps stand by number.
        let days = |step: &&Step| i64::from(step.day_until) * 100_000 + i64::from(step.day_from);
        let steps = order::by_number(steps, days);
        let legs = self.phases.iter().map(|phase| {
            let own = steps.iter().copied().filter(|step| step.phase == phase.slug);
            Leg { phase, steps: own.collect() }
        });
        Plan { legs: legs.filter(|leg| !leg.steps.is_empty()).collect(), dropped }
    }

    /// The plan of a path as of a day, for who belongs to no group.
    pub fn plan(&self, path: &Slug, day: Date) -> Vec<Leg<'_>> {
        self.plan_of(&Person::on(path.clone()), day).legs
    }

    /// The steps that a path can leave out on a day, each with the reason, by number.
    pub fn dropped(&self, path: &Slug, day: Date) -> Vec<(&Step, &str)> {
        self.plan_of(&Person::on(path.clone()), day).dropped
    }

    /// What it would do to choose a group, or does where it is chosen: how many steps fall away, and how many of those
    /// that stay go otherwise.
    pub fn effect(&self, person: &Person, group: &Slug, day: Date) -> (usize, usize) {
        let mut person = person.clone();
        person.groups.retain(|other| other != group);
        let before = self.plan_of(&person, day).steps().count();
        person.groups.push(group.clone());
        let plan = self.plan_of(&person, day);
        let differs = |step: &&Step| step.otherwise.iter().any(|otherwise| otherwise.group == *group);
        (before - plan.steps().count(), plan.steps().filter(differs).count())
    }
}

impl<'a> Plan<'a> {
    /// Its steps, in the order in which they are done.
    pub fn steps(&self) -> impl Iterator<Item = &'a Step> {
        self.legs.iter().flat_map(|leg| leg.steps.iter().copied())
    }

    /// The steps before and after the one with this number; nothing at either end, or where it is not in the plan.
    pub fn next_to(&self, number: u16) -> (Option<&'a Step>, Option<&'a Step>) {
        let mut before = None;
        let mut steps = self.steps();
        while let Some(step) = steps.next() {
            if step.number == number {
                return (before, steps.next());
            }
            before = Some(step);
        }
        (None, None)
    }
}

#[cfg(test)]
mod tests;
