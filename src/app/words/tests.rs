//! Every sentence, for every kind of fact.

use super::*;
use model::{AgreementLine, Municipality, Package, ProvenanceMap, lists::Side};

fn municipality(slug: &str) -> Municipality {
    Municipality {
        slug: slug.parse().unwrap(),
        name: slug.to_uppercase(),
        summary: "Doet mee.".into(),
        letters: "X".into(),
        role: "deelnemer".into(),
        arm: Side::Left,
        provenance: ProvenanceMap::default(),
    }
}

fn line(status: Availability, days: u16) -> AgreementLine {
    AgreementLine {
        service: "pas".parse().unwrap(),
        package: Package::Basic,
        provider: "P".into(),
        status,
        lead_time: Some(days),
        servicelevel: None,
        costs: Some(format!("{days} euro")),
        conditions: None,
        from: "2023-01-01".parse().unwrap(),
        until: None,
        article: Some("bijlage 2, 55".into()),
        provenance: ProvenanceMap::default(),
    }
}

#[test]
fn a_lead_time_is_said_as_people_say_it() {
    assert_eq!(lead_time(0), "dezelfde dag");
    assert_eq!(lead_time(1), "binnen 1 werkdag");
    assert_eq!(lead_time(40), "binnen 40 werkdagen");
}

#[test]
fn the_answer_and_its_reason_follow_the_line() {
    let town = municipality("a");
    let said = |status| {
        let line = line(status, 3);
        let offer = Offer { municipality: &town, line: Some(&line) };
        (answer(&offer), reason(&offer))
    };
    assert_eq!(
        said(Availability::Included),
        ("Ja, inbegrepen voor A".into(), "Afgesproken (bijlage 2, 55), sinds 1 januari 2023.".into())
    );
    assert_eq!(said(Availability::Extra).0, "Ja, als extra voor A");
    assert!(said(Availability::NotAgreed).0.starts_with("Nee"));
    let silent = Offer { municipality: &town, line: None };
    assert_eq!(answer(&silent), "Nog niet bekend voor A");
    assert!(reason(&silent).contains("geen regel"), "silence is no refusal, and says so");
}

#[test]
fn without_a_municipality_the_facts_of_all_are_told() {
    let (a, b, c) = (municipality("a"), municipality("b"), municipality("c"));
    let (three, seven) = (line(Availability::Included, 3), line(Availability::Extra, 7));
    let refused = line(Availability::NotAgreed, 99);
    let offer = |municipality, line| Offer { municipality, line: Some(line) };
    let mixed = [offer(&a, &three), offer(&b, &seven), offer(&c, &refused)];
    assert_eq!(lead_times(&mixed).as_deref(), Some("3 tot 7 werkdagen"));
    assert_eq!(all_costs(&mixed).as_deref(), Some("verschilt per gemeente"));
    assert_eq!(lead_times(&mixed[..1]).as_deref(), Some("binnen 3 werkdagen"));
    assert_eq!(all_costs(&mixed[..1]).as_deref(), Some("3 euro"));
    assert_eq!(lead_times(&mixed[2..]).as_deref(), Some("niet afgesproken"));
    assert_eq!(all_costs(&mixed[2..]).as_deref(), Some("niet afgesproken"));
    let silent = Offer { municipality: &a, line: None };
    assert_eq!(lead_times(&[silent]), None, "silence is no refusal");
    assert_eq!(all_costs(&[silent, mixed[2]]), None);
    assert_eq!(elsewhere(&mixed, Some("a")), "ook in 1 andere");
    assert_eq!(elsewhere(&mixed, Some("c")), "ook in 2 andere");
    assert_eq!(elsewhere(&mixed, None), "In 2 van de 3 gemeenten");
    assert_eq!(elsewhere(&mixed[..2], None), "In alle 2 gemeenten");
    assert_eq!(elsewhere(&mixed[2..], None), "In geen gemeente");
    assert_eq!(elsewhere(&mixed[2..], Some("c")), "in geen andere gemeente");
}

#[test]
fn words_are_joined_and_counted() {
    assert_eq!(or(&[]), "");
    assert_eq!(or(&["bellen"]), "bellen");
    assert_eq!(or(&["bellen", "mailen", "langslopen"]), "bellen, mailen of langslopen");
    assert_eq!(
        (services(0).as_str(), services(1).as_str(), services(64).as_str()),
        ("Geen diensten", "1 dienst", "64 diensten")
    );
}
