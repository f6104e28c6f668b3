//! What is no reaction is refused as a problem, and nothing of it is kept.

use super::{PATH, kept, key, post, reaction};
use axum::body::Body;
use serde_json::{Value, json};
use tests::{Answer, Region, Site};

/// The keys that a problem names, in their order.
fn named(answer: &Answer) -> Vec<String> {
    assert_eq!((answer.status, answer.header("content-type")), (400, "application/problem+json"));
    let problem = answer.json();
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    assert!(
        !errors.is_empty()
            && errors.iter().all(|one| one["detail"].as_str().is_some_and(|text| text.ends_with('.')))
    );
    errors.iter().filter_map(|one| one["parameter"].as_str()).map(str::to_owned).collect()
}

#[tokio::test]
async fn every_mistake_is_named_at_once_and_nothing_is_kept() {
    let site = Site::of(Region::Three).await;
    let with = |name: &str, value: Value| {
        let mut body = reaction(1);
        body[name] = value;
        body
    };
    let without = |name: &str| {
        let mut body = reaction(1);
        body.as_object_mut().unwrap().remove(name);
        body
    };
    for (body, keys) in [
        (json!({}), vec!["sleutel", "oordeel"]),
        (
            json!({ "sleutel": 1, "oordeel": [], "over": {}, "tekst": true }),
            vec!["sleutel", "oordeel", "over", "tekst"],
        ),
        (
            json!({ "kleur": 1, "oordeel": "mooi", "over": "x", "tekst": "\u{0}" }),
            vec!["kleur", "sleutel", "oordeel", "over", "tekst"],
        ),
        (with("sleutel", key(1).to_uppercase().into()), vec!["sleutel"]),
        (with("sleutel", "".into()), vec!["sleutel"]),
        (with("oordeel", "Goed".into()), vec!["oordeel"]),
        (with("oordeel", Value::Null), vec!["oordeel"]),
        (with("over", "dienst:bestaat-niet".into()), vec!["over"]),
        (with("over", "dienst:".into()), vec!["over"]),
        (with("over", "locatie:boom-melden".into()), vec!["over"]),
        (with("over", "begrip:boom".into()), vec!["over"]),
        (with("over", "pagina:geheim".into()), vec!["over"]),
        (with("over", "https://voorbeeld.nl".into()), vec!["over"]),
        (with("over", "".into()), vec!["over"]),
        (with("tekst", "a\u{7}b".into()), vec!["tekst"]),
        (with("tekst", "a\rb".into()), vec!["tekst"]),
        (with("tekst", "a\u{85}b".into()), vec!["tekst"]),
        (with("oordeel", "gemist".into()), vec!["over"]),
        (with("Over", "dienst:boom-melden".into()), vec!["Over"]),
        (with("ip", "::1".into()), vec!["ip"]),
        (without("sleutel"), vec!["sleutel"]),
        (without("oordeel"), vec!["oordeel"]),
        (without("over"), vec!["over"]),
        (with("tekst", "🙂".repeat(2_001).into()), vec!["tekst"]),
        (json!({ "sleutel": key(1), "oordeel": "gemist" }), vec!["tekst"]),
        (json!({ "sleutel": key(1), "oordeel": "gemist", "tekst": " \n\t" }), vec!["tekst"]),
    ] {
        assert_eq!(named(&post(&site, &body).await), keys, "{body}");
    }
    let twice =
        format!("{},\"over\":\"dienst:boom-melden\"}}", reaction(1).to_string().trim_end_matches('}'));
    assert_eq!(named(&site.post(PATH, twice).await), ["over"]);
    assert_eq!(named(&site.post(&format!("{PATH}?op=2026-01-01"), reaction(1).to_string()).await), ["op"]);
    assert!(kept(&site).await.is_empty());
}

