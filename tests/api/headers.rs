//! The headers that every answer carries, whatever it is.

use std::collections::BTreeMap;
use tests::{Answer, Region, Site};

/// One request for each kind of answer: method, path, a header, and whether the API gives it.
const KINDS: [(&str, &str, (&str, &str), bool); 24] = [
    ("GET", "/", ("accept", "*/*"), false),
    ("GET", "/diensten/boom-melden", ("accept", "*/*"), false),
    ("GET", "/diensten/", ("accept", "*/*"), false),
    ("GET", "/onzin", ("accept", "*/*"), false),
    ("GET", "/%", ("accept", "*/*"), false),
    ("GET", "/x.js", ("accept", "*/*"), false),
    ("POST", "/", ("accept", "*/*"), false),
    ("GET", "/health/live", ("accept", "*/*"), false),
    ("GET", "/health/ready", ("accept", "*/*"), false),
    ("POST", "/health/live", ("accept", "*/*"), false),
    ("GET", "/api", ("accept", "*/*"), true),
    ("GET", "/api/v1/inhoud", ("origin", "https://voorbeeld.nl"), true),
    ("GET", "/api/v1/diensten", ("if-none-match", "*"), true),
    ("GET", "/api/v1/diensten", ("accept", "text/csv"), true),
    ("GET", "/api/v1/diensten", ("accept-encoding", "br"), true),
    ("GET", "/api/v1/diensten?op=x", ("accept", "*/*"), true),
    ("GET", "/api/v1/diensten/plantenbak", ("accept", "*/*"), true),
    ("GET", "/api/v1/diensten/onbekend", ("accept", "*/*"), true),
    ("GET", "/api/v1/onbekend", ("accept", "*/*"), true),
    ("POST", "/api/v1/diensten", ("accept", "*/*"), true),
    ("POST", "/api/v1/reacties", ("content-type", "text/plain"), true),
    ("POST", "/api/v1/reacties", ("content-type", "application/json"), true),
    ("HEAD", "/api/v1/regio", ("accept", "*/*"), true),
    ("GET", "/api/v1/openapi.json", ("origin", "https://voorbeeld.nl"), true),
];

/// Every kind of answer, with what was asked.
async fn answers() -> Vec<(String, Answer, bool)> {
    let site = Site::of(Region::Three).await;
    let mut answers = Vec::new();
    for (method, path, header, of_api) in KINDS {
        let answer = site.send(method, path, &[header]).await;
        answers.push((format!("{method} {path} ({}: {})", header.0, header.1), answer, of_api));
    }
    answers
}

/// The directives of a Content-Security-Policy, each with its sources.
fn policy(answer: &Answer) -> BTreeMap<&str, Vec<&str>> {
    let directives = answer.header("content-security-policy").split(';').map(str::split_whitespace);
    directives.filter_map(|mut words| Some((words.next()?, words.collect()))).collect()
}

#[tokio::test]
async fn every_status_of_the_list_really_comes() {
    let mut found: Vec<u16> = answers().await.iter().map(|(_, answer, _)| answer.status).collect();
    found.sort_unstable();
    found.dedup();
    for status in [200, 301, 304, 400, 404, 405, 406] {
        assert!(found.contains(&status), "{status} in {found:?}");
    }
}

#[tokio::test]
async fn the_policy_allows_nothing_that_stands_inline() {
    for (what, answer, _) in answers().await {
        let policy = policy(&answer);
        let of = |directive: &str| policy.get(directive).cloned().unwrap_or_default();
        for directive in ["default-src", "frame-ancestors", "base-uri"] {
            assert_eq!(of(directive), ["'none'"], "{what}: {directive}");
        }
        assert_eq!(of("script-src"), ["'self'", "'wasm-unsafe-eval'"], "{what}");
        for (directive, sources) in &policy {
            let fine = |source: &&str| ["'none'", "'self'", "'wasm-unsafe-eval'"].contains(source);
            assert!(sources.iter().all(fine), "{what}: {directive} laat {sources:?} toe");
        }
    }
}

#[tokio::test]
async fn every_answer_protects_its_reader() {
    for (what, answer, _) in answers().await {
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{what}: {name}");
        }
        let seconds = answer.header("strict-transport-security").strip_prefix("max-age=");
        let seconds = seconds.and_then(|rest| rest.split(';').next()?.parse::<u64>().ok());
        assert!(seconds.is_some_and(|seconds| seconds >= 31_536_000), "{what}: {seconds:?}");
    }
}

#[tokio::test]
async fn no_answer_tells_what_made_it_or_sets_a_cookie() {
    for (what, answer, _) in answers().await {
        for name in ["server", "x-powered-by", "via", "set-cookie", "x-debug"] {
            assert_eq!(answer.header(name), "", "{what}: {name}");
        }
    }
}

#[tokio::test]
async fn every_answer_of_the_api_says_its_version() {
    for (what, answer, of_api) in answers().await {
        let version = if of_api { api::API_VERSION } else { "" };
        assert_eq!(answer.header("api-version"), version, "{what}: {}", answer.status);
    }
}

#[tokio::test]
async fn only_the_description_may_be_read_by_other_sites() {
    for (what, answer, _) in answers().await {
        let origin = if what.contains("openapi.json") { "*" } else { "" };
        assert_eq!(answer.header("access-control-allow-origin"), origin, "{what}");
        let others = answer.headers.keys().filter(|name| name.as_str().starts_with("access-control-"));
        assert_eq!(others.count(), usize::from(origin == "*"), "{what}");
    }
}

#[tokio::test]
async fn every_answer_of_the_api_says_whether_it_may_be_kept() {
    for (what, answer, of_api) in answers().await {
        let said = answer.header("cache-control");
        assert!(!of_api || !said.is_empty(), "{what}");
        assert!(answer.status < 400 || !said.contains("max-age"), "{what}: een fout wordt niet bewaard");
    }
}
