//! What readers send is kept before it is acknowledged: once, whole, and with nothing of who sent it.

mod refused;

use serde_json::{Value, json};
use std::sync::Arc;
use tests::{Answer, NOW, Region, Site, need};
use tokio::task::JoinSet;

/// Where reactions go.
pub const PATH: &str = "/api/v1/reacties";

/// A key for each number.
pub fn key(number: usize) -> String {
    format!("5c1e0000-0000-4000-8000-{number:012x}")
}

/// A reaction that is right.
pub fn reaction(number: usize) -> Value {
    json!({ "sleutel": key(number), "oordeel": "onduidelijk", "over": "dienst:boom-melden", "tekst": "Welk formulier?" })
}

/// What was kept, as an export has it.
async fn kept(site: &Site) -> Vec<Value> {
    let mut out = Vec::new();
    need(api::export(&site.database(), api::ExportForm::Json, &mut out).await, "de export");
    need(serde_json::from_slice(&out), "de export als JSON")
}

async fn post(site: &Site, body: &Value) -> Answer {
    site.post(PATH, body.to_string()).await
}

#[tokio::test]
async fn a_reaction_is_kept_and_given_back_with_when() {
    let site = Site::of(Region::Three).await;
    let answer = post(&site, &reaction(1)).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (201, "application/json"),
        "{}",
        answer.text()
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("api-version"), api::API_VERSION);
    for absent in ["location", "etag", "set-cookie", "access-control-allow-origin"] {
        assert!(!answer.headers.contains_key(absent), "{absent}");
    }
    let mut expected = reaction(1);
    expected["ontvangenOp"] = NOW.into();
    assert_eq!(answer.json(), expected);
    assert_eq!(kept(&site).await, [expected]);
}

#[tokio::test]
async fn a_reaction_can_be_about_all_that_is_there_or_was() {
    let site = Site::of(Region::Three).await;
    let about = [
        "dienst:boom-melden",
        "dienst:stoomtramkaartje",
        "dienst:bloembak-lenen",
        "stap:stempelkaart-halen",
        "situatie:feest-in-de-zaal",
        "locatie:dienstenhuis",
        "begrip:laarzenhok",
        "pagina:privacy",
        "pagina:inwerken",
    ];
    for (number, about) in about.into_iter().enumerate() {
        let body = json!({ "sleutel": key(number), "oordeel": "goed", "over": about });
        let answer = post(&site, &body).await;
        assert_eq!(answer.status, 201, "{about}: {}", answer.text());
        assert_eq!(
            answer.json(),
            json!({ "sleutel": key(number), "ontvangenOp": NOW, "oordeel": "goed", "over": about })
        );
    }
    assert_eq!(kept(&site).await.len(), about.len());
}

#[tokio::test]
async fn what_is_missed_says_what_was_searched_for() {
    let site = Site::of(Region::Three).await;
    let body = json!({ "sleutel": key(1), "oordeel": "gemist", "tekst": " \n sneeuwschep\r\nof zoiets\t", "over": null });
    let answer = post(&site, &body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let expected = json!({ "sleutel": key(1), "ontvangenOp": NOW, "oordeel": "gemist", "tekst": "sneeuwschep\nof zoiets" });
    assert_eq!(kept(&site).await, [expected]);
}

#[tokio::test]
async fn the_longest_text_is_kept_whole() {
    let site = Site::of(Region::Three).await;
    // The signs of two, three and four bytes, and one that is made of two.
    for (number, sign) in ["é", "€", "🙂", "e\u{301}"].into_iter().enumerate() {
        let text = sign.repeat(2_000 / sign.chars().count());
        let body = json!({ "sleutel": key(number), "oordeel": "gemist", "tekst": text });
        assert_eq!(post(&site, &body).await.status, 201, "{sign}");
        assert_eq!(kept(&site).await[number]["tekst"], text, "{sign}");
    }
}

#[tokio::test]
async fn sending_twice_keeps_once() {
    let site = Site::of(Region::Three).await;
    let first = post(&site, &reaction(1)).await;
    for again in [
        reaction(1),
        json!({ "tekst": "Welk formulier? ", "over": "dienst:boom-melden", "oordeel": "onduidelijk", "sleutel": key(1) }),
    ] {
        let answer = post(&site, &again).await;
        assert_eq!((answer.status, &answer.body), (201, &first.body), "{again}");
    }
    for (name, other) in
        [("oordeel", "goed"), ("over", "dienst:plantenbak-lenen"), ("tekst", "Welke?"), ("tekst", "")]
    {
        let mut changed = reaction(1);
        changed[name] = other.into();
        let answer = post(&site, &changed).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (409, "application/problem+json"),
            "{name}"
        );
        assert!(answer.json()["detail"].as_str().unwrap().contains("nieuwe sleutel"), "{}", answer.text());
    }
    assert_eq!(kept(&site).await, [first.json()]);
}

#[tokio::test]
async fn who_sends_the_same_at_once_hears_the_same() {
    let site = Arc::new(Site::of(Region::Three).await);
    let mut sending = JoinSet::new();
    for number in 0..40 {
        let site = Arc::clone(&site);
        sending.spawn(async move { (number % 4, post(&site, &reaction(number % 4)).await) });
    }
    for (number, answer) in sending.join_all().await {
        assert_eq!(
            (answer.status, &answer.json()["sleutel"]),
            (201, &json!(key(number))),
            "{}",
            answer.text()
        );
    }
    assert_eq!(kept(&site).await.len(), 4);
}
