//! Which days are worked: Monday to Friday, without the public holidays of the Netherlands and the bridge days.
//!
//! Counting is that of the agreements: a lead time is in working days from a complete request. (The law on terms,
//! the Algemene termijnenwet, is about the terms of laws. It treats Good Friday as a holiday; that is no day off here.)

use crate::{Date, Weekday};

/// The days on which nobody works in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    liberation_day_from: Option<i16>,
    bridge_days: Vec<Date>,
}

impl Calendar {
    /// The calendar of the Netherlands. From a year on, 5 May is a day off every year: the Cao Gemeenten says so from
    /// 2024 on (article 6.6). Before it, and without such a year, only every fifth year.
    pub fn new(liberation_day_from: Option<i16>, bridge_days: Vec<Date>) -> Self {
        Self { liberation_day_from, bridge_days }
    }

    /// What holiday it is, in Dutch; `brugdag` on a bridge day. Where two fall on one day, the one that moves with
    /// Easter.
    pub fn holiday(&self, day: Date) -> Option<&'static str> {
        let year = day.year();
        let name = match easter(year).map(|easter| day.days_since(easter)) {
            Some(0) => "Eerste Paasdag",
            Some(1) => "Tweede Paasdag",
            Some(39) => "Hemelvaartsdag",
            Some(49) => "Eerste Pinksterdag",
            Some(50) => "Tweede Pinksterdag",
            _ => match day.as_number().rem_euclid(10_000) {
                1_01 => "Nieuwjaarsdag",
                5_05 if self.is_liberation_day_off(year) => "Bevrijdingsdag",
                12_25 => "Eerste Kerstdag",
                12_26 => "Tweede Kerstdag",
                _ => return royal_birthday(day).or_else(|| self.bridge_day(day)),
            },
        };
        Some(name)
    }

    /// Whether it is worked: Monday to Friday, and no holiday.
    pub fn is_working_day(&self, day: Date) -> bool {
        day.weekday() < Weekday::Za && self.holiday(day).is_none()
    }

    /// The day on which it is there at the latest when it is asked for on a day.
    ///
    /// The day of asking does not count: asked on Friday or on Saturday, one working day is Monday. With 0 it is there
    /// on the same day, or where that is a day off on the next working day.
    pub fn after(&self, asked: Date, days: u16) -> Date {
        // Who asks on a day off loses nothing: the next working day is the first that counts.
        let ahead = i32::from(days > 0 && !self.is_working_day(asked));
        self.offset(asked, i32::from(days) - ahead)
    }

    /// The last working day on which asking is early enough for the day on which it is needed.
    pub fn latest_request(&self, needed: Date, days: u16) -> Date {
        self.offset(self.working_day(needed, -1), -i32::from(days))
    }

    /// The working day that is so many working days later, or earlier below zero. Counted from the day itself, or
    /// where that is a day off from the next working day; with 0 it is that day.
    ///
    /// At the ends of the calendar it is the last day there is, worked or not.
    pub fn offset(&self, from: Date, days: i32) -> Date {
        let step = days.signum();
        let mut day = self.working_day(from, 1);
        for _ in 0..days.unsigned_abs() {
            let next = day.plus(step);
            if next == day {
                break;
            }
            day = self.working_day(next, step);
        }
        day
    }

    /// The first working day from a day on, in steps of a day later or earlier.
    fn working_day(&self, from: Date, step: i32) -> Date {
        let mut day = from;
        while !self.is_working_day(day) && day.plus(step) != day {
            day = day.plus(step);
        }
        day
    }

    fn bridge_day(&self, day: Date) -> Option<&'static str> {
        self.bridge_days.contains(&day).then_some("brugdag")
    }

    fn is_liberation_day_off(&self, year: i16) -> bool {
        self.liberation_day_from.is_some_and(|from| year >= from) || (year >= 1945 && year % 5 == 0)
    }
}

/// The birthday of who reigns, on the day on which it is celebrated: never a Sunday.
fn royal_birthday(day: Date) -> Option<&'static str> {
    let year = day.year();
    let (name, birthday) = match year {
        2014.. => ("Koningsdag", Date::new(year, 4, 27)?),
        1949.. => ("Koninginnedag", Date::new(year, 4, 30)?),
        1891.. => ("Koninginnedag", Date::new(year, 8, 31)?),
        _ => return None,
    };
    let instead = match birthday.weekday() {
        Weekday::Zo if year < 1980 => birthday.tomorrow(),
        Weekday::Zo => birthday.yesterday(),
        _ => birthday,
    };
    (day == instead).then_some(name)
}

/// Easter Sunday, by the computus for the Gregorian calendar of Meeus, Jones and Butcher (J. Meeus, Astronomical
/// Algorithms, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let number = i32::from(year);
    let golden = number.rem_euclid(19);
    let (century, rest) = (number.div_euclid(100), number.rem_euclid(100));
    let skipped = century.div_euclid(4);
    let moon = (century + 8).div_euclid(25);
    let drift = (century - moon + 1).div_euclid(3);
    let full_moon = (19 * golden + century - skipped - drift + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - full_moon - rest % 4).rem_euclid(7);
    let late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    // Counted from 22 March, the first day on which it can be.
    Date::new(year, 3, 22).map(|first| first.plus(full_moon + to_sunday - 7 * late))
}

#[cfg(test)]
mod tests;
