//! The plan of a person follows from their path, their groups and what they took in.

mod edits;
mod world;

use super::*;
use crate::guide::tests::{content_of, day, slug, step};
use crate::guide::{Action, Progress, Status};

const NIGHT: &str = r#"{"groep":"nacht","reden":"In de nacht niet."}"#;
const DESK: &str = r#"{"groep":"balie","reden":"Aan de balie niet."}"#;
const OTHER: &str = r#"{"pad":"ander","reden":"Bij ons niet."}"#;

/// Two steps for all, one that the night leaves out, one that night and desk leave out, and one of the other path only.
fn content() -> Content {
    let otherwise = r#","anders":[{"groep":"nacht","uitleg":"Om drie uur."}],"minuten":30"#;
    let mut content = content_of(vec![
        step("een", 101, "eerst", 0, otherwise),
        step("twee", 102, "eerst", 1, &format!(r#"{otherwise},"vervalt":[{OTHER},{NIGHT}]"#)),
        step("drie", 103, "later", 2, &format!(r#","vervalt":[{NIGHT},{DESK}],"minuten":20"#)),
        step("vier", 104, "later", 1, r#","vervalt":[{"groep":"ooit","reden":"Nooit."}]"#),
        step("vijf", 105, "leeg", 0, &format!(r#","vervalt":[{NIGHT}]"#)),
        step("zes", 106, "later", 9, r#","vervallen":{"per":"2026-01-01","reden":"Weg."}"#),
    ]);
    content.steps[3].weight = crate::Weight::Handy;
    content.steps[4].paths = vec![slug("ander")];
    content
}

fn person(path: &str, groups: &[&str], taken_in: &[u16]) -> Person {
    let groups = groups.iter().map(|group| slug(group)).collect();
    Person { path: slug(path), groups, taken_in: taken_in.to_vec() }
}

/// The numbers in the plan of somebody, and what is left out.
fn told(content: &Content, person: &Person) -> (Vec<u16>, Vec<(u16, String)>) {
    let plan = content.plan_of(person, day("2026-06-01"));
    let dropped = plan.dropped.iter().map(|(step, why)| (step.number, (*why).to_owned()));
    (plan.steps().map(|step| step.number).collect(), dropped.collect())
}

fn because(number: u16, why: &str) -> (u16, String) {
    (number, why.to_owned())
}

#[test]
fn a_group_leaves_out_what_it_can_and_says_why() {
    let content = content();
    assert_eq!(told(&content, &person("nieuw", &[], &[])), (vec![101, 102, 104, 103], vec![]));
    let (night, desk) = ("In de nacht niet.", "Aan de balie niet.");
    assert_eq!(
        told(&content, &person("nieuw", &["nacht"], &[])),
        (vec![101, 104], vec![because(102, night), because(103, night)]),
        "what is of another path is not even left out"
    );
    assert_eq!(
        told(&content, &person("nieuw", &["balie"], &[])),
        (vec![101, 102, 104], vec![because(103, desk)])
    );
    assert_eq!(told(&content, &person("nieuw", &["balie", "nacht"], &[])).0, [101, 104]);
}

#[test]
fn what_can_be_left_out_can_be_taken_in() {
    let content = content();
    let all = [101, 102, 103, 104, 105, 106, 900];
    assert_eq!(
        told(&content, &person("nieuw", &["nacht"], &[103])),
        (vec![101, 104, 103], vec![because(102, "In de nacht niet.")])
    );
    assert_eq!(
        told(&content, &person("nieuw", &["nacht", "balie"], &all)),
        (vec![101, 102, 104, 103], vec![])
    );
    // Of another path, a step can be taken in where it says that it falls away there, and never else.
    assert_eq!(told(&content, &person("ander", &[], &[])), (vec![105], vec![because(102, "Bij ons niet.")]));
    assert_eq!(told(&content, &person("ander", &[], &all)), (vec![102, 105], vec![]));
    assert_eq!(told(&content, &person("ander", &["nacht"], &[102])).0, [102]);
    assert_eq!(told(&content, &person("weg", &["nacht"], &all)), (vec![], vec![]));
    let mut content = content;
    content.steps[1].paths.push(slug("ander"));
    assert_eq!(told(&content, &person("ander", &[], &[])), (vec![102, 105], vec![]), "who has it, does it");
}

#[test]
fn before_a_group_is_chosen_it_is_known_what_it_does() {
    let content = content();
    let effect = |person: &Person, group| content.effect(person, &slug(group), day("2026-06-01"));
    assert_eq!(effect(&person("nieuw", &[], &[]), "nacht"), (2, 1));
    assert_eq!(effect(&person("nieuw", &["nacht"], &[]), "nacht"), (2, 1), "also when it is chosen");
    assert_eq!(effect(&person("nieuw", &["balie"], &[]), "nacht"), (1, 1), "what is gone cannot go again");
    assert_eq!(effect(&person("nieuw", &[], &[102, 103]), "nacht"), (0, 2));
    assert_eq!(effect(&person("nieuw", &[], &[]), "onbekend"), (0, 0));
}

#[test]
fn a_step_has_one_before_and_one_after_it_in_the_plan() {
    let content = content();
    let plan = content.plan_of(&person("nieuw", &[], &[]), day("2026-06-01"));
    let next_to = |number| {
        let (before, after) = plan.next_to(number);
        (before.map(|step| step.number), after.map(|step| step.number))
    };
    assert_eq!(next_to(101), (None, Some(102)));
    assert_eq!(next_to(102), (Some(101), Some(104)), "over the end of a phase");
    assert_eq!(next_to(103), (Some(104), None));
    assert_eq!(next_to(105), (None, None), "it is not in the plan");
}

#[test]
fn what_does_not_apply_is_dealt_with() {
    let content = content();
    let plan = content.plan_of(&person("nieuw", &[], &[]), day("2026-06-01"));
    let mut progress = Progress::default();
    let open = Count { steps: 4, open: 4, must_open: 3, minutes_open: 80, ..Count::default() };
    assert_eq!(plan.count(&progress), open);
    for (step, status) in [(101, Status::Done), (103, Status::NotApplicable), (105, Status::Done)] {
        progress.add(Action { step, status, at: 5 });
    }
    let count = plan.count(&progress);
    let left = Count { steps: 4, done: 1, not_applicable: 1, open: 2, must_open: 1, minutes_open: 30 };
    assert_eq!((count, count.dealt()), (left, 2));
    let last = Count { steps: 2, not_applicable: 1, open: 1, ..Count::default() };
    assert_eq!(plan.legs[1].count(&progress), last);
}
