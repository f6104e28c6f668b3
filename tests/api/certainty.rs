//! Where examples are hidden, what is no example stays as it was, and what is one changes.

use model::{Content, ProvenanceMap, Shown};
use serde_json::{Value, json};
use tests::Region;

const HIDDEN: Shown = Shown { without_examples: true, public_only: false };

/// Facts that go where they are examples.
const FACTS: [&str; 26] = [
    "samenvatting",
    "tekst",
    "telefoon",
    "mail",
    "plaats",
    "uren",
    "zonderLaptop",
    "locatie",
    "kanalen",
    "nodig",
    "teltVanaf",
    "onderdelen",
    "minuten",
    "klaar",
    "was",
    "wordt",
    "blijft",
    "adres",
    "postcode",
    "postadres",
    "website",
    "binnenkomen",
    "aanwezig",
    "toegankelijkheid",
    "vluchten",
    "ligging",
];

/// How sure a field of an item is.
pub fn certainty<'a>(item: &'a Value, field: &str) -> &'a str {
    let of = |key: &str| item["herkomst"][key]["status"].as_str();
    of(field).or_else(|| of(ProvenanceMap::ALL)).unwrap_or_default()
}

/// The region and the items of all lists, each with what it is called in its list.
pub fn items(content: &Content) -> Vec<(String, Value)> {
    let json = serde_json::to_value(content).unwrap_or_default();
    let mut all = vec![("regio".to_owned(), json["regio"].clone())];
    for (list, items) in json.as_object().into_iter().flatten() {
        let named = items.as_array().into_iter().flatten().filter(|item| item["slug"].is_string());
        all.extend(named.map(|item| (format!("{list} {}", item["slug"]), item.clone())));
    }
    all
}

#[test]
fn what_is_no_example_stays_and_what_is_one_changes() {
    let (mut stayed, mut changed) = (0, 0);
    for region in Region::ALL {
        let content = region.content();
        let hidden = items(&content.clone().shown(HIDDEN));
        for (name, item) in items(&content) {
            let Some((_, after)) = hidden.iter().find(|(other, _)| *other == name) else {
                let is_notice = name.starts_with("mededelingen ") && certainty(&item, "alles") == "voorbeeld";
                assert!(is_notice, "{region:?}: {name} is weg");
                continue;
            };
            for key in ["slug", "naam", "nummer"] {
                assert_eq!(after[key], item[key], "{region:?}, {name}: {key} blijft altijd");
            }
            for (key, value) in item.as_object().into_iter().flatten().filter(|(key, _)| *key != "herkomst") {
                let what = format!("{region:?}, {name}: {key}");
                let is_empty = value.as_array().is_some_and(Vec::is_empty);
                if certainty(&item, key) != "voorbeeld" {
                    assert_eq!(&after[key], value, "{what} is geen voorbeeld");
                    stayed += 1;
                } else if !is_kept(&name, key) && FACTS.contains(&key.as_str()) && !is_empty {
                    assert_ne!(&after[key], value, "{what} is een voorbeeld");
                    changed += 1;
                }
            }
        }
    }
    assert!(changed > 200 && stayed > 50, "{changed} veranderd, {stayed} gebleven");
}

/// Whether this names something and so stays, though it may be an example.
fn is_kept(name: &str, key: &str) -> bool {
    name.starts_with("locaties ") && key == "plaats"
}

#[test]
fn what_was_read_in_a_source_is_still_told() {
    let content = Region::Three.content().shown(HIDDEN);
    let items = items(&content);
    let item = |name: &str| items.iter().find(|(other, _)| other == name).map(|(_, item)| item.clone());
    for (name, key, expected) in [
        ("loketten \"huisloket\"", "plaats", json!("Begane grond, Kwelderoord")),
        ("loketten \"huisloket\"", "telefoon", Value::Null),
        ("locaties \"werf\"", "adres", json!("Modderpad 1")),
        ("locaties \"werf\"", "telefoon", Value::Null),
        ("diensten \"boom-melden\"", "samenvatting", json!("Nog niet bekend.")),
        ("diensten \"boom-melden\"", "tekst", json!([{ "alinea": [{ "tekst": "Nog niet bekend." }] }])),
        ("diensten \"boom-melden\"", "naam", json!("Boom of tak melden")),
        ("veranderingen \"loonbriefje\"", "was", Value::Null),
        (
            "veranderingen \"loonbriefje\"",
            "wordt",
            json!("Een bericht in het portaal, elke 24e van de maand."),
        ),
        ("veranderingen \"functie\"", "blijft", json!("Je houdt dezelfde functie en dezelfde ploeg.")),
        ("stappen \"loonbriefje-nakijken\"", "klaar", json!("Je uren en je naam kloppen.")),
        ("stappen \"loonbriefje-nakijken\"", "minuten", Value::Null),
        (
            "begrippen \"ijkpunt\"",
            "samenvatting",
            json!("De paal op de dijk waar de hoogte van het water wordt gemeten."),
        ),
    ] {
        let found = item(name);
        assert!(found.is_some(), "{name}");
        assert_eq!(found.unwrap_or_default()[key], expected, "{name}: {key}");
    }
    let asked = &item("diensten \"fietsplan\"").unwrap_or_default()["herkomst"]["alles"];
    assert_eq!(
        *asked,
        json!({ "status": "nog-niet-bekend", "navraag": "mensenlijn" }),
        "bij het eigen loket"
    );
    let asked = &item("stappen \"terugkijken\"").unwrap_or_default()["herkomst"]["alles"];
    assert_eq!(
        *asked,
        json!({ "status": "nog-niet-bekend", "navraag": "huisloket" }),
        "bij dat van de regio"
    );
}
