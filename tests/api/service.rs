//! One service: whole, for every participant, as of any day; and the form of what is said.

use crate::walk;
use model::Date;
use serde_json::{Map, Value, json};
use tests::{Region, Site};

async fn detail(site: &Site, slug: &str, query: &str) -> Value {
    let answer = site.get(&format!("/api/v1/diensten/{slug}{query}")).await;
    assert_eq!(answer.status, 200, "{slug}{query}: {}", answer.text());
    answer.json()
}

/// Status and lead time of one participant.
fn offer(service: &Value, municipality: &str) -> (Value, Value) {
    let offers = service["beschikbaarheid"].as_array().map(Vec::as_slice).unwrap_or_default();
    let offer = offers.iter().find(|offer| offer["gemeente"] == municipality);
    offer.map(|offer| (offer["status"].clone(), offer["doorlooptijd"].clone())).unwrap_or_default()
}

#[tokio::test]
async fn a_change_in_an_agreement_holds_from_its_day() {
    let site = Site::of(Region::Three).await;
    for (slug, municipality, day, status, lead_time) in [
        ("sleutel-aanvragen", "ijzerespen", "2025-05-31", "inbegrepen", json!(5)),
        ("sleutel-aanvragen", "ijzerespen", "2025-06-01", "extra", json!(8)),
        ("sleutel-aanvragen", "bolderveen", "2025-06-01", "inbegrepen", json!(5)),
        ("plantenbak-lenen", "kwelderoord", "2025-05-31", "inbegrepen", json!(1)),
        ("plantenbak-lenen", "kwelderoord", "2025-06-01", "inbegrepen", json!(3)),
        ("fietsplan", "bolderveen", "2025-05-31", "inbegrepen", json!(14)),
        ("fietsplan", "bolderveen", "2025-06-01", "niet-afgesproken", Value::Null),
        ("fietsplan", "ijzerespen", "2025-06-01", "nog-niet-bekend", Value::Null),
        ("zaal-reserveren", "ijzerespen", "2025-06-01", "nog-niet-bekend", Value::Null),
        ("boom-melden", "bolderveen", "2024-02-29", "inbegrepen", json!(0)),
        ("boom-melden", "bolderveen", "2024-03-01", "inbegrepen", json!(0)),
        ("boom-melden", "bolderveen", "2022-04-30", "nog-niet-bekend", Value::Null),
    ] {
        let service = detail(&site, slug, &format!("?op={day}")).await;
        let expected = (Value::from(status), lead_time);
        assert_eq!(offer(&service, municipality), expected, "{slug} in {municipality} op {day}");
    }
}

#[tokio::test]
async fn what_is_asked_for_on_a_day_is_there_on_a_day() {
    let site = Site::of(Region::Three).await;
    for (slug, municipality, query, latest) in [
        // A Saturday, a Sunday and the Monday of Pentecost do not count.
        ("sleutel-aanvragen", "ijzerespen", "?op=2025-05-31", json!("2025-06-06")),
        ("sleutel-aanvragen", "ijzerespen", "?op=2025-06-01", json!("2025-06-12")),
        ("sleutel-aanvragen", "bolderveen", "?op=2025-06-01", json!("2025-06-06")),
        // The day of asking does not count, unless it is there on that day.
        ("plantenbak-lenen", "kwelderoord", "", json!("2026-11-27")),
        ("boom-melden", "bolderveen", "?op=2024-02-29", json!("2024-02-29")),
        // 5 May is worked here until 2030; the bridge days of the region are not.
        ("plantenbak-lenen", "kwelderoord", "?op=2026-05-04", json!("2026-05-07")),
        ("plantenbak-lenen", "kwelderoord", "?op=2026-05-13", json!("2026-05-20")),
        ("plantenbak-lenen", "kwelderoord", "?op=2026-12-24", json!("2026-12-31")),
        ("fietsplan", "bolderveen", "?op=2025-06-01", Value::Null),
        ("fietsplan", "ijzerespen", "?op=2025-06-01", Value::Null),
    ] {
        let service = detail(&site, slug, query).await;
        let offers = service["beschikbaarheid"].as_array().unwrap();
        let offer = offers.iter().find(|offer| offer["gemeente"] == municipality).unwrap();
        assert_eq!(offer["uiterlijk"], latest, "{slug} in {municipality} {query}");
    }
}

#[tokio::test]
async fn a_last_day_is_told_just_where_it_can_be_asked_for_and_its_lead_time_is_known() {
    let mut told = [0, 0];
    for region in Region::ALL {
        let site = Site::of(region).await;
        let list = site.get("/api/v1/diensten?perPagina=500").await.json();
        for service in list["resultaten"].as_array().unwrap() {
            for offer in service["beschikbaarheid"].as_array().unwrap() {
                let asked = offer["status"] == "inbegrepen" || offer["status"] == "extra";
                let known = asked && offer["doorlooptijd"].is_u64();
                assert_eq!(offer["uiterlijk"].is_string(), known, "{region:?}: {}: {offer}", service["slug"]);
                told[usize::from(known)] += 1;
            }
        }
    }
    assert!(told.iter().all(|count| *count > 10), "{told:?}");
}

