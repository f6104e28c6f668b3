//! What holds for every list of the API and for every item in it, whatever the region. The lists are those of the
//! description, so that a new one is tried too.

use crate::walk::{description, keys, operations};
use model::Item;
use serde_json::{Map, Value};
use tests::{Region, Site};

/// The addresses of all lists.
async fn lists(site: &Site) -> Vec<String> {
    let told = description(site).await;
    let all = operations(&told).into_iter().filter(|(_, _, operation)| keys(operation).contains(&"pagina"));
    let lists: Vec<String> = all.map(|(path, _, _)| format!("/api/v1{path}")).collect();
    assert!(lists.len() >= 12, "{lists:?}");
    lists
}

/// A page of a list: how many there are in all, and those of the page.
async fn page(site: &Site, list: &str, page: usize, per_page: usize) -> (usize, Vec<Value>) {
    let path = format!("{list}?pagina={page}&perPagina={per_page}");
    let answer = site.get(&path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    let told = answer.json();
    let mut found: Vec<&String> = told.as_object().map(Map::keys).into_iter().flatten().collect();
    found.sort_unstable();
    assert_eq!(found, ["pagina", "perPagina", "resultaten", "totaal"], "{path}");
    assert_eq!([&told["pagina"], &told["perPagina"]], [&Value::from(page), &Value::from(per_page)], "{path}");
    let total = told["totaal"].as_u64().and_then(|total| usize::try_from(total).ok());
    let items = told["resultaten"].as_array().cloned();
    assert!(total.is_some() && items.is_some(), "{path}: {told}");
    (total.unwrap_or_default(), items.unwrap_or_default())
}

fn text<'a>(item: &'a Value, key: &str) -> &'a str {
    item[key].as_str().unwrap_or_default()
}

#[tokio::test]
async fn every_item_of_every_list_says_what_it_is() {
    let mut seen = 0;
    for region in Region::ALL {
        let site = Site::of(region).await;
        for list in lists(&site).await {
            let (total, items) = page(&site, &list, 1, 500).await;
            assert_eq!(total, items.len(), "{region:?} {list}");
            let mut slugs: Vec<&str> = items.iter().map(|item| text(item, "slug")).collect();
            for item in &items {
                for key in ["slug", "naam", "samenvatting"] {
                    assert!(!text(item, key).trim().is_empty(), "{region:?} {list}: {key} van {item}");
                }
                let summary = text(item, "samenvatting");
                assert!(summary.ends_with(['.', '?', '!']), "{region:?} {list}: {summary}");
                seen += 1;
            }
            slugs.sort_unstable();
            slugs.dedup();
            assert_eq!(slugs.len(), total, "{region:?} {list}: elke slug één keer");
        }
    }
    assert!(seen > 200, "er zijn items bekeken: {seen}");
}

#[tokio::test]
async fn no_list_is_empty_where_the_region_fills_all() {
    for region in [Region::Three, Region::Embedded] {
        let site = Site::of(region).await;
        for list in lists(&site).await {
            // A notice stands in no list before or after its days.
            if list.ends_with("/mededelingen") && region == Region::Embedded {
                continue;
            }
            let (total, items) = page(&site, &list, 1, 1).await;
            assert!(total > 0 && items.len() == 1, "{region:?} {list}: {total}");
        }
    }
}

#[tokio::test]
async fn the_pages_of_a_list_give_every_item_exactly_once_and_in_its_order() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        for list in lists(&site).await {
            let (total, whole) = page(&site, &list, 1, 500).await;
            for per_page in [2, 7] {
                let mut walked = Vec::new();
                for number in 1..=total.div_ceil(per_page) {
                    let (told, items) = page(&site, &list, number, per_page).await;
                    assert_eq!(told, total, "{region:?} {list}, pagina {number}");
                    assert!(
                        !items.is_empty() && items.len() <= per_page,
                        "{region:?} {list}, pagina {number}"
                    );
                    walked.extend(items);
                }
                assert!(walked == whole, "{region:?} {list} met {per_page} per pagina");
                let (told, beyond) = page(&site, &list, total.div_ceil(per_page) + 1, per_page).await;
                assert_eq!((told, beyond.len()), (total, 0), "{region:?} {list}, voorbij het eind");
            }
        }
    }
}

#[tokio::test]
async fn every_list_refuses_a_page_that_cannot_be() {
    let site = Site::of(Region::Seven).await;
    for list in lists(&site).await {
        for (query, key) in [
            ("perPagina=0", "perPagina"),
            ("perPagina=501", "perPagina"),
            ("perPagina=veel", "perPagina"),
            ("pagina=0", "pagina"),
            ("pagina=100001", "pagina"),
            ("pagina=x", "pagina"),
        ] {
            let answer = site.get(&format!("{list}?{query}")).await;
            assert_eq!(answer.status, 400, "{list}?{query}");
            assert_eq!(answer.header("content-type"), "application/problem+json", "{list}?{query}");
            let problem = answer.json();
            let named: Vec<_> = problem["errors"].as_array().into_iter().flatten().collect();
            assert!(named.len() == 1 && named[0]["parameter"] == key, "{list}?{query}: {problem}");
        }
    }
}

