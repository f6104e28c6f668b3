//! What a transfer changes, narrowed, and which transfers stand in front.

use super::*;

const REGION: &str = r#"{
  "regio": {"naam":"R","titel":"T","ondertitel":"O","welkom":"W","aanbieder":"a","eersteDag":"2023-01-01",
    "feestdagen":"nederland","navraag":"l","wegen":[],"herkomst":{}},
  "gemeenten":[],"domeinen":[],"teams":[],"loketten":[],"diensten":[],"overeenkomsten":[],"situaties":[],"fasen":[],
  "paden":[],"stappen":[],"overgangen":[],"veranderingen":[],"locaties":[],"begrippen":[],"verwijzingen":[],
  "mededelingen":[],"paginas":[],"bronnen":[]}"#;

fn change(slug: &str, after: Option<&str>, stays: Option<&str>, services: &[&str]) -> Change {
    Change {
        slug: slug.parse().unwrap(),
        transfer: "b".parse().unwrap(),
        name: String::new(),
        summary: String::new(),
        search_words: Vec::new(),
        before: Some("zo was het".into()),
        after: after.map(str::to_owned),
        stays: stays.map(str::to_owned),
        steps: Vec::new(),
        services: services.iter().map(|slug| slug.parse().unwrap()).collect(),
        provenance: ProvenanceMap::default(),
    }
}

fn service(slug: &str, domain: &str) -> crate::Service {
    let json = format!(
        r#"{{"slug":"{slug}","nummer":1,"naam":"N","samenvatting":"S.","domein":"{domain}","zoekwoorden":[],
        "doelgroep":[],"soort":[],"aanvrager":"Jij","loket":"l","team":"t","kanalen":[],"nodig":[],"verwant":[],
        "tekst":[],"herkomst":{{}}}}"#
    );
    serde_json::from_str(&json).unwrap()
}

fn transfer(slug: &str, until: &str) -> Transfer {
    let json = format!(
        r#"{{"slug":"{slug}","naam":"N","samenvatting":"S.","van":"A","naar":"B","ingang":"2023-01-01",
        "eersteWerkdag":"2023-01-02","toonVan":"2022-09-01","toonTot":"{until}","tekst":[],"herkomst":{{}}}}"#
    );
    serde_json::from_str(&json).unwrap()
}

#[test]
fn what_stays_is_an_answer_and_what_nobody_said_is_none() {
    let outcome = |after, stays| change("a", after, stays, &[]).outcome();
    assert_eq!(outcome(None, Some("zo")), Outcome::Stays);
    assert_eq!(outcome(Some("anders"), None), Outcome::Changes);
    assert_eq!(outcome(None, None), Outcome::NotKnown);
}

#[test]
fn changes_are_narrowed_by_what_they_come_down_to_and_by_subject() {
    let mut content: Content = serde_json::from_str(REGION).unwrap();
    content.services = vec![service("pas", "facilitair"), service("laptop", "ict")];
    content.changes = vec![
        change("spullen", None, None, &["pas", "laptop"]),
        change("werkgever", Some("B"), None, &[]),
        change("functie", None, Some("zo"), &["weg"]),
        change("mail", Some("anders"), None, &["laptop"]),
    ];
    for (href, expected) in [
        ("", "spullen werkgever functie mail"),
        ("soort=verandert", "werkgever mail"),
        ("soort=blijft", "functie"),
        ("soort=onbekend&soort=blijft", "spullen functie"),
        ("domein=ict", "spullen mail"),
        ("domein=ict&domein=facilitair", "spullen mail"),
        ("domein=facilitair&soort=verandert", ""),
        ("domein=overig", "werkgever functie"),
        ("domein=overig&domein=ict&soort=verandert", "werkgever mail"),
        ("domein=bestaat-niet", ""),
    ] {
        let crate::route::Parsed::Page(address) = crate::route::parse("/veranderingen", href) else {
            panic!("{href}")
        };
        let crate::Route::Changes(filter) = address.route else { panic!("{href}") };
        let found: Vec<&str> = content.changes_of(&filter).iter().map(|one| one.slug.as_str()).collect();
        assert_eq!(found.join(" "), expected, "{href}");
    }
}

#[test]
fn a_transfer_that_is_over_stands_back_unless_all_are() {
    let mut content: Content = serde_json::from_str(REGION).unwrap();
    content.transfers = vec![transfer("later", "2027-12-31"), transfer("eerst", "2023-12-31")];
    for (day, front, back) in [
        ("2023-12-31", "later eerst", ""),
        ("2024-01-01", "later", "eerst"),
        ("2027-12-31", "later", "eerst"),
        ("2028-01-01", "later eerst", ""),
    ] {
        let told =
            |all: Vec<&Transfer>| all.iter().map(|one| one.slug.as_str()).collect::<Vec<_>>().join(" ");
        let (first, earlier) = content.transfers_on(day.parse().unwrap());
        assert_eq!((told(first).as_str(), told(earlier).as_str()), (front, back), "{day}");
    }
}
