//! When a step is done, how long it takes, and how many there are.

use super::near;
use model::guide::{Begun, Count, Days, Leg};
use model::{Date, Step, Transfer, Weight};

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

/// When a step is done: with its days where it is known when one begins, else counted from the first working day.
pub fn when_begun(step: &Step, begun: Option<&Begun>, said_on: Date) -> String {
    match begun {
        Some(begun) => when_dated(step, begun.days(step), said_on),
        None => when(step.day_from, step.day_until),
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

/// How much a plan asks: `18 stappen, waarvan er 9 moeten`.
pub fn counted(legs: &[Leg<'_>]) -> String {
    let steps = legs.iter().flat_map(|leg| &leg.steps);
    let must = steps.clone().filter(|step| step.weight == Weight::Must).count();
    format!("{}, waarvan er {must} moeten", count_of(steps.count(), "stap", "stappen"))
}

/// What is open today: `5 stappen, ongeveer 40 minuten.`
pub fn today(count: usize, minutes: u16) -> String {
    match (count, minutes) {
        (0, _) => "Niets meer voor vandaag.".to_owned(),
        (_, 0) => format!("{}.", count_of(count, "stap", "stappen")),
        _ => format!("{}, ongeveer {}.", count_of(count, "stap", "stappen"), duration(minutes)),
    }
}

/// What was not done in time, kindly.
pub fn late(count: usize) -> String {
    if count == 0 {
        "Wat al had gekund, is klaar.".to_owned()
    } else if count == 1 {
        "Eén stap had al gekund. Doe hem alsnog, of vink hem af.".to_owned()
    } else {
        format!("{count} stappen hadden al gekund. Doe ze alsnog, of vink ze af.")
    }
}

/// How far a plan is: `3 van de 26 stappen klaar, waarvan 1 niet voor jou. Nog ongeveer 2 uur.`
pub fn how_far(count: Count) -> String {
    let steps = count_of(count.steps, "stap", "stappen");
    let not = match count.not_applicable {
        0 => String::new(),
        not => format!(", waarvan {not} niet voor jou"),
    };
    let left = match count.minutes_open {
        _ if count.open == 0 => " Je plan is klaar.".to_owned(),
        0 => String::new(),
        minutes => format!(" Nog ongeveer {}.", duration(u16::try_from(minutes).unwrap_or(u16::MAX))),
    };
    format!("{} van de {steps} klaar{not}.{left}", count.dealt())
}

/// What it does to a plan to belong to a group; nothing where it does nothing.
pub fn effect(fall: usize, differ: usize) -> Option<String> {
    let fall = (fall > 0).then(|| {
        let steps = count_of(fall, "stap", "stappen");
        if fall == 1 { format!("valt {steps} weg") } else { format!("vallen {steps} weg") }
    });
    let differ = (differ > 0).then(|| {
        let steps = count_of(differ, "stap", "stappen");
        if differ == 1 { format!("gaat {steps} anders") } else { format!("gaan {steps} anders") }
    });
    let effects: Vec<String> = fall.into_iter().chain(differ).collect();
    (!effects.is_empty()).then(|| format!("Dan {}.", effects.join(" en ")))
}

/// The legal date and the first working day, each in its own tense on the day.
pub fn transfer(transfer: &Transfer, day: Date) -> String {
    let went = if transfer.legal_date <= day { "ging in" } else { "gaat in" };
    let worked = if transfer.first_working_day <= day { "was" } else { "is" };
    format!(
        "De overgang {went} op {}. De eerste werkdag {worked} {}.",
        transfer.legal_date.with_weekday(),
        transfer.first_working_day.with_weekday()
    )
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
    fn how_far_one_is_counts_what_does_not_apply_as_dealt_with() {
        let count = |done, not_applicable, open, minutes_open| Count {
            steps: done + not_applicable + open,
            done,
            not_applicable,
            open,
            must_open: 0,
            minutes_open,
        };
        assert_eq!(how_far(count(0, 0, 26, 200)), "0 van de 26 stappen klaar. Nog ongeveer 3,5 uur.");
        assert_eq!(how_far(count(2, 1, 1, 0)), "3 van de 4 stappen klaar, waarvan 1 niet voor jou.");
        assert_eq!(how_far(count(1, 0, 0, 0)), "1 van de 1 stap klaar. Je plan is klaar.");
    }

    #[test]
    fn an_answer_says_what_it_does() {
        assert_eq!(effect(0, 0), None);
        assert_eq!(effect(4, 0).as_deref(), Some("Dan vallen 4 stappen weg."));
        assert_eq!(effect(1, 6).as_deref(), Some("Dan valt 1 stap weg en gaan 6 stappen anders."));
    }

    #[test]
    fn a_duration_is_no_more_precise_than_it_is_known() {
        let said = [1, 40, 90, 120, 150, 200, 480].map(duration);
        assert_eq!(said, ["1 minuut", "40 minuten", "90 minuten", "2 uur", "2,5 uur", "3,5 uur", "8 uur"]);
    }
}
