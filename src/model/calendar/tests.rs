use super::*;
use std::collections::BTreeMap;

const HOLIDAYS: &str = include_str!("../../../tests/fixtures/feestdagen.tsv");

/// Easter Sunday of each year, a hundred on a line, as the days after 22 March in base 36; computed with the Python
/// package dateutil 2.9.
const EASTERS: [(i16, &str); 3] = [
    (
        1900,
        "og8lcwo9sk5pg1ldwh9td5patldqh9te5paul6qi2meyiauf6qi3merjauf7qbvn7rj4nf7kbvn8rj4ofskcvg8sc4o9skcpg8ld",
    ),
    (
        2000,
        "wo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3nerjbuf7rbvn8rj4of7kcvn8sj4ogskcwg8sd4o9tkcph8ldxo9tl",
    ),
    (
        2100,
        "6qi3merjauf7qbvn7rj4nf7kbvn8rj4ofskcvg8sc4o9skcpg8ldwo9tk5ph1ldxh9te5pauldqi9te6paum6qi3meyjauf7qi3n",
    ),
];

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn calendar() -> Calendar {
    Calendar::new(Some(2024), vec![day("2026-05-15"), day("2026-12-28")])
}

/// From a day until before another.
fn days(from: &str, end: &str) -> impl Iterator<Item = Date> {
    let from = day(from);
    (0..day(end).days_since(from)).map(move |ahead| from.plus(ahead))
}

#[test]
fn every_day_of_sixteen_years_is_a_holiday_or_none_as_others_have_it() {
    let rows = HOLIDAYS.lines().filter(|line| !line.starts_with('#'));
    let known: BTreeMap<Date, &str> =
        rows.map(|row| row.split_once('\t').map(|(date, name)| (day(date), name)).unwrap()).collect();
    assert_eq!(known.len(), 160, "ten holidays a year");
    for from in [None, Some(2024), Some(2030)] {
        let calendar = Calendar::new(from, Vec::new());
        for day in days("2020-01-01", "2036-01-01") {
            let year = day.year();
            let free = |name: &&str| {
                *name != "Bevrijdingsdag"
                    || from.is_some_and(|from| year >= from)
                    || [2020, 2025, 2030, 2035].contains(&year)
            };
            let expected = known.get(&day).copied().filter(free);
            assert_eq!(calendar.holiday(day), expected, "{day}, {from:?}");
            let worked = day.weekday() < Weekday::Za && expected.is_none();
            assert_eq!(calendar.is_working_day(day), worked, "{day}, {from:?}");
        }
    }
}

#[test]
fn easter_falls_as_others_compute_it() {
    let mut seen = 0;
    for (first, line) in EASTERS {
        for (year, letter) in (first..).zip(line.chars()) {
            let after = i32::try_from(letter.to_digit(36).unwrap()).unwrap();
            assert_eq!(easter(year), Some(Date::new(year, 3, 22).unwrap().plus(after)), "{year}");
            seen += 1;
        }
    }
    assert_eq!(seen, 300);
}

#[test]
fn the_birthday_of_who_reigns_is_never_celebrated_on_a_sunday() {
    for (date, name) in [
        ("1890-08-31", None),
        ("1891-08-31", Some("Koninginnedag")),
        ("1948-04-30", None),
        ("1949-04-30", Some("Koninginnedag")),
        ("1949-08-31", None),
        ("1978-04-30", None),
        ("1978-05-01", Some("Koninginnedag")),
        ("1989-04-29", Some("Koninginnedag")),
        ("1989-04-30", None),
        ("2013-04-30", Some("Koninginnedag")),
        ("2013-04-27", None),
        ("2014-04-26", Some("Koningsdag")),
        ("2014-04-27", None),
        ("2014-04-30", None),
        ("2024-04-26", None),
        ("2024-04-27", Some("Koningsdag")),
        ("2025-04-26", Some("Koningsdag")),
        ("2025-04-27", None),
        ("2031-04-26", Some("Koningsdag")),
        ("2031-04-27", None),
    ] {
        assert_eq!(calendar().holiday(day(date)), name, "{date}");
    }
}

#[test]
fn a_bridge_day_is_a_day_off_and_a_holiday_keeps_its_name() {
    let calendar = Calendar::new(None, vec![day("2026-05-15"), day("2026-12-25")]);
    assert_eq!(calendar.holiday(day("2026-05-15")), Some("brugdag"));
    assert!(!calendar.is_working_day(day("2026-05-15")));
    assert_eq!(calendar.holiday(day("2026-12-25")), Some("Eerste Kerstdag"));
    assert_eq!(calendar.holiday(day("2005-05-05")), Some("Hemelvaartsdag"), "and not Bevrijdingsdag");
    assert_eq!(calendar.holiday(day("2026-04-03")), None, "Good Friday is worked");
}

