//! Every error of the API is a problem (RFC 9457) that names all mistakes at once and nothing of the inside.

use serde_json::Value;
use tests::{Answer, Region, Site};

/// Words of the inside: libraries, sources, and what a program says when it breaks.
const INSIDE: [&str; 12] = [
    "sqlx", "sqlite", "axum", "hyper", "tokio", "serde", "panicked", "unwrap", "thread", "src/", ".rs", "::",
];

fn look(answer: &Answer, status: u16, what: &str) -> Value {
    assert_eq!(answer.status, status, "{what}");
    assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
    assert_eq!(answer.header("cache-control"), "no-store", "{what}");
    assert_eq!(answer.header("api-version"), api::API_VERSION, "{what}");
    let problem = answer.json();
    assert_eq!(problem["status"], status, "{what}");
    for key in ["type", "title", "detail"] {
        assert!(problem[key].as_str().is_some_and(|text| !text.is_empty()), "{what}: {key} in {problem}");
    }
    let said = answer.text().to_lowercase();
    let leaks: Vec<_> = INSIDE.iter().filter(|word| said.contains(*word)).collect();
    assert!(leaks.is_empty(), "{what} zegt {leaks:?}: {said}");
    problem
}

fn parameters(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
    assert!(errors.iter().all(|error| error["detail"].as_str().is_some_and(|text| text.ends_with('.'))));
    errors.iter().filter_map(|error| error["parameter"].as_str()).collect()
}

#[tokio::test]
async fn every_error_is_a_problem() {
    let site = Site::of(Region::Three).await;
    for (method, path, accept, status) in [
        ("GET", "/api", "*/*", 404),
        ("GET", "/api/v1/onbekend", "*/*", 404),
        ("GET", "/api/v1/diensten/onbekend", "application/json", 404),
        ("GET", "/api/v1/diensten/%ff", "text/html", 404),
        ("GET", "/api/v1/diensten?op=x", "*/*", 400),
        ("GET", "/api/v1/diensten/boom-melden?op=x", "*/*", 400),
        ("GET", "/api/v1/diensten/onbekend?op=x", "*/*", 400),
        ("GET", "/api/v1/inhoud?op=2025-05-31", "*/*", 400),
        ("GET", "/api/v1/regio?x", "*/*", 400),
        ("GET", "/api/v1/gemeenten?pagina=0", "*/*", 400),
        ("GET", "/api/v1/domeinen?perPagina=501", "*/*", 400),
        ("POST", "/api/v1/diensten", "*/*", 405),
        ("DELETE", "/api/v1/inhoud", "*/*", 405),
        ("GET", "/api/v1/diensten", "text/csv", 406),
        ("GET", "/api/v1/diensten?zoek=boom", "text/csv", 406),
        ("GET", "/api/v1/diensten/boom-melden", "text/html, image/*", 406),
        ("GET", "/api/v1/inhoud", "text/csv", 406),
        ("GET", "/api/v1/regio", "text/csv", 406),
        ("GET", "/api/v1/gemeenten", "text/csv", 406),
        ("GET", "/api/v1/domeinen", "text/csv", 406),
    ] {
        let answer = site.send(method, path, &[("accept", accept)]).await;
        let problem = look(&answer, status, &format!("{method} {path}"));
        assert_eq!(problem.get("errors").is_some(), status == 400, "{path}: alleen invoer heeft fouten");
    }
}

#[tokio::test]
async fn what_is_too_large_is_a_problem_too() {
    let site = Site::of(Region::Three).await;
    let answer = site.send("POST", "/api/v1/diensten", &[("content-length", "100000")]).await;
    look(&answer, 413, "POST met 100 kB");
}

#[tokio::test]
async fn all_mistakes_are_named_at_once() {
    let site = Site::of(Region::Three).await;
    let answer = site.get("/api/v1/diensten?op=2023-02-30&perPagina=0&domein=onbekend&kleur=rood").await;
    let problem = look(&answer, 400, "vier fouten");
    let mut named = parameters(&problem);
    named.sort_unstable();
    assert_eq!(named, ["domein", "kleur", "op", "perPagina"], "{problem}");
}

#[tokio::test]
async fn every_wrong_value_is_refused_by_name() {
    let site = Site::of(Region::Three).await;
    let long = format!("zoek={}", "%C3%A9".repeat(201));
    let huge = format!("zoek={}", "a".repeat(60_000));
    let many = format!("perPagina={}", "9".repeat(1_000));
    for (query, parameter) in [
        ("op=2023-02-30", "op"),
        ("op=2023-1-1", "op"),
        ("op=vandaag", "op"),
        ("op=", "op"),
        ("op=2025-01-01&op=2025-01-02", "op"),
        ("op=2025-01-01T00:00", "op"),
        ("perPagina=0", "perPagina"),
        ("perPagina=501", "perPagina"),
        ("perPagina=-1", "perPagina"),
        ("perPagina=1.5", "perPagina"),
        ("perPagina=", "perPagina"),
        ("perPagina=99999999999999999999999999", "perPagina"),
        ("perPagina=%D9%A1", "perPagina"),
        (many.as_str(), "perPagina"),
        ("perpagina=5", "perpagina"),
        ("pagina=0", "pagina"),
        ("pagina=+1", "pagina"),
        ("pagina=18446744073709551615", "pagina"),
        ("domein=onbekend", "domein"),
        ("domein=", "domein"),
        ("domein=groen&domein=onbekend", "domein"),
        ("gemeente=Bolderveen", "gemeente"),
        ("team=onbekend", "team"),
        ("status=misschien", "status"),
        ("status=extra,inbegrepen", "status"),
        ("kleur=rood", "kleur"),
        ("Zoek=boom", "Zoek"),
        ("zoek=a&zoek=b", "zoek"),
        ("zoek=%", "zoek"),
        ("zoek=%zz", "zoek"),
        ("zoek=%ff", "zoek"),
        ("zoek=%C3", "zoek"),
        (long.as_str(), "zoek"),
        (huge.as_str(), "zoek"),
        ("%ff=1", ""),
    ] {
        let answer = site.get(&format!("/api/v1/diensten?{query}")).await;
        let shown: String = query.chars().take(60).collect();
        let problem = look(&answer, 400, &shown);
        assert_eq!(parameters(&problem), [parameter], "{shown}");
    }
}

#[tokio::test]
async fn what_is_just_within_bounds_is_answered() {
    let site = Site::of(Region::Three).await;
    let longest = format!("zoek={}", "%C3%A9".repeat(200));
    for query in [
        longest.as_str(),
        "",
        "&&",
        "zoek=",
        "zoek=%00%0A",
        "zoek=%F0%9F%99%82",
        "pagina=100000",
        "perPagina=500",
        "perPagina=1",
        "op=0001-01-01",
        "op=9999-12-31",
        "op=2024-02-29",
    ] {
        let answer = site.get(&format!("/api/v1/diensten?{query}")).await;
        assert_eq!(answer.status, 200, "{query}: {}", answer.text());
    }
}

#[tokio::test]
async fn a_reader_that_names_json_in_any_way_gets_it() {
    let site = Site::of(Region::Three).await;
    for accept in [
        "application/json",
        "*/*",
        "application/*",
        "text/html, */*;q=0.1",
        "application/json; charset=utf-8",
    ] {
        let answer = site.get_with("/api/v1/diensten", &[("accept", accept)]).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"), "{accept}");
    }
}
