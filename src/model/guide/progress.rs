//! What a reader did with the steps of a plan, by permanent number only: whatever a step is called, and wherever it
//! stands, what was done stays done. It is kept on the devices of the reader alone, and is made so that what two of
//! them know can be put together in any order, and more than once.

mod compact;

use crate::order;
use crate::service::words;
use serde::{Deserialize, Serialize};

words! {
    /// How it stands with a step, as its reader says.
    Status as Stapstand {
        /// Nothing was said, or what was said was taken back.
        ToDo = "te-doen", "te doen";
        /// It is done.
        Done = "gedaan", "gedaan";
        /// It does not hold for this reader.
        NotApplicable = "niet-van-toepassing", "niet van toepassing";
    }
}

impl Status {
    /// Of what was said in the same second the highest holds: work that was done is not asked again.
    fn rank(self) -> u8 {
        match self {
            Self::ToDo => 0,
            Self::NotApplicable => 1,
            Self::Done => 2,
        }
    }
}

/// That a reader said how it stands with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The permanent number of the step.
    pub step: u16,
    /// How it stands.
    pub status: Status,
    /// When it was said, in seconds since the beginning of 1970 (UTC).
    pub at: i64,
}

impl Action {
    /// The last second that there is: the end of the year 9999.
    pub const LATEST: i64 = 253_402_300_799;

    /// Actions stand by step, and of a step the newest is the last.
    fn key(&self) -> (u16, i64, u8) {
        (self.step, self.at, self.status.rank())
    }

    fn is_sound(&self) -> bool {
        self.step > 0 && (0..=Self::LATEST).contains(&self.at)
    }

    /// One line: `108 gedaan 1764412345`.
    pub fn write_line(&self) -> String {
        format!("{} {} {}", self.step, self.status.word(), self.at)
    }

    /// The action of a line; nothing where it is not exactly as one is written.
    pub fn read_line(line: &str) -> Option<Self> {
        let mut parts = line.split(' ');
        let step = parts.next()?.parse().ok()?;
        let status = Status::from_word(parts.next()?)?;
        let action = Self { step, status, at: parts.next()?.parse().ok()? };
        // An action is written in one way only: "+8", "08" and a fourth word are none.
        (action.is_sound() && action.write_line() == line).then_some(action)
    }
}

/// What a reader did: of each step the newest actions. A set, so that putting two together is the same in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Sorted, each once.
    actions: Vec<Action>,
}

impl Progress {
    /// So many actions are kept of each step: enough to see what was undone.
    pub const KEPT: usize = 4;

    /// Adds what was read; nothing changes where it is known already, too old to be kept, or of no step or time.
    pub fn add(&mut self, action: Action) {
        if !action.is_sound() {
            return;
        }
        let Err(at) = self.actions.binary_search_by_key(&action.key(), Action::key) else { return };
        self.actions.insert(at, action);
        if self.of(action.step).len() > Self::KEPT {
            self.actions.remove(self.first(action.step));
        }
    }

    /// All actions that are kept, by step, and of each step the newest last.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// How it stands with a step.
    pub fn status(&self, step: u16) -> Status {
        self.of(step).last().map_or(Status::ToDo, |newest| newest.status)
    }

    /// Says how it stands with a step, and gives the action where that is news. It is always later than what is known
    /// of the step: what is done on this device last holds, also when another clock ran ahead.
    pub fn set(&mut self, step: u16, status: Status, now: i64) -> Option<Action> {
        if self.status(step) == status {
            return None;
        }
        let after = self.of(step).last().map_or(0, |newest| newest.at + 1);
        let action = Action { step, status, at: now.min(Action::LATEST).max(after) };
        // Behind the last second that there is, nothing can be said any more.
        action.is_sound().then(|| self.add(action)).map(|()| action)
    }

    /// Takes back what was said last, by saying what held before it. Where it was said more than once, on this device
    /// and on another, it is taken back at once.
    pub fn undo(&mut self, step: u16, now: i64) -> Option<Action> {
        let last = self.status(step);
        let mut before = self.of(step).iter().rev().map(|action| action.status);
        let before = before.find(|status| *status != last).unwrap_or(Status::ToDo);
        self.set(step, before, now)
    }

    /// How it stands with each step, without what came before: what another device needs.
    #[must_use]
    pub fn newest(&self) -> Self {
        Self { actions: self.last_ones().copied().collect() }
    }

    /// What was done, the newest first, at most so many.
    pub fn history(&self, most: usize) -> Vec<Action> {
        let mut all = order::by_number(self.actions.iter().rev().copied().collect(), |action| -action.at);
        all.truncate(most);
        all
    }

    /// How many steps are done.
    pub fn done(&self) -> usize {
        self.last_ones().filter(|action| action.status == Status::Done).count()
    }

    /// Whether nothing was ever done.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Adds what another device knows.
    pub fn merge(&mut self, other: &Self) {
        for action in &other.actions {
            self.add(*action);
        }
    }

    /// Of how many steps it would stand otherwise with what another device knows.
    pub fn gained(&self, other: &Self) -> usize {
        let is_newer = |action: &&Action| {
            self.of(action.step).last().is_none_or(|newest| newest.key() < action.key())
                && self.status(action.step) != action.status
        };
        other.last_ones().filter(is_newer).count()
    }

    /// Where the actions of a step begin.
    fn first(&self, step: u16) -> usize {
        self.actions.partition_point(|action| action.step < step)
    }

    /// The actions of a step.
    fn of(&self, step: u16) -> &[Action] {
        let own = self.actions.get(self.first(step)..).unwrap_or_default();
        own.get(..own.partition_point(|action| action.step == step)).unwrap_or_default()
    }

    /// The newest action of each step.
    fn last_ones(&self) -> impl Iterator<Item = &Action> {
        let next = self.actions.iter().skip(1).map(|action| action.step).chain([0]);
        self.actions.iter().zip(next).filter(|(action, next)| action.step != *next).map(|(action, _)| action)
    }
}

#[cfg(test)]
mod tests;