#[test]
fn the_day_of_asking_does_not_count() {
    for (asked, days, ready) in [
        // Good Friday is worked, Easter Monday is not.
        ("2026-04-02", 1, "2026-04-03"),
        ("2026-04-02", 2, "2026-04-07"),
        ("2026-04-03", 0, "2026-04-03"),
        ("2026-04-03", 1, "2026-04-07"),
        ("2026-04-04", 1, "2026-04-07"),
        ("2026-04-06", 0, "2026-04-07"),
        ("2026-04-06", 1, "2026-04-07"),
        ("2026-04-06", 2, "2026-04-08"),
        // Liberation Day, Ascension Day and the bridge day after it.
        ("2026-05-04", 1, "2026-05-06"),
        ("2026-05-13", 1, "2026-05-18"),
        // Christmas on Friday, a bridge day on Monday, New Year on Friday.
        ("2026-12-24", 0, "2026-12-24"),
        ("2026-12-24", 1, "2026-12-29"),
        ("2026-12-23", 3, "2026-12-30"),
        ("2026-12-24", 4, "2027-01-04"),
        // King's Day on Saturday, because the 27th is a Sunday.
        ("2025-04-25", 1, "2025-04-28"),
        ("2025-04-26", 0, "2025-04-28"),
        ("2025-04-27", 2, "2025-04-29"),
        // A holiday on Sunday costs no working day.
        ("2022-12-30", 1, "2023-01-02"),
        ("2023-01-01", 0, "2023-01-02"),
        ("2023-01-01", 1, "2023-01-02"),
        ("2023-01-01", 2, "2023-01-03"),
    ] {
        assert_eq!(calendar().after(day(asked), days), day(ready), "{asked} and {days}");
    }
}

#[test]
fn the_last_day_to_ask_is_a_working_day() {
    for (needed, days, last) in [
        ("2026-04-07", 0, "2026-04-07"),
        ("2026-04-07", 1, "2026-04-03"),
        ("2026-04-07", 2, "2026-04-02"),
        ("2026-04-06", 0, "2026-04-03"),
        ("2026-04-06", 1, "2026-04-02"),
        ("2026-12-28", 1, "2026-12-23"),
        ("2026-12-29", 1, "2026-12-24"),
        ("2027-01-04", 4, "2026-12-24"),
        ("2025-04-28", 1, "2025-04-25"),
        ("2023-01-01", 0, "2022-12-30"),
        ("2023-01-02", 1, "2022-12-30"),
    ] {
        assert_eq!(calendar().latest_request(day(needed), days), day(last), "{needed} and {days}");
    }
}

#[test]
fn a_lead_time_is_so_many_working_days_after_the_day_of_asking() {
    let calendar = calendar();
    for asked in days("2026-01-01", "2028-01-01") {
        for lead_time in 1..=30_u16 {
            let ready = calendar.after(asked, lead_time);
            let until = (1..=ready.days_since(asked)).map(|ahead| asked.plus(ahead));
            let worked = until.filter(|day| calendar.is_working_day(*day)).count();
            assert_eq!(worked, usize::from(lead_time), "{asked}, {ready}");
            assert!(calendar.is_working_day(ready), "{asked} and {lead_time}");
        }
    }
}

#[test]
fn who_asks_on_the_last_day_is_in_time_and_a_working_day_later_is_not() {
    let calendar = calendar();
    for needed in days("2026-01-01", "2028-01-01") {
        for lead_time in 0..=30 {
            let last = calendar.latest_request(needed, lead_time);
            let next = calendar.offset(last, 1);
            assert!(calendar.is_working_day(last), "{needed} and {lead_time}");
            assert!(calendar.after(last, lead_time) <= needed, "{needed} and {lead_time}: {last}");
            assert!(calendar.after(next, lead_time) > needed, "{needed} and {lead_time}: {next}");
        }
    }
}

#[test]
fn steps_are_counted_from_the_first_working_day() {
    for (from, days, there) in [
        ("2023-01-01", 0, "2023-01-02"),
        ("2023-01-01", 1, "2023-01-03"),
        ("2023-01-01", -1, "2022-12-30"),
        ("2026-11-24", 0, "2026-11-24"),
        ("2026-11-24", -1, "2026-11-23"),
        ("2026-11-24", -2, "2026-11-20"),
        ("2026-04-07", -1, "2026-04-03"),
        ("2026-04-03", 1, "2026-04-07"),
    ] {
        assert_eq!(calendar().offset(day(from), days), day(there), "{from} and {days}");
    }
    // As the Python package workalendar counts, without Good Friday.
    let plain = Calendar::new(Some(2024), Vec::new());
    assert_eq!(plain.offset(day("2026-11-24"), 250), day("2027-11-18"));
    assert_eq!(plain.offset(day("2026-11-24"), -250), day("2025-11-27"));
}

#[test]
fn counting_stops_at_the_ends_of_the_calendar() {
    let (first, last) = (Date::new(-9999, 1, 1).unwrap(), Date::new(9999, 12, 31).unwrap());
    let calendar = calendar();
    assert_eq!(calendar.offset(last.plus(-20), i32::MAX), last);
    assert_eq!(calendar.offset(first.plus(20), i32::MIN), first);
    assert_eq!(calendar.after(last, u16::MAX), last);
    assert_eq!(calendar.latest_request(first, u16::MAX), first);
}
