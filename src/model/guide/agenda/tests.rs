//! A calendar is of a whole plan or of one step, and speaks to who it is for.

use super::*;
use crate::Content;
use crate::guide::Person;
use crate::guide::tests::{content_of, day, slug, step};

fn content() -> Content {
    let otherwise = r#","anders":[{"groep":"nacht","uitleg":"Kom om drie uur, niet eerder."},
        {"groep":"balie","uitleg":"Kom na de drukte."}],"vervalt":[{"groep":"balie","reden":"Niet nodig."}]"#;
    content_of(vec![step("een", 101, "eerst", 0, otherwise), step("twee", 102, "later", 3, "")])
}

/// The lines of a calendar, whole.
fn written(legs: &[Leg<'_>], groups: &[Slug]) -> Vec<String> {
    let (start, calendar) = (day("2026-06-01"), Calendar::new(None, Vec::new()));
    let agenda = Agenda {
        title: "T",
        name: "N",
        legs,
        groups,
        start,
        calendar: &calendar,
        made_on: start,
        made_at: 0,
        origin: "https://gids.voorbeeld.nl",
    };
    agenda.write().replace("\r\n ", "").lines().map(str::to_owned).collect()
}

fn descriptions(lines: &[String]) -> Vec<&str> {
    lines.iter().filter_map(|line| line.strip_prefix("DESCRIPTION:")).collect()
}

const PLAIN: &str = r"S.\n\nWie: Jij\nKlaar als: K.\nKan vanaf: ";

#[test]
fn one_step_is_the_event_that_it_is_in_the_plan() {
    let content = content();
    let plan = content.plan_of(&Person::on(slug("nieuw")), day("2026-06-01"));
    let whole = written(&plan.legs, &[]);
    let own = plan.legs[1].steps[0];
    let one = written(&[Leg { phase: plan.legs[1].phase, steps: vec![own] }], &[]);
    let event = |lines: &[String], number| {
        let begins = lines.iter().position(|line| *line == format!("UID:stap-{number}@inwerkgids")).unwrap();
        let ends = lines[begins..].iter().position(|line| line == "END:VEVENT").unwrap();
        lines[begins..begins + ends].to_vec()
    };
    assert_eq!(event(&one, 102), event(&whole, 102));
    let count = |lines: &[String]| lines.iter().filter(|line| *line == "BEGIN:VEVENT").count();
    assert_eq!((count(&one), count(&whole)), (1, 2));
    let around = |lines: &[String]| (lines[..7].to_vec(), lines.last().cloned());
    assert_eq!(around(&one), around(&whole));
}

#[test]
fn an_event_says_what_a_group_does_otherwise() {
    let content = content();
    let person = Person { groups: vec![slug("nacht")], ..Person::on(slug("nieuw")) };
    let plan = content.plan_of(&person, day("2026-06-01"));
    let usual = written(&plan.legs, &[]);
    assert!(descriptions(&usual).iter().all(|told| told.starts_with(PLAIN)), "{usual:?}");
    let night = written(&plan.legs, &person.groups);
    let told = descriptions(&night);
    let (summary, rest) = PLAIN.split_at(2);
    assert!(
        told[0].starts_with(&format!(r"{summary}\nVoor jou anders: Kom om drie uur\, niet eerder.{rest}"))
    );
    assert_eq!(told[1], descriptions(&usual)[1], "what goes as it always does");
    let both = written(&plan.legs, &[slug("balie"), slug("nacht")]);
    assert_eq!(descriptions(&both)[0].matches("Voor jou anders: ").count(), 2);
}

#[test]
fn a_plan_of_ones_own_has_no_event_for_what_it_leaves_out() {
    let content = content();
    let events = |taken_in: &[u16]| {
        let groups = vec![slug("balie")];
        let person = Person { groups, taken_in: taken_in.to_vec(), ..Person::on(slug("nieuw")) };
        let lines = written(&content.plan_of(&person, day("2026-06-01")).legs, &person.groups);
        lines.iter().filter(|line| line.starts_with("UID:")).cloned().collect::<Vec<_>>()
    };
    assert_eq!(events(&[]), ["UID:stap-102@inwerkgids"]);
    assert_eq!(events(&[101]), ["UID:stap-101@inwerkgids", "UID:stap-102@inwerkgids"]);
}
