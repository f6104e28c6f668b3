//! The description of the API (OpenAPI 3.1): complete, true, and as the NLGov rules ask.

mod sent;

use crate::walk::{description, filled, needed, operations, reads};
use serde_json::Value;
use tests::{Region, Site};

/// Every reference in the description, however deep.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str));
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

fn is_kebab_case(segment: &str) -> bool {
    let letters =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    segment.split('-').all(letters)
}

#[tokio::test]
async fn it_says_what_it_is_and_whom_to_ask() {
    let site = Site::of(Region::Three).await;
    let told = description(&site).await;
    assert!(
        told["openapi"].as_str().is_some_and(|version| version.starts_with("3.1.")),
        "{}",
        told["openapi"]
    );
    let version = told["info"]["version"].as_str().unwrap();
    let numbers: Vec<_> = version.split('.').map(str::parse::<u32>).collect();
    assert!(numbers.len() == 3 && numbers.iter().all(Result::is_ok), "semantisch: {version}");
    assert_eq!(site.get("/api/v1/regio").await.header("api-version"), version);
    for key in ["title", "description"] {
        assert!(told["info"][key].as_str().is_some_and(|text| text.len() > 3), "{key}");
    }
    let contact = &told["info"]["contact"];
    assert!(contact["name"].as_str().is_some_and(|name| !name.is_empty()));
    assert!(contact["email"].as_str().is_some_and(|mail| mail.contains('@')));
    assert!(contact["url"].as_str().is_some_and(|url| url.starts_with("https://")));
    assert_eq!(told["servers"][0]["url"], "/api/v1");
}

#[tokio::test]
async fn every_path_in_it_answers_with_a_status_it_names() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let told = description(&site).await;
        let reads = reads(&told);
        assert!(reads.len() >= 20, "{}", reads.len());
        for (path, operation) in reads {
            // A region need not have something of every kind.
            let Some(path) = filled(path, &site.content()).into_iter().next() else { continue };
            let answer = site.get(&format!("{path}?{}", needed(operation, &site.content()))).await;
            assert_eq!(answer.status, 200, "{region:?}: {path}");
            let content = &operation["responses"]["200"]["content"];
            let kind = answer.header("content-type").split(';').next().unwrap_or_default();
            assert!(content.get(kind).is_some(), "{path}: {content}");
            let wrong = site.get(&format!("{path}?kleur=rood")).await;
            assert_eq!(wrong.status, 400, "{path}: een sleutel die er niet in staat, is een fout");
        }
    }
}

#[tokio::test]
async fn paths_are_kebab_case_and_keys_camel_case() {
    let told = description(&Site::of(Region::Three).await).await;
    let mut keys = 0;
    for (path, _, operation) in operations(&told) {
        for segment in path.split('/').skip(1) {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(segment);
            assert!(is_kebab_case(name), "{path}");
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default();
            let first = name.starts_with(|c: char| c.is_ascii_lowercase());
            assert!(first && name.chars().all(|c| c.is_ascii_alphanumeric()), "{path}: {name}");
            assert!(
                parameter["description"].as_str().is_some_and(|text| text.ends_with('.')),
                "{path}: {name}"
            );
            keys += 1;
        }
    }
    assert!(keys > 0, "er is een sleutel bekeken");
}

