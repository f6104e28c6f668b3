//! What a desk wants to know: told in order, left out where there is nothing to ask, and never a place to search.

use model::decode::Json;
use model::{Certainty, Content, Decode, FieldKind, Provenance, Shown};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Region, Site};

#[tokio::test]
async fn a_service_tells_what_it_asks_in_order() {
    let site = Site::of(Region::Three).await;
    let told = site.get("/api/v1/diensten/zaal-reserveren").await.json();
    let expected = json!([
        { "naam": "Wat wil je?", "soort": "keuze",
          "keuzes": ["Een zaal reserveren", "Mijn dag wijzigen", "Mijn zaal afzeggen"] },
        { "naam": "Op welke dag?", "soort": "datum" },
        { "naam": "Hoeveel mensen komen er?", "soort": "getal",
          "als": { "veld": "Wat wil je?", "is": ["Een zaal reserveren", "Mijn dag wijzigen"] } },
        { "naam": "Welke zaal?", "soort": "keuze", "keuzes": ["De kleine zaal", "De grote zaal"],
          "als": { "veld": "Wat wil je?", "is": ["Een zaal reserveren"] } },
        { "naam": "Begintijd en eindtijd", "uitleg": "Bijvoorbeeld van 9.00 tot 11.30 uur." },
        { "naam": "Wat zetten we voor je klaar?", "soort": "lang", "magLeeg": true,
          "als": { "veld": "Welke zaal?", "is": ["De grote zaal"] } },
    ]);
    assert_eq!(told["velden"], expected);
    let without = site.get("/api/v1/diensten/fietsplan").await.json();
    assert!(without.get("velden").is_none() && without.get("nodig").is_some(), "{without}");
}

#[tokio::test]
async fn a_page_reads_them_as_they_were_written() {
    let (mut kinds, mut conditions) = (BTreeSet::new(), 0);
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        let whole = site.get("/api/v1/inhoud").await.text();
        let read = Content::decode(Json::read(&whole).unwrap()).unwrap();
        for (read, service) in read.services.iter().zip(&content.services) {
            assert_eq!(read.fields, service.fields, "{region:?}: {}", service.slug);
            kinds.extend(service.fields.iter().map(|field| field.kind));
        }
        conditions +=
            read.services.iter().flat_map(|one| &one.fields).filter(|field| field.when.is_some()).count();
    }
    assert!(conditions > 1, "{conditions} voorwaarden");
    assert_eq!(kinds.len(), FieldKind::ALL.len(), "{kinds:?}");
}

#[test]
fn fields_of_another_form_are_not_understood() {
    let mut content = Region::Three.content();
    content.services.retain(|service| service.slug.as_str() == "zaal-reserveren");
    let written = serde_json::to_value(content).unwrap();
    let changed = |path: &str, value: Value| {
        let mut changed = written.clone();
        *changed.pointer_mut(path).unwrap() = value;
        (
            Content::decode(Json::read(&changed.to_string()).unwrap()),
            serde_json::from_value::<Content>(changed).ok(),
        )
    };
    let (browser, server) = changed("/diensten/0/velden/1/soort", json!("tekst"));
    assert!(browser.is_some() && browser == server, "the pointers are right");
    for (path, value) in [
        ("/diensten/0/velden", json!({})),
        ("/diensten/0/velden/0/naam", Value::Null),
        ("/diensten/0/velden/0/soort", json!("kleur")),
        ("/diensten/0/velden/0/keuzes", json!("Een zaal reserveren")),
        ("/diensten/0/velden/2/als", json!("Wat wil je?")),
        ("/diensten/0/velden/2/als/veld", json!(1)),
        ("/diensten/0/velden/5/magLeeg", json!("ja")),
    ] {
        assert_eq!(changed(path, value.clone()), (None, None), "{path} = {value}");
    }
}

#[tokio::test]
async fn lists_leave_them_out_and_search_does_not_look_in_them() {
    let site = Site::of(Region::Seven).await;
    let told = site.get("/api/v1/diensten/folder-drukken").await.json();
    assert_eq!(told["velden"][1]["naam"], "Hoe groot dan, in \"centimeters\"?");
    let list = site.get("/api/v1/diensten?perPagina=500").await.json();
    let all = list["resultaten"].as_array().unwrap();
    assert!(all.len() > 5 && all.iter().all(|one| one.get("velden").is_none()));
    for (words, found) in [("brochure", true), ("centimeters", false)] {
        let list = site.get(&format!("/api/v1/diensten?zoek={words}")).await.json();
        let results = list["resultaten"].as_array().unwrap();
        assert_eq!(results.iter().any(|one| one["slug"] == "folder-drukken"), found, "{words}: {list}");
    }
}

#[tokio::test]
async fn as_an_example_they_are_hidden_and_as_a_fact_they_stay() {
    let mut content = Region::Three.content();
    let hidden = Shown { without_examples: true, public_only: false };
    let hall =
        content.services.iter_mut().find(|service| service.slug.as_str() == "zaal-reserveren").unwrap();
    hall.provenance.0.insert("velden".into(), Provenance::only(Certainty::Established));
    let site = Site::showing(content.shown(hidden)).await;
    for (slug, count) in [("zaal-reserveren", 6), ("sleutel-aanvragen", 0)] {
        let told = site.get(&format!("/api/v1/diensten/{slug}")).await.json();
        assert_eq!(told["velden"].as_array().map_or(0, Vec::len), count, "{slug}");
        assert_eq!(told["nodig"], json!([]), "{slug}");
    }
}

#[tokio::test]
async fn the_description_knows_them_and_names_words_as_they_are_sent() {
    let told = Site::of(Region::Three).await.get("/api/v1/openapi.json").await.json();
    let schemas = &told["components"]["schemas"];
    assert_eq!(schemas["Veldsoort"]["enum"], json!(["tekst", "lang", "datum", "getal", "keuze"]));
    assert_eq!(schemas["Veld"]["required"], json!(["naam"]));
    assert_eq!(schemas["Voorwaarde"]["required"], json!(["veld", "is"]));
    assert!(schemas["Dienst"]["properties"].get("velden").is_some());
    let words =
        schemas.as_object().unwrap().values().filter_map(|schema| schema["enum"].as_array()).flatten();
    let words: Vec<&str> = words.filter_map(Value::as_str).collect();
    let is_dutch = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    assert!(words.len() > 40 && words.iter().all(is_dutch), "{words:?}");
}
