//! Everything that a site says: every address of its API, taken from its description, and every page.

use model::{Address, Content, Item, Route};
use serde_json::Value;
use tests::{Region, Site, day};

/// Days other than today: one with other agreements, and one with other notices.
pub const OTHER_DAYS: [&str; 2] = ["2025-05-31", "2026-09-10"];

/// The description of the API.
pub async fn description(site: &Site) -> Value {
    let answer = site.get("/api/v1/openapi.json").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    answer.json()
}

/// Every operation with its path and method.
pub fn operations(description: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = description["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        })
        .collect()
}

/// Every operation that only reads, with its path.
pub fn reads(description: &Value) -> Vec<(&str, &Value)> {
    let all = operations(description).into_iter();
    all.filter(|(_, method, _)| *method == "get").map(|(path, _, operation)| (path, operation)).collect()
}

/// The keys that can stand in the query of an operation.
pub fn keys(operation: &Value) -> Vec<&str> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    parameters
        .filter(|parameter| parameter["in"] == "query")
        .filter_map(|parameter| parameter["name"].as_str())
        .collect()
}

fn slugs(items: &[impl Item]) -> Vec<&str> {
    items.iter().map(|item| item.slug().as_str()).collect()
}

/// The addresses that a path of the description stands for: one for each item that it can name.
///
/// # Panics
/// Where the path names a kind of item that is not known here.
pub fn filled(path: &str, content: &Content) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else { return vec![format!("/api/v1{path}")] };
    let (name, after) = rest.split_once('}').unwrap_or((rest, ""));
    let slugs = match name {
        "dienst" => slugs(&content.services),
        "situatie" => slugs(&content.situations),
        "locatie" => slugs(&content.locations),
        "stap" => slugs(&content.steps),
        "gemeente" => slugs(&content.municipalities),
        other => panic!("{path}: geef de test waarden voor {other}"),
    };
    slugs.iter().map(|slug| format!("/api/v1{before}{slug}{after}")).collect()
}

/// The keys that an operation cannot do without, with a value.
///
/// # Panics
/// Where it needs a key for which no value is known here.
pub fn needed(operation: &Value, content: &Content) -> String {
    let all = operation["parameters"].as_array().into_iter().flatten();
    let needed = all.filter(|one| one["in"] == "query" && one["required"] == true);
    let pairs = needed.map(|one| match one["name"].as_str() {
        Some("pad") => format!("pad={}", slugs(&content.paths).first().unwrap_or(&"geen")),
        Some("start") => "start=2025-06-02".to_owned(),
        other => panic!("geef de test een waarde voor {other:?}"),
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Every address of the API, whole lists at once, as of today and of other days.
pub async fn addresses(site: &Site) -> Vec<String> {
    let told = description(site).await;
    let content = site.content();
    let mut all = Vec::new();
    for (path, operation) in reads(&told) {
        let keys = keys(operation);
        let whole = if keys.contains(&"perPagina") { "?perPagina=500" } else { "?" };
        let whole = format!("{whole}{}", needed(operation, &content));
        let days = OTHER_DAYS.iter().filter(|_| keys.contains(&"op"));
        let mut queries: Vec<String> = days.map(|day| format!("{whole}&op={day}")).collect();
        queries.push(whole);
        for path in filled(path, &content) {
            all.extend(queries.iter().map(|query| format!("{path}{query}")));
        }
    }
    all
}

/// Everything that the API says, with the address at which it says it.
pub async fn said(site: &Site) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for address in addresses(site).await {
        let answer = site.get(&address).await;
        assert_eq!(answer.status, 200, "{address}: {}", answer.text());
        all.push((address, answer.told()));
    }
    all
}

/// Every page of a site: those that every site has, and that of each item.
pub fn routes(content: &Content) -> Vec<Route> {
    let mut all = vec![Route::Home];
    all.extend(Route::pages());
    all.extend(content.services.iter().map(|item| Route::Service(item.slug.clone())));
    all.extend(content.situations.iter().map(|item| Route::Situation(item.slug.clone())));
    all.extend(content.municipalities.iter().map(|item| Route::Agreement(item.slug.clone())));
    all.extend(content.paths.iter().map(|item| Route::Plan(Some(item.slug.clone()))));
    all.extend(content.steps.iter().map(|item| Route::Step(item.slug.clone())));
    all.extend(content.locations.iter().map(|item| Route::Location(item.slug.clone())));
    all
}

/// Every page as it is drawn, with its address: for nobody as of today, and for a municipality as of another day.
pub fn pages(site: &Site) -> Vec<(String, String)> {
    let content = site.content();
    let own = content.municipalities.first().map(|item| item.slug.clone());
    let here = routes(&content).into_iter().map(Address::from);
    here.flat_map(|here| {
        let there = Address { municipality: own.clone(), ..here.as_of(Some(day(OTHER_DAYS[1]))) };
        [here.href(), there.href()]
    })
    .map(|href| {
        let page = site.draw(&href);
        (href, page.head + &page.body)
    })
    .collect()
}

#[test]
fn a_path_of_the_description_stands_for_every_item() {
    let content = Region::Three.content();
    assert_eq!(filled("/teams", &content), ["/api/v1/teams"]);
    let steps = filled("/inwerkgids/stappen/{stap}", &content);
    assert_eq!(steps.len(), 12);
    assert_eq!(steps[0], "/api/v1/inwerkgids/stappen/laarsmaat-doorgeven");
}
