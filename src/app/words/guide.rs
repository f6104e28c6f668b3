//! When a step is done, how long it takes, and how many there are.

use super::near;
use model::guide::Days;
use model::{Date, Step};

/// When a step of a plan is done, counted in working days from the first working day of who begins.
pub fn when(from: i16, until: i16) -> String {
    match (from, until) {
        (_, ..0) => format!("uiterlijk {} vooraf", working_days(until)),
        (0, 0) => "op de eerste werkdag".to_owned(),
        (_, 0) => "uiterlijk op de eerste werkdag".to_owned(),
        (2.., _) if from < until => format!("{from} tot {until} werkdagen na de start"),
        _ => format!("binnen {} na de start", working_days(until)),
    }
}

/// The same for who begins on a day, with the days themselves as one says them on a day.
pub fn when_dated(step: &Step, days: Days, said_on: Date) -> String {
    let (from, until) = (near(days.from, said_on), near(days.until, said_on));
    match (step.day_from, step.day_until) {
        (0, 0) => format!("op de eerste werkdag: {until}"),
        (_, ..=0) => format!("uiterlijk {until}"),
        (2.., _) if days.from < days.until => format!("{from} tot en met {until}"),
        (_, days) => format!("binnen {}: uiterlijk {until}", working_days(days)),
    }
}

/// When a part of a situation is done, counted from the day of that situation.
pub fn around(day: i16) -> String {
    match day {
        ..0 => format!("{} vooraf", working_days(day)),
        0 => "op de dag zelf".to_owned(),
        _ => format!("{} erna", working_days(day)),
    }
}

fn working_days(days: i16) -> String {
    count_of(usize::from(days.unsigned_abs()), "werkdag", "werkdagen")
}

/// `1 stap`, `5 stappen`.
pub fn count_of(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

/// `5 stappen, ongeveer 40 minuten`. A step of which the time is not known counts for none of it.
pub fn how_much<'a>(steps: impl ExactSizeIterator<Item = &'a Step>) -> String {
    let count = count_of(steps.len(), "stap", "stappen");
    match steps.filter_map(|step| step.minutes).sum() {
        0 => count,
        minutes => format!("{count}, ongeveer {}", duration(minutes)),
    }
}

/// A duration as people say it: minutes below two hours, half hours from there.
pub fn duration(minutes: u16) -> String {
    match minutes {
        ..120 => count_of(usize::from(minutes), "minuut", "minuten"),
        _ => match (minutes + 15) / 30 {
            halves if halves % 2 == 0 => format!("{} uur", halves / 2),
            halves => format!("{},5 uur", halves / 2),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_as_people_count() {
        for (from, until, said) in [
            (-20, -10, "uiterlijk 10 werkdagen vooraf"),
            (-1, -1, "uiterlijk 1 werkdag vooraf"),
            (-5, 0, "uiterlijk op de eerste werkdag"),
            (0, 0, "op de eerste werkdag"),
            (0, 5, "binnen 5 werkdagen na de start"),
            (1, 1, "binnen 1 werkdag na de start"),
            (15, 20, "15 tot 20 werkdagen na de start"),
            (20, 20, "binnen 20 werkdagen na de start"),
        ] {
            assert_eq!(when(from, until), said);
        }
        assert_eq!(
            [around(-10), around(0), around(1)],
            ["10 werkdagen vooraf", "op de dag zelf", "1 werkdag erna"]
        );
    }

    #[test]
    fn a_duration_is_no_more_precise_than_it_is_known() {
        let said = [1, 40, 90, 120, 150, 200, 480].map(duration);
        assert_eq!(said, ["1 minuut", "40 minuten", "90 minuten", "2 uur", "2,5 uur", "3,5 uur", "8 uur"]);
    }
}
