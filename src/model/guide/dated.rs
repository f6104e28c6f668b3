//! A plan with its days: when each step can be done, by when it is done, and how that stands. The days come from the
//! first working day and the calendar alone; none of them is kept anywhere.

use super::{Leg, Step};
use crate::{Calendar, Date};

/// How a step stands on a day, while nobody said that it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its last day is past.
    Overdue,
    /// It can be done now.
    Now,
    /// It cannot be done yet.
    Later,
}

/// When somebody begins, and how the days are counted from there.
pub struct Begun {
    /// The first working day, or a day off before it.
    pub start: Date,
    /// The working days.
    pub calendar: Calendar,
}

impl Begun {
    /// The days of a step.
    pub fn days(&self, step: &Step) -> Days {
        Days::of(step, self.start, &self.calendar)
    }

    /// The first working day.
    pub fn first_day(&self) -> Date {
        self.calendar.offset(self.start, 0)
    }
}

/// The days of a step, for who begins on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first working day on which it can be done.
    pub from: Date,
    /// The working day by which it is done.
    pub until: Date,
}

impl Days {
    /// The days of a step, for who begins on `start`, or where that is a day off on the next working day. Working days
    /// are counted from there, both ways.
    pub fn of(step: &Step, start: Date, calendar: &Calendar) -> Self {
        let day = |days: i16| calendar.offset(start, days.into());
        Self { from: day(step.day_from), until: day(step.day_until) }
    }

    /// How it stands on a day.
    pub fn standing(self, today: Date) -> Standing {
        if self.until < today {
            Standing::Overdue
        } else if self.from <= today {
            Standing::Now
        } else {
            Standing::Later
        }
    }
}

/// The steps of a plan that ask for something on a day: what can be done, and what was not done in time. In the order of
/// their last days, and how many minutes they take together; a step of which that is not known counts for none.
pub fn open_on<'a>(
    legs: &[Leg<'a>],
    start: Date,
    calendar: &Calendar,
    today: Date,
) -> (Vec<(&'a Step, Days)>, u16) {
    let all = legs.iter().flat_map(|leg| leg.steps.iter().copied());
    let dated = all.map(|step| (step, Days::of(step, start, calendar)));
    let open = dated.filter(|(_, days)| days.standing(today) != Standing::Later);
    let mut open: Vec<(&Step, Days)> = open.collect();
    open.sort_by_key(|(step, days)| (days.until, days.from, step.number));
    let minutes = open.iter().filter_map(|(step, _)| step.minutes).sum();
    (open, minutes)
}
