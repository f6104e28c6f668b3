//! Every sentence, for every kind of fact.

use super::*;
use model::{
    Agreement, AgreementLine, Certainty, Content, Municipality, Package, Provenance, ProvenanceMap,
    lists::Side,
};

fn municipality(slug: &str) -> Municipality {
    Municipality {
        slug: slug.parse().unwrap(),
        name: slug.to_uppercase(),
        summary: "Doet mee.".into(),
        letters: "X".into(),
        role: "deelnemer".into(),
        arm: Side::Left,
        changes_by: None,
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
fn the_answer_follows_the_line() {
    let town = municipality("a");
    let said = |status| {
        let line = line(status, 3);
        answer(&Offer { municipality: &town, line: Some(&line) })
    };
    assert_eq!(said(Availability::Included), "Ja, inbegrepen voor A");
    assert_eq!(said(Availability::Extra), "Ja, als extra voor A");
    assert_eq!(said(Availability::NotAgreed), "Nee, niet afgesproken voor A");
    let silent = Offer { municipality: &town, line: None };
    assert_eq!(answer(&silent), "Nog niet bekend voor A", "silence is no refusal");
}

/// A region with one municipality, which has these lines for one service.
fn region_with(lines: Vec<AgreementLine>) -> Content {
    let json = r#"{"regio":{"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a",
        "eersteDag":"2023-01-01","feestdagen":"nederland","navraag":"l","wegen":[],"herkomst":{}},
        "gemeenten":[],"domeinen":[],"teams":[],"diensten":[],"overeenkomsten":[],"situaties":[],"fasen":[],
        "paden":[],"stappen":[],"overgangen":[],"veranderingen":[],"locaties":[],"begrippen":[],
        "verwijzingen":[],"mededelingen":[],"paginas":[],"bronnen":[],
        "loketten":[{"slug":"l","naam":"Balie","herkomst":{}},{"slug":"m","naam":"Telefoon","herkomst":{}}]}"#;
    let mut content: Content = serde_json::from_str(json).unwrap();
    content.municipalities = vec![municipality("a")];
    content.agreements = vec![Agreement::new("a".parse().unwrap(), lines)];
    content
}

/// All that is said in that region on a day; behind an example that needs its own mark stands a star.
fn said_why(content: &Content, day: &str) -> Vec<String> {
    let (service, day) = ("pas".parse().unwrap(), day.parse().unwrap());
    let offer = content.offer(&service, &content.municipalities[0], day);
    let reasons = why(&offer, &service, day, content).into_iter();
    reasons.map(|reason| reason.text + if reason.example { "*" } else { "" }).collect()
}

#[test]
fn the_reason_is_the_line_and_the_days_on_which_it_holds() {
    for (status, until, article, where_it_stands, what_it_says) in [
        (
            Availability::Included,
            None,
            Some("bijlage 2, 55"),
            "Dit staat in de overeenkomst van A met P: bijlage 2, 55 (basispakket).",
            "Sinds 1 januari 2023 is dit inbegrepen, zonder einddatum.",
        ),
        (
            Availability::Extra,
            Some("2026-12-31"),
            None,
            "Dit staat in de overeenkomst van A met P (basispakket).",
            "Sinds 1 januari 2023 is dit een extra, tot en met 31 december 2026.",
        ),
        (
            Availability::NotAgreed,
            None,
            None,
            "Dit staat in de overeenkomst van A met P (basispakket).",
            "Sinds 1 januari 2023 is dit niet afgesproken, zonder einddatum.",
        ),
        (
            Availability::NotKnown,
            None,
            None,
            "Dit staat in de overeenkomst van A met P (basispakket).",
            "Sinds 1 januari 2023 is dit nog niet bekend.",
        ),
    ] {
        let until = until.map(|day: &str| day.parse().unwrap());
        let line = AgreementLine { until, article: article.map(str::to_owned), ..line(status, 3) };
        let said = said_why(&region_with(vec![line]), "2026-01-01");
        assert_eq!(said[..2], [where_it_stands, what_it_says], "{status:?}");
    }
}

#[test]
fn what_is_agreed_for_later_is_told_with_what_it_changes() {
    let now = AgreementLine { until: "2026-06-30".parse().ok(), ..line(Availability::Included, 3) };
    let later = || AgreementLine {
        from: "2026-07-01".parse().unwrap(),
        article: Some("wijziging 1".into()),
        costs: now.costs.clone(),
        ..line(Availability::Included, 3)
    };
    let extra = AgreementLine { status: Availability::Extra, costs: Some("9 euro".into()), ..later() };
    let elsewhere = AgreementLine { provider: "Q".into(), lead_time: Some(5), ..later() };
    let refused = AgreementLine { status: Availability::NotAgreed, lead_time: None, costs: None, ..later() };
    let otherwise = AgreementLine { conditions: Some("Vraag het vooraf".into()), ..later() };
    let example = ProvenanceMap([("alles".into(), Provenance::only(Certainty::Example))].into());
    let invented = AgreementLine { lead_time: Some(1), provenance: example, ..later() };
    for (next, says) in [
        (later(), "met dezelfde afspraken."),
        (extra, "extra, kosten 9 euro."),
        (elsewhere, "binnen 5 werkdagen, geleverd door Q."),
        (refused, "niet afgesproken."),
        (otherwise, "met andere voorwaarden."),
        (invented, "binnen 1 werkdag.*"),
    ] {
        let content = region_with(vec![now.clone(), next]);
        let told = format!("Vanaf 1 juli 2026 geldt een nieuwe regel (wijziging 1): {says}");
        assert_eq!(said_why(&content, "2026-06-30")[2], told);
        assert_eq!(said_why(&content, "2026-07-01").len(), 3, "from its day it is the line that holds");
    }
}

#[test]
fn silence_says_what_is_not_known_and_who_can_say_it() {
    let unknown = "Wie dit kan veranderen, is nog niet bekend.";
    let none = "We kennen in de overeenkomst van A geen regel over deze dienst.";
    let mut content = region_with(Vec::new());
    assert_eq!(said_why(&content, "2026-01-01"), [none, &format!("{unknown} Vraag het na bij Balie.")]);
    content.municipalities[0].provenance = ProvenanceMap::not_known("m".parse().unwrap());
    assert_eq!(said_why(&content, "2026-01-01")[1], format!("{unknown} Vraag het na bij Telefoon."));
    content.municipalities[0].changes_by = Some("de griffier".into());
    content.region.who_decides = Some("Je baas beslist.".into());
    let known = ["Wil je dat dit verandert? Daarover beslist de griffier.", "Je baas beslist."];
    assert_eq!(said_why(&content, "2026-01-01")[1..], known);
    let example = || ProvenanceMap([("alles".into(), Provenance::only(Certainty::Example))].into());
    content.municipalities[0].provenance = example();
    content.region.provenance = example();
    assert_eq!(said_why(&content, "2026-01-01")[1..], known.map(|text| format!("{text}*")));
    let later = region_with(vec![line(Availability::Extra, 3)]);
    assert_eq!(
        said_why(&later, "2022-12-31")[..2],
        [
            "We kennen in de overeenkomst van A geen regel over deze dienst die op 31 december 2022 geldt.",
            "Vanaf 1 januari 2023 geldt een nieuwe regel (bijlage 2, 55): extra, binnen 3 werkdagen, kosten 3 euro."
        ]
    );
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
