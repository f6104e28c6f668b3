//! A plan, or one step of it, as a calendar that other programs read (iCalendar, RFC 5545): for each step one whole day, that by which it is
//! done. Every file is an update of the ones before it: the names of the events come from the permanent numbers.

use super::{Days, Leg, Step, Weight};
use crate::{Calendar, Date, Route, Slug};
use std::fmt::Write;

/// What a calendar is made of.
pub struct Agenda<'a> {
    /// The title of the site that makes it.
    pub title: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The steps: those of a plan, or a leg with one step. That step is the same event as in the plan.
    pub legs: &'a [Leg<'a>],
    /// The groups of who begins; for them an event says what they do otherwise.
    pub groups: &'a [Slug],
    /// The first working day of who begins.
    pub start: Date,
    /// The working days.
    pub calendar: &'a Calendar,
    /// The day on which it is made.
    pub made_on: Date,
    /// The second of that day (UTC), where more than one can be made on it.
    pub made_at: u32,
    /// The scheme and host under which the site is read; nothing where that is not known.
    pub origin: &'a str,
}

/// Lines have at most this many bytes (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;
/// From here on a line is folded at the next place that does.
const FULL_LINE: usize = 66;

impl Agenda<'_> {
    /// The file: UTF-8, with the line ends that the RFC asks.
    pub fn write(&self) -> String {
        let mut file = String::new();
        let maker = format!("PRODID:-//{}//Inwerkgids//NL", escape(self.title));
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", &maker, "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
            fold(line, &mut file);
        }
        // RFC 7986, 5.1, and what programs read that are older than it.
        for key in ["NAME", "X-WR-CALNAME"] {
            fold(&format!("{key}:{}", escape(self.name)), &mut file);
        }
        for leg in self.legs {
            for step in &leg.steps {
                self.event(&leg.phase.name, step, &mut file);
            }
        }
        fold("END:VCALENDAR", &mut file);
        file
    }

    fn event(&self, phase: &str, step: &Step, file: &mut String) {
        let days = Days::of(step, self.start, self.calendar);
        let compact = |day: Date| format!("{:08}", day.as_number());
        let mut about = step.summary.clone();
        for otherwise in step.otherwise.iter().filter(|otherwise| self.groups.contains(&otherwise.group)) {
            let _ = write!(about, "\nVoor jou anders: {}", otherwise.about);
        }
        let _ = write!(about, "\n\nWie: {}\nKlaar als: {}", step.who, step.done_when);
        if let Some(minutes) = step.minutes {
            let _ = write!(about, "\nDuurt: {minutes} minuten");
        }
        if days.from < days.until {
            let _ = write!(about, "\nKan vanaf: {}", days.from.with_weekday());
        }
        if step.weight == Weight::Handy {
            about.push_str("\nDit is handig, het moet niet.");
        }
        // An update counts only when its number is higher (RFC 5545, 3.8.7.4); days grow by themselves.
        let passed = Date::new(2020, 1, 1).map_or(0, |first| self.made_on.days_since(first)).max(0);
        let sequence = i64::from(passed) * 86_400 + i64::from(self.made_at);
        let (hour, minute, second) = (self.made_at / 3600, self.made_at / 60 % 60, self.made_at % 60);
        for line in [
            "BEGIN:VEVENT".to_owned(),
            format!("UID:stap-{}@inwerkgids", step.number),
            format!("DTSTAMP:{}T{hour:02}{minute:02}{second:02}Z", compact(self.made_on)),
            format!("SEQUENCE:{sequence}"),
            format!("DTSTART;VALUE=DATE:{}", compact(days.until)),
            format!("DTEND;VALUE=DATE:{}", compact(days.until.tomorrow())),
            format!("SUMMARY:{}", escape(&step.name)),
            format!("DESCRIPTION:{}", escape(&about)),
            format!("CATEGORIES:{}", escape(phase)),
            "TRANSP:TRANSPARENT".to_owned(),
        ] {
            fold(&line, file);
        }
        if !self.origin.is_empty() {
            let href = Route::Step(step.slug.clone()).href();
            fold(&format!("URL:{}{href}", self.origin), file);
        }
        fold("END:VEVENT", file);
    }
}

/// A text as the RFC writes it (3.3.11).
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Adds a line, folded where it is long, never within a letter; where it can be within a word, since some programs lose
/// a space at either side of a fold.
fn fold(line: &str, file: &mut String) {
    let (mut length, mut before) = (0, ' ');
    for letter in line.chars() {
        let within_word = before != ' ' && letter != ' ';
        if length + letter.len_utf8() > LONGEST_LINE || (length >= FULL_LINE && within_word) {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
        before = letter;
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests;
