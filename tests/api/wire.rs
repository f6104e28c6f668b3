//! The wire format is frozen: what the API says of an invented region is recorded, and every change is a choice.
//!
//! A change on purpose is recorded with `WEGWIJZER_OPNIEUW=1 cargo test -p tests --test api`, and read before it is
//! kept: a key that goes or changes its name is a new major version of the API.

use crate::feedback::{PATH, reaction};
use model::Content;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tests::{Region, Site, need};

/// The recorded answers: each file, and the address it was the answer to.
const RECORDED: [(&str, &str); 14] = [
    ("inhoud", "/api/v1/inhoud"),
    ("diensten", "/api/v1/diensten?op=2026-11-24&perPagina=500"),
    ("diensten-gezocht", "/api/v1/diensten?op=2026-11-24&zoek=sleutel&perPagina=1"),
    ("dienst", "/api/v1/diensten/zaal-reserveren?op=2025-05-31"),
    ("dienst-met-tekens", "/api/v1/diensten/formulier-aanvragen?op=2026-11-24"),
    ("overeenkomst", "/api/v1/overeenkomsten/ijzerespen?op=2026-11-24"),
    ("situatie", "/api/v1/situaties/nieuw-in-de-ploeg"),
    ("inwerkgids", "/api/v1/inwerkgids?op=2026-11-24&pad=ploegbaas"),
    ("stap", "/api/v1/inwerkgids/stappen/proefrit-maken"),
    ("locatie", "/api/v1/locaties/werf"),
    ("gemeenten", "/api/v1/gemeenten"),
    ("domeinen", "/api/v1/domeinen?pagina=2&perPagina=2"),
    ("regio", "/api/v1/regio"),
    ("probleem", "/api/v1/diensten?op=2023-02-30&perPagina=0&domein=onbekend&kleur=rood"),
];

/// The answer to what a reader sends; the only one that is not asked for by an address alone.
const KEPT: &str = "reactie";

fn file_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("api/recorded").join(format!("{name}.json"))
}

fn record(name: &str, now: &Value) {
    let (file, text) = (file_of(name), need(serde_json::to_string_pretty(now), name));
    need(fs::create_dir_all(file.parent().unwrap_or(Path::new("."))), "de map recorded");
    need(fs::write(file, text + "\n"), name);
}

/// The first place where two answers differ, and what stands there in each.
fn difference(recorded: &Value, now: &Value, place: &str) -> Option<String> {
    match (recorded, now) {
        (Value::Object(one), Value::Object(other)) => one
            .keys()
            .chain(other.keys())
            .find_map(|key| difference(&recorded[key], &now[key], &format!("{place}/{key}")))
            .or_else(|| (one.len() != other.len()).then(|| format!("{place}: andere sleutels"))),
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(at, (one, other))| difference(one, other, &format!("{place}/{at}")))
        }
        (one, other) => (one != other).then(|| format!("{place}: was {one}, is {other}")),
    }
}

#[tokio::test]
async fn what_the_api_says_is_as_it_was_recorded() {
    let again = std::env::var_os("WEGWIJZER_OPNIEUW").is_some_and(|value| value == "1");
    let site = Site::of(Region::Three).await;
    let mut changed = Vec::new();
    let mut answers = vec![(KEPT, site.post(PATH, reaction(1).to_string()).await.json())];
    for (name, path) in RECORDED {
        answers.push((name, site.get(path).await.json()));
    }
    for (name, now) in answers {
        if again {
            record(name, &now);
        }
        let file = file_of(name);
        let recorded = fs::read_to_string(&file).map_err(|error| error.to_string());
        let recorded =
            recorded.and_then(|text| serde_json::from_str::<Value>(&text).map_err(|error| error.to_string()));
        match recorded {
            Ok(recorded) => {
                changed.extend(difference(&recorded, &now, "").map(|place| format!("{name}.json {place}")));
            }
            Err(error) => changed.push(format!("{name}.json is niet te lezen: {error}")),
        }
    }
    let mut files: Vec<String> = fs::read_dir(file_of("").parent().unwrap())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_string_lossy().into_owned()))
        .collect();
    files.retain(|file| file != KEPT && !RECORDED.iter().any(|(name, _)| name == file));
    changed.extend(files.iter().map(|file| format!("{file}.json hoort bij geen antwoord")));
    assert!(
        changed.is_empty(),
        "Het antwoord is anders dan in tests/api/recorded:\n{}\nIs dat de bedoeling, leg het dan opnieuw vast met \
         WEGWIJZER_OPNIEUW=1 cargo test -p tests --test api",
        changed.join("\n")
    );
}

#[test]
fn a_difference_is_found_wherever_it_is() {
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for (one, other, place) in [
        ("{}", "{}", None),
        ("[{\"a\":[1,2]}]", "[{\"a\":[1,2]}]", None),
        ("[{\"a\":[1,2]}]", "[{\"a\":[1,3]}]", Some("/0/a/1: ")),
        ("{\"a\":1}", "{\"b\":1}", Some("/a: ")),
        ("{}", "{\"b\":null}", Some(": andere sleutels")),
        ("[1]", "[1,2]", Some(": was [1]")),
        ("\"a\"", "1", Some(": was \"a\"")),
    ] {
        let found = difference(&json(one), &json(other), "");
        let right = match (&found, place) {
            (Some(found), Some(place)) => found.starts_with(place),
            (found, place) => found.is_none() && place.is_none(),
        };
        assert!(right, "{one} en {other}: {found:?}");
    }
}

#[tokio::test]
async fn content_reads_back_as_it_was_written() {
    for region in Region::ALL {
        let content = region.content();
        let written = serde_json::to_value(&content).unwrap();
        let read: Content = serde_json::from_value(written.clone()).unwrap();
        assert!(read == content, "{region:?}: from_value(to_value(inhoud)) is anders");
        let site = Site::showing(content).await;
        let sent = site.get("/api/v1/inhoud").await;
        assert!(sent.json() == written, "{region:?}: /inhoud is de inhoud zelf");
        let read: Content = serde_json::from_slice(&sent.body).unwrap();
        assert!(read == *site.content(), "{region:?}: wat de app leest is wat de server heeft");
    }
}

#[test]
fn what_an_older_server_did_not_send_is_read_as_nothing() {
    let mut written = serde_json::to_value(Region::Three.content()).unwrap();
    let region = written["regio"].as_object_mut().unwrap();
    for key in ["eigenaar", "brugdagen", "spoed", "bevrijdingsdagVanaf"] {
        assert!(region.remove(key).is_some(), "{key}");
    }
    for service in written["diensten"].as_array_mut().unwrap() {
        service.as_object_mut().unwrap().retain(|key, _| key != "eerder" && key != "gevoelig");
    }
    let read: Content = serde_json::from_value(written).unwrap();
    assert!(read.has_no_owner() && read.region.bridge_days.is_empty() && read.region.urgent.is_empty());
    assert!(read.services.iter().all(|service| service.former_slugs.is_empty() && !service.sensitive));
}
