//! A plan is what a path does on a day, in the order in which it is done.

use super::*;
use proptest::prelude::ProptestConfig;

/// How properties are tested: what fails is written into a test by hand, not into a file.
pub(super) fn many() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

pub(super) fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A step of the path `nieuw`, done by the day `until`, with more keys in front of which stands a comma.
pub(super) fn step(slug: &str, number: u16, phase: &str, until: i16, more: &str) -> Step {
    let json = format!(
        r#"{{"slug":"{slug}","nummer":{number},"naam":"N","samenvatting":"S.","fase":"{phase}",
        "paden":["nieuw"],"soort":"moet","wie":"Jij","werkdagVan":-5,"werkdagTot":{until},"klaar":"K.",
        "tekst":[],"herkomst":{{}}{more}}}"#
    );
    serde_json::from_str(&json).unwrap()
}

/// Content with nothing but the phases `eerst`, `leeg` and `later`, and these steps.
pub(super) fn content_of(steps: Vec<Step>) -> Content {
    let part = |slug: &str| format!(r#"{{"slug":"{slug}","naam":"N","samenvatting":"S.","herkomst":{{}}}}"#);
    let json = format!(
        r#"{{"regio":{{"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a","eersteDag":"2023-01-01",
        "feestdagen":"nederland","navraag":"l","wegen":[],"herkomst":{{}}}},"gemeenten":[],"domeinen":[],"teams":[],
        "loketten":[],"diensten":[],"overeenkomsten":[],"situaties":[],"fasen":[{},{},{}],"paden":[],
        "stappen":[],"overgangen":[],"veranderingen":[],"locaties":[],"begrippen":[],"verwijzingen":[],
        "mededelingen":[],"paginas":[],"bronnen":[]}}"#,
        part("eerst"),
        part("leeg"),
        part("later"),
    );
    Content { steps, ..serde_json::from_str(&json).unwrap() }
}

fn content() -> Content {
    content_of(vec![
        step("laat", 101, "later", 20, ""),
        step("tweede", 102, "eerst", 0, ""),
        step("eerste", 103, "eerst", -2, ""),
        step("weg", 104, "eerst", 0, r#","vervallen":{"per":"2026-01-01","reden":"Weg."}"#),
        step("elders", 105, "leeg", 0, r#","vervalt":[{"pad":"ander","reden":"Blijft."}]"#),
    ])
}

fn numbers(content: &Content, path: &str, on: &str) -> Vec<Vec<u16>> {
    let legs = content.plan(&slug(path), day(on));
    legs.iter().map(|leg| leg.steps.iter().map(|step| step.number).collect()).collect()
}

#[test]
fn steps_stand_in_the_order_of_phases_and_days() {
    let content = content();
    assert_eq!(numbers(&content, "nieuw", "2026-06-01"), [vec![103, 102], vec![105], vec![101]]);
    assert_eq!(
        numbers(&content, "nieuw", "2025-12-31")[0],
        [103, 102, 104],
        "until it ended a step was there"
    );
    assert_eq!(numbers(&content, "ander", "2026-06-01"), Vec::<Vec<u16>>::new());
}

#[test]
fn a_dropped_step_says_why() {
    let content = content();
    let dropped = content.dropped(&slug("ander"), day("2026-06-01"));
    let told: Vec<_> = dropped.iter().map(|(step, why)| (step.number, *why)).collect();
    assert_eq!(told, [(105, "Blijft.")]);
    assert!(content.dropped(&slug("nieuw"), day("2026-06-01")).is_empty());
}
