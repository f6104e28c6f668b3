use super::*;
use std::fmt::Write as _;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A desk with these hours, each as `ma di 09:00-12:30`.
fn desk(hours: &[&str]) -> Desk {
    let mut json = String::new();
    for hours in hours {
        let words: Vec<&str> = hours.split(' ').collect();
        let (times, days) = words.split_last().unwrap();
        let (from, until) = times.split_once('-').unwrap();
        let comma = if json.is_empty() { "" } else { "," };
        write!(json, r#"{comma}{{"dagen":{days:?},"van":"{from}","tot":"{until}"}}"#).unwrap();
    }
    serde_json::from_str(&format!(r#"{{"slug":"balie","naam":"B","uren":[{json}],"herkomst":{{}}}}"#))
        .unwrap()
}

fn calendar() -> Calendar {
    Calendar::new(Some(2024), vec![day("2026-05-15")])
}

/// What is said at a moment, which is written `2026-11-24 09:00`.
fn told(desk: &Desk, calendar: &Calendar, moment: &str) -> Option<String> {
    let (date, time) = moment.split_once(' ').unwrap();
    let (hour, minute) = time.split_once(':').unwrap();
    let minute = hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap();
    let now = Moment { day: day(date), minute };
    desk.opening(calendar, now).map(|opening| opening.in_words(now.day))
}

#[test]
fn a_desk_says_until_when_it_is_open_or_when_it_opens() {
    let desk = desk(&["ma di wo do 13:00-17:00", "ma di wo do vr 08:30-12:30", "do 19:00-21:00"]);
    for (moment, words) in [
        ("2026-11-24 00:00", "vandaag open vanaf 8.30 uur"),
        ("2026-11-24 08:29", "vandaag open vanaf 8.30 uur"),
        ("2026-11-24 08:30", "nu open tot 12.30 uur"),
        ("2026-11-24 12:29", "nu open tot 12.30 uur"),
        ("2026-11-24 12:30", "vandaag open vanaf 13.00 uur"),
        ("2026-11-24 16:59", "nu open tot 17.00 uur"),
        ("2026-11-24 17:00", "morgen open vanaf 8.30 uur"),
        ("2026-11-24 23:59", "morgen open vanaf 8.30 uur"),
        // Thursday has an evening.
        ("2026-11-26 17:00", "vandaag open vanaf 19.00 uur"),
        ("2026-11-26 20:00", "nu open tot 21.00 uur"),
        ("2026-11-26 21:00", "morgen open vanaf 8.30 uur"),
        // Friday has no afternoon, and then it is weekend.
        ("2026-11-27 12:30", "maandag 30 november open vanaf 8.30 uur"),
        ("2026-11-28 10:00", "maandag 30 november open vanaf 8.30 uur"),
        ("2026-11-29 00:00", "morgen open vanaf 8.30 uur"),
        // Christmas on Friday, New Year on Friday, a bridge day after Ascension Day.
        ("2026-12-24 21:00", "maandag 28 december open vanaf 8.30 uur"),
        ("2026-12-25 10:00", "maandag 28 december open vanaf 8.30 uur"),
        ("2026-12-31 21:00", "maandag 4 januari open vanaf 8.30 uur"),
        ("2026-05-13 17:00", "maandag 18 mei open vanaf 8.30 uur"),
        ("2026-05-15 09:00", "maandag 18 mei open vanaf 8.30 uur"),
    ] {
        assert_eq!(told(&desk, &calendar(), moment).as_deref(), Some(words), "{moment}");
    }
}

#[test]
fn hours_that_follow_each_other_are_one() {
    let desk = desk(&["di 12:00-17:00", "di 09:00-12:00"]);
    let told = |time| told(&desk, &calendar(), &format!("2026-11-24 {time}"));
    assert_eq!(told("09:00").as_deref(), Some("nu open tot 17.00 uur"));
    assert_eq!(told("12:00").as_deref(), Some("nu open tot 17.00 uur"));
    assert_eq!(told("17:00").as_deref(), Some("dinsdag 1 december open vanaf 9.00 uur"));
}

#[test]
fn a_desk_can_be_open_on_saturday_and_a_holiday_closes_it() {
    let desk = desk(&["za 10:00-16:00"]);
    assert_eq!(told(&desk, &calendar(), "2026-11-28 10:00").as_deref(), Some("nu open tot 16.00 uur"));
    let closed = told(&desk, &calendar(), "2026-12-26 11:00");
    assert_eq!(closed.as_deref(), Some("zaterdag 2 januari open vanaf 10.00 uur"));
}

#[test]
fn nothing_is_said_where_hours_are_not_known_or_lie_beyond_a_month() {
    assert_eq!(told(&desk(&[]), &calendar(), "2026-11-24 10:00"), None);
    let desk = desk(&["ma di wo do vr za zo 09:00-17:00"]);
    let closed = |days| Calendar::new(None, (0..days).map(|ahead| day("2026-11-01").plus(ahead)).collect());
    let opens = told(&desk, &closed(30), "2026-11-01 10:00");
    assert_eq!(opens.as_deref(), Some("dinsdag 1 december open vanaf 9.00 uur"));
    assert_eq!(told(&desk, &closed(31), "2026-11-01 10:00"), None);
}