#[tokio::test]
async fn what_is_no_json_is_one_mistake_in_our_own_words() {
    let site = Site::of(Region::Three).await;
    let whole = reaction(1).to_string();
    let deep = format!("{{\"over\":{}", "[".repeat(60_000));
    for body in [
        Vec::new(),
        b"null".to_vec(),
        b"[]".to_vec(),
        b"\"tekst\"".to_vec(),
        b"sleutel=1&oordeel=goed".to_vec(),
        whole.as_bytes()[..whole.len() - 1].to_vec(),
        format!("{whole}{whole}").into_bytes(),
        format!("\u{feff}{whole}").into_bytes(),
        whole.replace("Welk", "\u{1}").into_bytes(),
        whole.replace("Welk", "\\ud800").into_bytes(),
        [whole.as_bytes(), b"\xff"].concat(),
        deep.into_bytes(),
    ] {
        let answer = site.post(PATH, body.clone()).await;
        assert_eq!(named(&answer), [""], "{}", String::from_utf8_lossy(&body));
        assert!(
            answer.text().contains("niet te lezen") && !answer.text().contains("column"),
            "{}",
            answer.text()
        );
    }
    assert!(kept(&site).await.is_empty());
}

#[tokio::test]
async fn what_another_site_can_send_is_refused() {
    let site = Site::of(Region::Three).await;
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "",
        "application/jsonx",
        "application/json; charset=latin1",
    ] {
        let answer = site.send_with("POST", PATH, &[("content-type", kind)], reaction(1).to_string()).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (415, "application/problem+json"),
            "{kind}"
        );
    }
    let none = site.send_with("POST", PATH, &[], reaction(1).to_string()).await;
    assert_eq!(none.status, 415);
    let zipped = [("content-type", "application/json"), ("content-encoding", "gzip")];
    assert_eq!(site.send_with("POST", PATH, &zipped, reaction(1).to_string()).await.status, 415);
    let asked = [
        ("origin", "https://elders.nl"),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "content-type"),
    ];
    let preflight = site.send("OPTIONS", PATH, &asked).await;
    assert_eq!((preflight.status, preflight.header("allow")), (405, "POST"));
    let allowed: Vec<_> =
        preflight.headers.keys().filter(|name| name.as_str().starts_with("access-control")).collect();
    assert!(allowed.is_empty(), "{allowed:?}");
    assert!(kept(&site).await.is_empty());
    for kind in ["application/json", "Application/JSON;charset=UTF-8", "application/json; charset=\"utf-8\""]
    {
        let answer = site.send_with("POST", PATH, &[("content-type", kind)], reaction(1).to_string()).await;
        assert_eq!(answer.status, 201, "{kind}");
    }
}

#[tokio::test]
async fn other_methods_other_forms_and_what_is_too_large_are_problems() {
    let site = Site::of(Region::Three).await;
    for method in ["GET", "HEAD", "PUT", "DELETE", "PATCH"] {
        let answer = site.send(method, PATH, &[]).await;
        assert_eq!((answer.status, answer.header("allow")), (405, "POST"), "{method}");
    }
    let table = [("content-type", "application/json"), ("accept", "text/csv")];
    assert_eq!(site.send_with("POST", PATH, &table, reaction(1).to_string()).await.status, 406);

    let large = json!({ "sleutel": key(1), "oordeel": "gemist", "tekst": "a".repeat(70_000) }).to_string();
    let answer = site
        .send_with(
            "POST",
            PATH,
            &[("content-type", "application/json"), ("content-length", "70000")],
            Body::empty(),
        )
        .await;
    assert_eq!((answer.status, answer.header("content-type")), (413, "application/problem+json"));
    // Without its length it is only found while it is read.
    let answer = site.post(PATH, large.clone()).await;
    assert_eq!((answer.status, answer.header("content-type")), (413, "application/problem+json"));
    assert!(answer.json()["detail"].as_str().unwrap().contains("niets bewaard"));
    assert!(kept(&site).await.is_empty());
}
