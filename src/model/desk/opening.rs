//! Whether a desk is open now, and if not, when it opens.

use super::clock;
use crate::{Calendar, Date, Desk, OpeningHours};

/// A minute of a day, in local time of the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// The minutes since midnight.
    pub minute: u16,
}

/// Whether a desk is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It is open.
    Open {
        /// Closes at, `UU:MM`.
        until: String,
    },
    /// It opens later.
    Later {
        /// On this day, at most a month from now.
        day: Date,
        /// Opens at, `UU:MM`.
        from: String,
    },
}

/// How far ahead one looks for the next opening.
const DAYS_AHEAD: i32 = 30;

impl Desk {
    /// Whether it is open, and if not, when it opens; nothing where its hours are not known, or where it stays closed
    /// for a month. On holidays and bridge days it is closed. At the minute of closing it is closed.
    pub fn opening(&self, calendar: &Calendar, now: Moment) -> Option<Opening> {
        let time = format!("{:02}:{:02}", now.minute / 60, now.minute % 60);
        if let Some(until) = until(&self.hours_on(calendar, now.day), &time) {
            return Some(Opening::Open { until: until.to_owned() });
        }
        (0..=DAYS_AHEAD).find_map(|ahead| {
            let day = now.day.plus(ahead);
            let hours = self.hours_on(calendar, day);
            let begins = hours.iter().map(|hours| &hours.from).filter(|from| ahead > 0 || **from > time);
            begins.min().map(|from| Opening::Later { day, from: from.clone() })
        })
    }

    fn hours_on(&self, calendar: &Calendar, day: Date) -> Vec<&OpeningHours> {
        if calendar.holiday(day).is_some() {
            return Vec::new();
        }
        let weekday = day.weekday();
        self.hours.iter().filter(|hours| hours.days.contains(&weekday)).collect()
    }
}

/// Until when it is open, if it is open at this time. What begins where another ends goes on.
fn until<'a>(hours: &[&'a OpeningHours], time: &str) -> Option<&'a str> {
    // `UU:MM`, so times compare as texts.
    let holds =
        |time: &str| hours.iter().find(|hours| hours.from.as_str() <= time && time < hours.until.as_str());
    let mut until = holds(time)?.until.as_str();
    while let Some(next) = holds(until) {
        until = &next.until;
    }
    Some(until)
}

impl Opening {
    /// `nu open tot 17.00 uur`, `morgen open vanaf 8.30 uur`, `maandag 30 november open vanaf 8.30 uur`.
    pub fn in_words(&self, today: Date) -> String {
        let (day, from) = match self {
            Self::Open { until } => return format!("nu open tot {} uur", clock(until)),
            Self::Later { day, from } => (*day, clock(from)),
        };
        match day.days_since(today) {
            0 => format!("vandaag open vanaf {from} uur"),
            1 => format!("morgen open vanaf {from} uur"),
            _ => format!("{} open vanaf {from} uur", day.without_year()),
        }
    }
}

#[cfg(test)]
mod tests;
