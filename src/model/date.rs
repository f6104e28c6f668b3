//! A calendar date, without a time and without a zone. Never "today": the date is always a parameter.

use crate::Weekday;
use jiff::civil;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// A day in the Gregorian calendar; on the wire and in addresses `JJJJ-MM-DD` (RFC 3339 full-date).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// The text is no `JJJJ-MM-DD`, or that day does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

impl Date {
    /// The day, or nothing where it does not exist (30 February).
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day of a second since the beginning of 1970 (UTC), as it is in the Netherlands in winter: in summer the hour
    /// after midnight counts for the day before. Nothing for a second beyond the calendar.
    pub fn of_second(second: i64) -> Option<Self> {
        let days = i32::try_from((second + 3600).div_euclid(86_400)).ok()?;
        Self::new(1970, 1, 1).filter(|_| days < 2_900_000).map(|first| first.plus(days))
    }

    /// The year, for example 2023.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The day as a number that grows with it: 20230101.
    pub fn as_number(self) -> i64 {
        i64::from(self.0.year()) * 10_000 + i64::from(self.0.month()) * 100 + i64::from(self.0.day())
    }

    /// The day before, or the same day at the beginning of the calendar.
    #[must_use]
    pub fn yesterday(self) -> Self {
        self.0.yesterday().map_or(self, Self)
    }

    /// The day after, or the same day at the end of the calendar.
    #[must_use]
    pub fn tomorrow(self) -> Self {
        self.0.tomorrow().map_or(self, Self)
    }

    /// The day so many days later, or earlier below zero; the last day there is at the ends of the calendar.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        let end = if days < 0 { civil::Date::MIN } else { civil::Date::MAX };
        Self::counted(self.count().saturating_add(days)).unwrap_or(Self(end))
    }

    /// How many days this is after another day; below zero where it is before it.
    pub fn days_since(self, other: Self) -> i32 {
        self.count() - other.count()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        let day = usize::from(self.0.weekday().to_monday_zero_offset().unsigned_abs());
        Weekday::ALL.get(day).copied().unwrap_or(Weekday::Zo)
    }

    /// `24 november 2026`.
    pub fn in_words(self) -> String {
        format!("{} {}", self.day_and_month(), self.0.year())
    }

    /// `dinsdag 24 november 2026`.
    pub fn with_weekday(self) -> String {
        format!("{} {}", self.without_year(), self.0.year())
    }

    /// `dinsdag 24 november`, for a day that is near.
    pub fn without_year(self) -> String {
        let day = WEEKDAYS.get(self.weekday() as usize).copied().unwrap_or_default();
        format!("{day} {}", self.day_and_month())
    }

    fn day_and_month(self) -> String {
        let month = MONTHS.get(usize::from(self.0.month().unsigned_abs()) - 1).copied().unwrap_or_default();
        format!("{} {month}", self.0.day())
    }

    /// The days since 1 March of the year 0. Years are counted from March, so that the leap day is the last of its
    /// year; the spans of jiff would do it too, at many times the size.
    fn count(self) -> i32 {
        let month = i32::from(self.0.month());
        let year = i32::from(self.0.year()) - i32::from(month < 3);
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * ((month + 9) % 12) + 2) / 5 + i32::from(self.0.day()) - 1
    }

    /// The day of which this is the count; nothing beyond the ends of the calendar.
    fn counted(days: i32) -> Option<Self> {
        let (centuries, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let year = 400 * centuries + year + i32::from(month > 9);
        let month = (month + 2) % 12 + 1;
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes
                .iter()
                .enumerate()
                .all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(NotADate);
        }
        let number = |range| text.get(range).and_then(|t: &str| t.parse::<i16>().ok()).ok_or(NotADate);
        let small = |n: i16| i8::try_from(n).map_err(|_| NotADate);
        Self::new(number(0..4)?, small(number(5..7)?)?, small(number(8..10)?)?).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een dag die bestaat, als JJJJ-MM-DD")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_and_written_the_same_way() {
        for text in ["2023-01-01", "2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Date>().map(|d| d.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2023-02-29",
            "2023-00-01",
            "2023-13-01",
            "2023-1-1",
            "23-01-01",
            "2023-01-01 ",
            "",
            "+023-01-01",
            "2023-01-0é",
        ] {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text:?}");
        }
    }

    #[test]
    fn the_legal_start_was_a_sunday() {
        let start = Date::new(2023, 1, 1).unwrap();
        assert_eq!(start.with_weekday(), "zondag 1 januari 2023");
        assert_eq!(start.tomorrow().with_weekday(), "maandag 2 januari 2023");
        assert_eq!(start.yesterday().in_words(), "31 december 2022");
    }

    #[test]
    fn days_are_counted_one_by_one() {
        let start = Date::new(1599, 12, 31).unwrap();
        let mut day = start;
        for count in 0..300_000 {
            assert_eq!((start.plus(count), day.days_since(start)), (day, count));
            assert_eq!((day.plus(1), day.tomorrow().plus(-1)), (day.tomorrow(), day));
            day = day.tomorrow();
        }
        assert_eq!(day.year(), 2421);
    }

    #[test]
    fn the_calendar_ends_somewhere() {
        let (first, last) = (Date::new(-9999, 1, 1).unwrap(), Date::new(9999, 12, 31).unwrap());
        assert_eq!((first.plus(-1), last.plus(1)), (first, last));
        assert_eq!((last.plus(i32::MIN), first.plus(i32::MAX)), (first, last));
        assert_eq!(first.plus(last.days_since(first)), last);
        assert_eq!(Date::new(-1, 12, 31).unwrap().plus(1), Date::new(0, 1, 1).unwrap());
    }

    #[test]
    fn a_week_begins_on_monday() {
        let monday = Date::new(2026, 11, 30).unwrap();
        let week: Vec<_> = (0..7).map(|ahead| monday.plus(ahead).weekday()).collect();
        assert_eq!(week, Weekday::ALL);
        assert_eq!(monday.without_year(), "maandag 30 november");
    }
}