/// Every item of the API that has an address of its own, as the list that it stands in has it.
async fn listed(site: &Site) -> Vec<(String, Value)> {
    let told = description(site).await;
    let mut all = Vec::new();
    for (path, _, _) in operations(&told) {
        let Some((list, _)) = path.split_once("/{") else { continue };
        let items = match list {
            // The steps stand in the guide, and those that have ended in no list.
            "/inwerkgids/stappen" => {
                let guide = site.get("/api/v1/inwerkgids").await.json();
                guide["stappen"].as_array().cloned().unwrap_or_default()
            }
            _ => page(site, &format!("/api/v1{list}"), 1, 500).await.1,
        };
        all.extend(items.into_iter().map(|item| (format!("/api/v1{list}/{}", text(&item, "slug")), item)));
    }
    all
}

#[tokio::test]
async fn every_item_of_a_list_answers_at_its_own_address() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let all = listed(&site).await;
        for kind in ["diensten", "situaties", "overeenkomsten", "inwerkgids/stappen", "locaties"] {
            let of_kind = format!("/api/v1/{kind}/");
            assert!(all.iter().any(|(path, _)| path.starts_with(&of_kind)), "{region:?}: {kind}");
        }
        for (path, item) in all {
            let answer = site.get(&path).await;
            assert_eq!(answer.status, 200, "{region:?} {path}");
            let told = answer.json();
            if path.starts_with("/api/v1/diensten/") {
                // A service is told whole, with all that the list says of it.
                for (key, value) in item.as_object().into_iter().flatten() {
                    assert_eq!(&told[key], value, "{region:?} {path}: {key}");
                }
            } else {
                assert_eq!(told, item, "{region:?} {path}");
            }
        }
    }
}

#[tokio::test]
async fn an_item_that_has_ended_keeps_its_address() {
    let site = Site::of(Region::Three).await;
    for path in
        ["diensten/stoomtramkaartje", "inwerkgids/stappen/stempelkaart-halen", "locaties/dienstenhuis"]
    {
        let answer = site.get(&format!("/api/v1/{path}")).await;
        assert_eq!(answer.status, 200, "{path}");
        let ended = &answer.json()["vervallen"];
        for key in ["per", "reden", "nu"] {
            assert!(!text(ended, key).is_empty(), "{path}: {key} in {ended}");
        }
    }
}

#[tokio::test]
async fn what_names_no_item_is_not_found() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let told = description(&site).await;
        let mut tried = 0;
        for (path, _, _) in operations(&told) {
            let Some((list, _)) = path.split_once("/{") else { continue };
            for slug in ["bestaat-niet", "GEEN%20SLUG", "geen--slug", "%ff"] {
                let path = format!("/api/v1{list}/{slug}");
                let answer = site.get(&path).await;
                let kind = answer.header("content-type");
                assert_eq!((answer.status, kind), (404, "application/problem+json"), "{region:?} {path}");
                assert_eq!(answer.json()["status"], 404, "{region:?} {path}");
                tried += 1;
            }
        }
        assert!(tried >= 20, "{tried}");
    }
}

/// The slugs that the items of a list had before, and their addresses of now.
fn former(items: &[impl Item], list: &str) -> Vec<(String, String)> {
    let pairs = items.iter().flat_map(|item| item.former_slugs().iter().map(move |old| (old, item.slug())));
    pairs.map(|(old, now)| (format!("/api/v1/{list}/{old}"), format!("/api/v1/{list}/{now}"))).collect()
}

#[tokio::test]
async fn a_slug_from_before_leads_to_the_item() {
    let mut all = Vec::new();
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        let mut moved = former(&content.services, "diensten");
        moved.extend(former(&content.situations, "situaties"));
        moved.extend(former(&content.steps, "inwerkgids/stappen"));
        moved.extend(former(&content.locations, "locaties"));
        for (path, target) in &moved {
            let answer = site.get(path).await;
            assert_eq!(
                (answer.status, answer.header("location")),
                (301, target.as_str()),
                "{region:?} {path}"
            );
            assert_eq!(site.get(target).await.status, 200, "{region:?} {target}");
        }
        all.extend(moved);
    }
    for (old, now) in [
        ("diensten/bloembak-lenen", "diensten/plantenbak-lenen"),
        ("situaties/feestje-vieren", "situaties/feest-in-de-zaal"),
        ("inwerkgids/stappen/aanmelden-bij-de-portier", "inwerkgids/stappen/melden-bij-de-poort"),
        ("locaties/gemeentewerf", "locaties/werf"),
    ] {
        let pair = (format!("/api/v1/{old}"), format!("/api/v1/{now}"));
        assert!(all.contains(&pair), "{pair:?}");
    }
}
