//! Without its examples a site says *nog niet bekend* and whom to ask, and all else stays as it was.

use crate::certainty::{certainty, items};
use crate::region::unescaped;
use crate::walk::{pages, said};
use model::{Content, ProvenanceMap, Shown};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use tests::{Region, Site};

const HIDDEN: Shown = Shown { without_examples: true, public_only: false };
const BOTH: Shown = Shown { without_examples: true, public_only: true };

/// The word that explains itself, as it stands beside an example.
const MARK: &str = "popovertarget=\"uitleg-voorbeeld\"";

/// Every provenance in an answer, however deep.
fn provenances<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("herkomst").and_then(Value::as_object).into_iter().flat_map(Map::values));
            map.values().for_each(|value| provenances(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| provenances(item, found)),
        _ => {}
    }
}

/// Texts that are examples and can be told from all other texts: sentences, telephone numbers and mail addresses.
fn example_texts(content: &Content) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for (_, item) in items(content) {
        for key in ["samenvatting", "telefoon", "mail", "zonderLaptop", "was", "wordt", "blijft", "klaar"] {
            let Some(text) = item[key].as_str().filter(|_| certainty(&item, key) == "voorbeeld") else {
                continue;
            };
            texts.insert(text.to_owned());
            match key {
                "telefoon" => texts.extend([format!("tel:{}", text.replace(' ', "")), format!("Bel {text}")]),
                "mail" => texts.extend([format!("mailto:{text}")]),
                _ => {}
            }
        }
    }
    texts
}

/// The texts and the values of attributes in a page.
fn parts(html: &str) -> BTreeSet<String> {
    let parts = html.split(['<', '>', '"']).map(|part| unescaped(part.trim()));
    parts.map(|part| if part.starts_with("mailto:") { before_query(&part) } else { part }).collect()
}

fn before_query(address: &str) -> String {
    address.split('?').next().unwrap_or_default().to_owned()
}

/// The texts in an answer, however deep.
fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.values().for_each(|value| strings(value, found)),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::String(text) => found.extend([text.clone()]),
        _ => {}
    }
}

#[tokio::test]
async fn no_example_is_left_and_everything_unknown_names_a_desk() {
    for region in Region::ALL {
        let content = region.content();
        let desks: Vec<Value> = content.desks.iter().map(|desk| json!(desk.slug.as_str())).collect();
        for (shown, is_left) in [(Shown::default(), true), (HIDDEN, false), (BOTH, false)] {
            let site = Site::showing(content.clone().shown(shown)).await;
            let (mut examples, mut unknown) = (0, 0);
            for (address, told) in said(&site).await {
                let mut found = Vec::new();
                provenances(&told, &mut found);
                for provenance in found {
                    if provenance["status"] == "nog-niet-bekend" {
                        assert!(desks.contains(&provenance["navraag"]), "{region:?} {address}: {provenance}");
                        unknown += 1;
                    }
                    examples += usize::from(provenance["status"] == "voorbeeld");
                }
                assert!(is_left || !told.to_string().contains("\"voorbeeld\""), "{region:?} {address}");
            }
            assert_eq!(examples > 0, is_left, "{region:?}: {examples} voorbeelden");
            assert!(unknown > 0, "{region:?}: er is ook iets niet bekend");
        }
    }
}

#[tokio::test]
async fn no_page_marks_or_tells_an_example() {
    for region in Region::ALL {
        let content = region.content();
        let texts = example_texts(&content);
        let desks = content.desks.iter().filter(|desk| desk.provenance.is_example("telefoon"));
        let phones: Vec<&String> = desks.filter_map(|desk| desk.phone.as_ref()).collect();
        assert!(!phones.is_empty(), "{region:?}");

        let shown = pages(&Site::showing(content.clone()).await);
        let told: BTreeSet<String> = shown.iter().flat_map(|(_, html)| parts(html)).collect();
        assert!(shown.iter().any(|(_, html)| html.contains(MARK)), "{region:?}: getoond staat het merk er");
        assert!(
            phones.iter().all(|phone| texts.contains(*phone) && told.contains(*phone)),
            "{region:?}: {phones:?}"
        );
        let seen = texts.intersection(&told).count();
        assert!(seen * 2 > texts.len(), "{region:?}: getoond staan er {seen} van de {}", texts.len());

        for hidden in [HIDDEN, BOTH] {
            let site = Site::showing(content.clone().shown(hidden)).await;
            for (href, html) in pages(&site) {
                assert!(!html.contains(MARK), "{region:?} {href}: een merk van een voorbeeld");
                let parts = parts(&html);
                let notes: Vec<_> = parts.iter().filter(|part| part.starts_with("Voorbeeld: ")).collect();
                assert!(notes.is_empty(), "{region:?} {href}: {notes:?}");
                let found: Vec<_> = parts.intersection(&texts).collect();
                assert!(found.is_empty(), "{region:?} {href}: {found:?}");
            }
            for (address, told) in said(&site).await {
                let mut parts = BTreeSet::new();
                strings(&told, &mut parts);
                let found: Vec<_> = parts.intersection(&texts).collect();
                assert!(found.is_empty(), "{region:?} {address}: {found:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_line_that_is_an_example_agrees_nothing() {
    let (mut gone, mut stayed) = (0, 0);
    for region in Region::ALL {
        let content = region.content();
        let hidden = content.clone().shown(HIDDEN);
        for (all, left) in content.agreements.iter().zip(&hidden.agreements) {
            let kept = all.lines().iter().filter(|line| !line.provenance.is_example(ProvenanceMap::ALL));
            assert!(left.lines().iter().eq(kept), "{region:?}: {}", all.municipality);
        }
        let list = "/api/v1/diensten?perPagina=500";
        let all = Site::showing(content).await.get(list).await.json();
        let left = Site::showing(hidden).await.get(list).await.json();
        assert_eq!(all["totaal"], left["totaal"], "{region:?}");
        let services = all["resultaten"].as_array().into_iter().flatten();
        for (all, left) in services.zip(left["resultaten"].as_array().into_iter().flatten()) {
            let offers = all["beschikbaarheid"].as_array().into_iter().flatten();
            let expected = offers.map(|offer| {
                if certainty(offer, "alles") != "voorbeeld" {
                    stayed += usize::from(offer["status"] == "inbegrepen");
                    return offer.clone();
                }
                gone += 1;
                let ask = json!({ "alles": { "status": "nog-niet-bekend", "navraag": all["loket"] } });
                json!({ "gemeente": offer["gemeente"], "status": "nog-niet-bekend", "herkomst": ask })
            });
            let expected = Value::from(expected.collect::<Vec<_>>());
            assert_eq!(left["beschikbaarheid"], expected, "{region:?}: {}", all["slug"]);
        }
    }
    assert!(gone > 50 && stayed > 0, "{gone} weg, {stayed} gebleven");
}

#[test]
fn hiding_twice_hides_nothing_more() {
    for region in Region::ALL {
        let once = region.content().shown(BOTH);
        assert!(once.clone().shown(BOTH) == once, "{region:?}");
        assert!(
            region.content().shown(Shown::default()) == region.content(),
            "{region:?}: niets te verbergen"
        );
    }
}
