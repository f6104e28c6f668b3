//! Side by side, and over time.

use super::*;
use crate::{Agreement, Availability, Certainty, Package, Provenance, ProvenanceMap};

const REGION: &str = r#"{
  "regio": {"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a","eersteDag":"2023-01-01",
    "feestdagen":"nederland","navraag":"l","wegen":[],"herkomst":{}},
  "gemeenten":[{"slug":"a","naam":"A","samenvatting":"S.","letters":"AA","rol":"r","arm":"links","herkomst":{}},
    {"slug":"b","naam":"B","samenvatting":"S.","letters":"BB","rol":"r","arm":"links","herkomst":{}}],
  "domeinen":[{"slug":"d","naam":"D","samenvatting":"S.","herkomst":{}},{"slug":"e","naam":"E","samenvatting":"S.","herkomst":{}}],
  "teams":[],"loketten":[],"diensten":[],"overeenkomsten":[],"situaties":[],"fasen":[],"paden":[],"stappen":[],
  "overgangen":[],"veranderingen":[],"locaties":[],"begrippen":[],"verwijzingen":[],"mededelingen":[],"paginas":[],"bronnen":[]}"#;

fn service(slug: &str, number: u16, domain: &str) -> Service {
    let json = format!(
        r#"{{"slug":"{slug}","nummer":{number},"naam":"N","samenvatting":"S.","domein":"{domain}","zoekwoorden":[],
        "doelgroep":[],"soort":[],"aanvrager":"Jij","loket":"l","team":"t","kanalen":[],"nodig":[],"verwant":[],
        "tekst":[],"herkomst":{{}}}}"#
    );
    serde_json::from_str(&json).unwrap()
}

fn line(service: &str, days: u16, provider: &str, from: &str, until: Option<&str>) -> AgreementLine {
    AgreementLine {
        service: service.parse().unwrap(),
        package: Package::Basic,
        provider: provider.into(),
        status: Availability::Included,
        lead_time: Some(days),
        servicelevel: None,
        costs: None,
        conditions: None,
        from: from.parse().unwrap(),
        until: until.map(|day| day.parse().unwrap()),
        article: None,
        provenance: ProvenanceMap([("alles".to_owned(), Provenance::only(Certainty::Example))].into()),
    }
}

fn content() -> Content {
    let mut content: Content = serde_json::from_str(REGION).unwrap();
    content.services = vec![service("pas", 3, "e"), service("laptop", 7, "d"), service("tafel", 9, "e")];
    content.services[2].ended =
        Some(crate::Ended { per: "2026-01-01".parse().unwrap(), reason: "Weg.".into(), now: None });
    let a = vec![
        line("pas", 3, "Oud", "2022-01-01", Some("2022-12-31")),
        line("pas", 3, "Nieuw", "2023-01-01", Some("2024-12-31")),
        line("pas", 2, "Nieuw", "2025-01-01", None),
        line("laptop", 5, "Nieuw", "2023-01-01", None),
    ];
    let b = vec![line("pas", 3, "Nieuw", "2023-01-01", None), line("laptop", 5, "Nieuw", "2023-01-01", None)];
    content.agreements =
        vec![Agreement::new("a".parse().unwrap(), a), Agreement::new("b".parse().unwrap(), b)];
    content
}

fn compared(content: &Content, comparison: &Comparison, day: &str) -> Vec<(u16, bool)> {
    let rows = content.compare(comparison, day.parse().unwrap());
    rows.iter().map(|row| (row.service.number, row.differs)).collect()
}

#[test]
fn rows_follow_domain_and_number_and_say_where_municipalities_differ() {
    let content = content();
    let all = Comparison::default();
    assert_eq!(compared(&content, &all, "2024-06-01"), [(7, false), (3, false), (9, false)]);
    assert_eq!(compared(&content, &all, "2026-06-01"), [(7, false), (3, true)], "what ended is no row");
    let only = Comparison { differing: true, ..all };
    assert_eq!(compared(&content, &only, "2026-06-01"), [(3, true)]);
    let domain = Comparison { domains: vec!["d".parse().unwrap()], differing: false };
    assert_eq!(compared(&content, &domain, "2026-06-01"), [(7, false)]);
}

#[test]
fn another_provider_alone_changes_nothing() {
    let content = content();
    let history = |slug: &str| content.history(&slug.parse().unwrap());
    let told: Vec<_> = history("a").iter().map(|it| (it.service.number, it.after.from.to_string())).collect();
    assert_eq!(told, [(3, "2025-01-01".to_owned())]);
    assert!(history("b").is_empty() && history("nergens").is_empty());
}
