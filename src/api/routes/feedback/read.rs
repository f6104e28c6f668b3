//! Reading a reaction strictly: every mistake is named at once, in our own words.

use crate::problem::Wrong;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use model::Content;
use model::text::{ItemKind, Target};
use model::wire::{Feedback, FeedbackKey, InputError, Verdict, is_there};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

const KEYS: [&str; 4] = ["sleutel", "oordeel", "over", "tekst"];

/// More mistakes than a reader can mend at once; the answer stays small, however much was sent.
const MOST_ERRORS: usize = 50;

/// Refuses what does not say that it is JSON. A page of another site can send a form without asking; with this kind
/// a browser asks first (<https://fetch.spec.whatwg.org/#cors-preflight-fetch>), and the answer is always no.
pub(super) fn need_json(headers: &HeaderMap) -> Result<(), Wrong> {
    let mut kinds =
        headers.get_all(header::CONTENT_TYPE).iter().map(|kind| kind.to_str().unwrap_or_default());
    let right = match (kinds.next(), kinds.next()) {
        (Some(kind), None) => is_json(kind),
        _ => false,
    };
    if right && !headers.contains_key(header::CONTENT_ENCODING) { Ok(()) } else { Err(Wrong::NotJson) }
}

fn is_json(kind: &str) -> bool {
    let mut parts = kind.split(';').map(|part| part.trim().to_ascii_lowercase());
    let named = parts.next().is_some_and(|kind| kind == "application/json");
    // JSON is UTF-8 (RFC 8259, 8.1); who says another one has sent something else.
    let other = |part: String| {
        part.strip_prefix("charset=").is_some_and(|name| !["utf-8", "utf8"].contains(&name.trim_matches('"')))
    };
    named && !parts.any(other)
}

/// What is said of a body that did not come whole.
pub(super) fn unread(rejection: BytesRejection) -> Wrong {
    if rejection.into_response().status() == StatusCode::PAYLOAD_TOO_LARGE {
        Wrong::TooLarge
    } else {
        whole("Wat je stuurde, kwam niet helemaal aan. Stuur het opnieuw.")
    }
}

/// A mistake in the whole of what was sent.
fn whole(detail: &str) -> Wrong {
    Wrong::Input(vec![InputError { detail: detail.to_owned(), parameter: String::new() }])
}

/// Reads a reaction to what is in the content.
pub(super) fn feedback(bytes: &Bytes, content: &Content) -> Result<Feedback, Wrong> {
    const EXPECTED: &str =
        "Dit is niet te lezen. Stuur één object in JSON, met sleutel, oordeel, over en tekst.";
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let pairs = json.deserialize_map(Pairs).and_then(|pairs| json.end().map(|()| pairs));
    let mut given = Given { pairs: pairs.map_err(|_| whole(EXPECTED))?, errors: Vec::new() };
    given.look_at_keys();
    let (key, verdict) = (given.key(), given.verdict());
    let (about, text) = (given.about(verdict, content), given.said(verdict));
    match (key, verdict) {
        (Some(key), Some(verdict)) if given.errors.is_empty() => Ok(Feedback { key, verdict, about, text }),
        _ => Err(Wrong::Input(given.errors)),
    }
}

/// What was sent, and the mistakes found so far.
struct Given {
    pairs: Vec<(String, Value)>,
    errors: Vec<InputError>,
}

impl Given {
    fn wrong(&mut self, key: &str, detail: &str) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(InputError { detail: detail.to_owned(), parameter: key.to_owned() });
        }
    }

    /// Notes keys that are not known, and those that stand twice.
    fn look_at_keys(&mut self) {
        let names: Vec<String> = self.pairs.iter().map(|(name, _)| name.clone()).collect();
        for (at, name) in names.iter().enumerate() {
            if !KEYS.contains(&name.as_str()) {
                let known = KEYS.join(", ");
                self.wrong(name, &format!("Deze sleutel is niet bekend. Bekend zijn: {known}."));
            } else if names[..at].contains(name) {
                self.wrong(name, "Deze sleutel mag één keer voorkomen.");
            }
        }
    }

    /// The text of a key; nothing where it is left out or null.
    fn text(&mut self, key: &str) -> Result<Option<String>, ()> {
        match self.pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => {
                self.wrong(key, "Hier hoort een tekst, tussen aanhalingstekens.");
                Err(())
            }
        }
    }

    fn key(&mut self) -> Option<FeedbackKey> {
        let text = self.text("sleutel").ok()?.unwrap_or_default();
        let key = text.parse();
        if let Err(expected) = &key {
            self.wrong("sleutel", &format!("Hier hoort {expected}."));
        }
        key.ok()
    }

    fn verdict(&mut self) -> Option<Verdict> {
        let text = self.text("oordeel").ok()?.unwrap_or_default();
        let verdict = Verdict::from_word(&text);
        if verdict.is_none() {
            let words: Vec<&str> = Verdict::ALL.iter().map(|verdict| verdict.word()).collect();
            self.wrong("oordeel", &format!("Deze waarde is niet bekend. Kies uit: {}.", words.join(", ")));
        }
        verdict
    }

    fn about(&mut self, verdict: Option<Verdict>, content: &Content) -> Option<Target> {
        let text = self.text("over").ok()?;
        match (text, verdict) {
            (Some(_), Some(Verdict::Missed)) => {
                self.wrong("over", "Bij gemist blijft dit weg: zet in tekst wat je zocht.");
                None
            }
            (Some(text), _) => {
                let target = Target::from(text);
                if is_there(content, &target) {
                    return Some(target);
                }
                let kinds: Vec<&str> = ItemKind::ALL.iter().map(|kind| kind.word()).collect();
                let detail = format!(
                    "Dit is er niet. Gebruik dienst:slug van een dienst die er is (of {}), of pagina:naam.",
                    kinds.join(", ")
                );
                self.wrong("over", &detail);
                None
            }
            (None, Some(Verdict::Good | Verdict::Unclear | Verdict::Wrong)) => {
                self.wrong("over", "Zeg waar dit over gaat, zoals dienst:slug.");
                None
            }
            (None, _) => None,
        }
    }

    fn said(&mut self, verdict: Option<Verdict>) -> Option<String> {
        let text = Feedback::tidied(&self.text("tekst").ok()?.unwrap_or_default());
        let Some(text) = text else {
            if verdict == Some(Verdict::Missed) {
                self.wrong("tekst", "Zeg hier wat je zocht en mist.");
            }
            return None;
        };
        if text.chars().count() > Feedback::LONGEST_TEXT {
            let most = Feedback::LONGEST_TEXT;
            self.wrong("tekst", &format!("De tekst is te lang. Gebruik hoogstens {most} tekens."));
        }
        if text.contains(|c: char| c.is_control() && !['\n', '\t'].contains(&c)) {
            self.wrong("tekst", "Er staan tekens in die niet te zien zijn. Haal ze weg.");
        }
        Some(text)
    }
}

/// An object as it was written: a key that stands twice is still there twice.
struct Pairs;

impl<'de> Visitor<'de> for Pairs {
    type Value = Vec<(String, Value)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<Map: MapAccess<'de>>(self, mut map: Map) -> Result<Self::Value, Map::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(pairs)
    }
}