#[tokio::test]
async fn a_service_comes_with_the_lines_of_all_participants_and_its_desk() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        for service in &content.services {
            let told = detail(&site, service.slug.as_str(), "").await;
            let agreements = told["overeenkomsten"].as_array().unwrap();
            let named: Vec<_> = agreements.iter().filter_map(|one| one["gemeente"].as_str()).collect();
            let all: Vec<_> = content.municipalities.iter().map(|one| one.slug.as_str()).collect();
            assert_eq!(named, all, "{}", service.slug);
            for (told, agreement) in agreements.iter().zip(&content.agreements) {
                let lines = told["regels"].as_array().unwrap();
                assert_eq!(lines.len(), agreement.lines_of(&service.slug).len(), "{}", service.slug);
                assert!(lines.iter().all(|line| line["dienst"] == service.slug.as_str()));
            }
            assert_eq!(told["loketgegevens"]["slug"], service.desk.as_str());
            assert_eq!(told["nummer"], service.number);
            assert!(told["tekst"].as_array().is_some_and(|text| !text.is_empty()), "{}", service.slug);
        }
    }
}

#[tokio::test]
async fn silence_of_an_agreement_is_told_as_such() {
    let site = Site::of(Region::Three).await;
    let service = detail(&site, "fietsplan", "").await;
    let none = &service["overeenkomsten"][2];
    assert_eq!(none, &json!({ "gemeente": "ijzerespen", "regels": [] }));
    let offer = &service["beschikbaarheid"][2];
    let ask = json!({ "alles": { "status": "nog-niet-bekend", "navraag": "mensenlijn" } });
    assert_eq!(offer, &json!({ "gemeente": "ijzerespen", "status": "nog-niet-bekend", "herkomst": ask }));
}

#[tokio::test]
async fn a_slug_from_before_leads_to_that_of_now() {
    let site = Site::of(Region::Three).await;
    for (path, target) in [
        ("/api/v1/diensten/bloembak-lenen", "/api/v1/diensten/plantenbak-lenen"),
        ("/api/v1/diensten/plantenbak", "/api/v1/diensten/plantenbak-lenen"),
    ] {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.header("location")), (301, target), "{path}");
        assert_eq!(site.get(target).await.status, 200);
    }
}

#[tokio::test]
async fn a_redirect_of_the_api_keeps_the_day_that_was_asked_for() {
    let site = Site::of(Region::Three).await;
    let answer = site.get("/api/v1/diensten/bloembak-lenen?op=2025-05-31").await;
    assert_eq!(answer.header("location"), "/api/v1/diensten/plantenbak-lenen?op=2025-05-31");
}

/// Every object in an answer, however deep.
fn objects<'a>(value: &'a Value, found: &mut Vec<&'a Map<String, Value>>) {
    match value {
        Value::Object(map) => {
            found.push(map);
            map.values().for_each(|value| objects(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(item, found)),
        _ => {}
    }
}

/// Whether this key of this object is a day: also `van` and `tot` of a line of an agreement and of a notice. (The
/// hours of a desk have them too and are times, and those of a transfer are employers.)
fn is_day(object: &Map<String, Value>, key: &str) -> bool {
    let always = [
        "eersteDag",
        "bronGelezenOp",
        "bekendOp",
        "nagekekenOp",
        "per",
        "op",
        "ingang",
        "eersteWerkdag",
        "toonVan",
        "toonTot",
        "uiterlijk",
    ];
    let has_bounds = object.contains_key("pakket") || object.contains_key("soort");
    (always.contains(&key) && object[key].is_string()) || (has_bounds && ["van", "tot"].contains(&key))
}

fn is_camel_case(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_alphanumeric())
}

#[tokio::test]
async fn keys_are_camel_case_and_days_are_written_one_way() {
    let mut seen = 0;
    for region in Region::ALL {
        let site = Site::of(region).await;
        let more = ["/api/v1/diensten?zoek=en", "/api/v1/diensten?perPagina=0"].map(str::to_owned);
        for path in walk::addresses(&site).await.into_iter().chain(more) {
            let answer = site.get(&path).await.told();
            let mut found = Vec::new();
            objects(&answer, &mut found);
            for (object, key) in found.iter().flat_map(|object| object.keys().map(move |key| (object, key))) {
                assert!(is_camel_case(key), "{path}: {key}");
                if is_day(object, key) {
                    let day = object[key].as_str().and_then(|text| text.parse::<Date>().ok());
                    assert!(day.is_some(), "{path}: {key} is {}", object[key]);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 500, "er zijn dagen bekeken, ook in de overeenkomsten: {seen}");
}

#[tokio::test]
async fn every_fact_says_where_it_comes_from() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = serde_json::to_value(&*site.content()).unwrap();
        let known = ["vastgesteld", "voorbeeld", "nog-niet-bekend"];
        let says = |item: &Value| {
            item["herkomst"]["alles"]["status"].as_str().is_some_and(|word| known.contains(&word))
        };
        assert!(says(&content["regio"]), "{region:?}");
        for list in [
            "gemeenten",
            "domeinen",
            "teams",
            "loketten",
            "diensten",
            "situaties",
            "fasen",
            "paden",
            "stappen",
            "locaties",
            "begrippen",
            "paginas",
        ] {
            let items = content[list].as_array().unwrap();
            assert!(!items.is_empty() && items.iter().all(says), "{region:?}: {list}");
        }
        for list in ["overgangen", "veranderingen", "verwijzingen", "mededelingen"] {
            let items = content[list].as_array().unwrap();
            assert!(
                items.is_empty() == (region == Region::Seven) && items.iter().all(says),
                "{region:?}: {list}"
            );
        }
        for agreement in content["overeenkomsten"].as_array().unwrap() {
            let lines = agreement["regels"].as_array().unwrap();
            assert!(!lines.is_empty() && lines.iter().all(says), "{region:?}: {}", agreement["gemeente"]);
        }
        let list = site.get("/api/v1/diensten?perPagina=500").await.json();
        for service in list["resultaten"].as_array().unwrap() {
            assert!(says(service), "{}", service["slug"]);
            let offers = service["beschikbaarheid"].as_array().unwrap();
            assert!(offers.iter().all(says), "{}", service["slug"]);
        }
    }
}