#[tokio::test]
async fn every_key_it_names_is_read() {
    let site = Site::of(Region::Three).await;
    let told = description(&site).await;
    for (path, operation) in reads(&told) {
        let path = filled(path, &site.content()).into_iter().next().unwrap();
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for parameter in parameters.filter(|parameter| parameter["in"] == "query") {
            let name = parameter["name"].as_str().unwrap();
            let value = match name {
                "zoek" => "boom",
                "domein" => "groen",
                "gemeente" => "bolderveen",
                "status" => "extra",
                "team" => "groenploeg",
                "soort" => "melden",
                "doelgroep" => "medewerker",
                "sorteer" => "naam",
                "op" => "2025-05-31",
                "pad" => "vers",
                "start" => "2025-06-02",
                "pagina" | "perPagina" => "2",
                other => panic!("{path}: geef de test een waarde voor {other}"),
            };
            let others = needed(operation, &site.content());
            let others = others.split('&').filter(|pair| !pair.starts_with(&format!("{name}=")));
            let others: Vec<&str> = others.filter(|pair| !pair.is_empty()).collect();
            let answer = site.get(&format!("{path}?{name}={value}&{}", others.join("&"))).await;
            assert_eq!(answer.status, 200, "{path}?{name}={value}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn every_operation_names_its_problems_and_the_version() {
    let told = description(&Site::of(Region::Three).await).await;
    for (path, method, operation) in operations(&told) {
        let responses = operation["responses"].as_object().unwrap();
        assert!(responses.contains_key("400"), "{method} {path}");
        for (status, response) in responses {
            assert!(response["headers"].get("API-Version").is_some(), "{method} {path}: {status}");
            assert!(response["description"].as_str().is_some_and(|text| !text.is_empty()));
            let problem = response["content"].get("application/problem+json");
            assert_eq!(problem.is_some(), status.as_str() >= "400", "{method} {path}: {status}");
            let schema = problem.map(|problem| &problem["schema"]["$ref"]);
            assert!(
                schema.is_none_or(|schema| *schema == "#/components/schemas/Probleem"),
                "{path}: {status}"
            );
        }
        for key in ["operationId", "summary"] {
            assert!(operation[key].as_str().is_some_and(|text| !text.is_empty()), "{method} {path}: {key}");
        }
        assert!(operation["tags"].as_array().is_some_and(|tags| tags.len() == 1), "{method} {path}");
    }
}

#[tokio::test]
async fn every_reference_resolves_and_no_name_stands_twice() {
    let told = description(&Site::of(Region::Three).await).await;
    let mut found = Vec::new();
    references(&told, &mut found);
    assert!(found.len() > 50, "er zijn verwijzingen bekeken: {}", found.len());
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap_or(reference);
        assert!(told.pointer(pointer).is_some(), "{reference} leidt nergens heen");
    }
    let mut names: Vec<_> =
        operations(&told).iter().map(|(_, _, operation)| operation["operationId"].to_string()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "elke operationId één keer");
}

#[tokio::test]
async fn it_is_the_same_for_every_region() {
    let mut told = Vec::new();
    for region in Region::ALL {
        told.push(description(&Site::of(region).await).await);
    }
    assert!(told.windows(2).all(|pair| pair[0] == pair[1]), "de beschrijving hangt niet van de inhoud af");
}

/// The handlers that the source of the server gives an address in the API.
fn handlers() -> Vec<&'static str> {
    let source = include_str!("../../src/api/routes.rs");
    let entries = source.split(".routes(routes!(").skip(1);
    entries.flat_map(|entry| entry.split("))").next().unwrap_or_default().split(',')).map(str::trim).collect()
}

#[tokio::test]
async fn it_describes_every_route_and_nothing_else() {
    let site = Site::of(Region::Three).await;
    let told = description(&site).await;
    let (operations, mut handlers) = (operations(&told), handlers());
    assert!(handlers.contains(&"services::find"), "{handlers:?}");
    assert_eq!(operations.len(), handlers.len(), "{handlers:?}");
    handlers.sort_unstable();
    handlers.dedup();
    assert_eq!(operations.len(), handlers.len(), "elke route één keer");

    for (path, _) in reads(&told) {
        for address in filled(path, &site.content()) {
            assert_ne!(site.get(&address).await.status, 404, "{address}");
        }
        let address = filled(path, &site.content()).into_iter().next().unwrap();
        // No word of a path begins with an x, so that with one it names nothing.
        for (at, _) in address.match_indices('/').skip(2) {
            let mut other = address.clone();
            other.replace_range(at + 1..at + 2, "x");
            assert_eq!(site.get(&other).await.status, 404, "{other}");
        }
    }
}
