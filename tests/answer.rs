//! What a site answered, read whole.

use crate::need;
use axum::body::Body;
use axum::http::{HeaderMap, Response};
use http_body_util::BodyExt;
use serde_json::Value;

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    pub(crate) async fn read(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let body = need(body.collect().await, "de inhoud van het antwoord").to_bytes().to_vec();
        Self { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        need(serde_json::from_slice(&self.body), &self.text())
    }

    /// What is said: the JSON, or a text where it is none.
    pub fn told(&self) -> Value {
        if self.header("content-type").ends_with("json") { self.json() } else { Value::String(self.text()) }
    }

    /// A header; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Whether a page was answered with this status. Before the browser program was built no page can be given:
    /// then the answer says how to build it, whatever the page would have been.
    pub fn is_page(&self, status: u16) -> bool {
        self.status == status || (self.status == 503 && self.text().contains("cargo xtask serve"))
    }
}
