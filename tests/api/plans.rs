//! The plans of five people, written by hand from the content before the program made them: who came over, who is new,
//! a manager, a buddy, and who works in the building without a laptop.

use model::guide::{Days, Person, Standing, open_on};
use model::{Content, Item};
use std::fs;
use std::path::Path;
use tests::{Region, day, need};

const PEOPLE: [&str; 5] = ["overkomst", "nieuw", "leidinggevende", "buddy", "zonder-laptop"];

/// A value of the first line of a fixture, as `start` of `pad=nieuw start=2026-04-27`.
fn said<'a>(head: &'a str, key: &str) -> Option<&'a str> {
    head.split(' ').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
}

/// The plan of the person whom a first line describes, line by line.
fn plan(content: &Content, head: &str) -> Vec<String> {
    let text = |key| said(head, key).unwrap_or_default();
    let group = said(head, "groep");
    let groups = group.map(|group| need(group.parse(), head)).into_iter().collect();
    let person = Person { groups, ..Person::on(need(text("pad").parse(), head)) };
    let (start, today) = (day(text("start")), day(text("vandaag")));
    let calendar = content.region.calendar();
    let plan = content.plan_of(&person, today);
    let (open, minutes) = open_on(&plan.legs, start, &calendar, today);
    let mut lines = vec![
        head.to_owned(),
        format!("eerste werkdag: {}", calendar.offset(start, 0)),
        format!("vandaag: {} stappen, {minutes} minuten", open.len()),
    ];
    for leg in &plan.legs {
        lines.extend([String::new(), format!("## {}", leg.phase.name)]);
        for step in &leg.steps {
            let days = Days::of(step, start, &calendar);
            let standing = match days.standing(today) {
                Standing::Overdue => "te laat",
                Standing::Now => "nu",
                Standing::Later => "straks",
            };
            let (from, until, weight) = (days.from, days.until, step.weight.label());
            lines.push(format!("{} {from}..{until} {standing} {weight} {}", step.number, step.name));
            let other = step.otherwise.iter().find(|other| group == Some(other.group.as_str()));
            lines.extend(other.map(|other| format!("  anders: {}", other.about)));
        }
    }
    if !plan.dropped.is_empty() {
        lines.extend([String::new(), "## vervalt".to_owned()]);
    }
    let why = |(step, why): (&model::Step, &str)| format!("{} {}: {why}", step.number, step.name());
    lines.extend(plan.dropped.into_iter().map(why));
    lines
}

#[test]
fn five_people_get_the_plan_that_was_written_for_them() {
    let content = Region::Embedded.content();
    for person in PEOPLE {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/plannen/{person}.txt"));
        let expected = need(fs::read_to_string(&place), person);
        let expected: Vec<&str> = expected.trim_end().lines().collect();
        let made = plan(&content, expected.first().copied().unwrap_or_default());
        assert_eq!(made, expected, "{person}");
    }
}

#[test]
fn no_day_of_a_plan_is_a_day_off_whenever_one_begins() {
    let content = Region::Embedded.content();
    let calendar = content.region.calendar();
    let mut start = day("2026-01-01");
    for _ in 0..366 {
        for step in &content.steps {
            let days = Days::of(step, start, &calendar);
            let works = calendar.is_working_day(days.from) && calendar.is_working_day(days.until);
            assert!(works && days.from <= days.until, "{} {start} {days:?}", step.slug);
        }
        start = start.tomorrow();
    }
}
