//! An answer that is made once and given many times: its bytes, compressed too, and its tag.

use crate::accept;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::{Arc, OnceLock};

/// Bytes as the body of an answer takes them: shared, never copied.
type Bytes = axum::body::Bytes;

/// Below this size a compressed answer is no smaller in practice.
const WORTH_COMPRESSING: usize = 600;

/// How content may be kept: by its reader alone, who asks each time whether it is still the same. `private`: no proxy
/// between the municipalities keeps it (a written deviation from `no-store`, which would forbid reading offline).
pub(crate) const KEPT_BY_READER: &str = "private, no-cache";

/// How hard brotli tries.
#[derive(Clone, Copy)]
pub(crate) enum Effort {
    /// While somebody waits.
    AtOnce,
    /// When nobody does.
    Thorough,
}

/// An answer, ready to be given.
pub(crate) struct Answer {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    tag: HeaderValue,
    plain: Bytes,
    brotli: Option<Bytes>,
    better: OnceLock<Bytes>,
}

impl Answer {
    /// An answer with this body, compressed as far as a waiting reader bears.
    pub(crate) fn new(status: StatusCode, kind: &'static str, cache: &'static str, body: Vec<u8>) -> Self {
        let digest = Sha256::digest(&body);
        let tag = format!("W/\"{}\"", short(&digest));
        let brotli = (body.len() >= WORTH_COMPRESSING).then(|| compress(&body, Effort::AtOnce));
        Self {
            status,
            headers: vec![
                (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
                (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
                (header::VARY, HeaderValue::from_static("Accept-Encoding")),
            ],
            tag: HeaderValue::from_str(&tag).unwrap_or_else(|_| HeaderValue::from_static("W/\"0\"")),
            plain: Bytes::from(body),
            brotli,
            better: OnceLock::new(),
        }
    }

    /// The same answer with one more header.
    pub(crate) fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Replaces the quickly compressed bytes by thoroughly compressed ones; for answers that are large and stay.
    pub(crate) fn compress_thoroughly(&self) {
        let _ = self.better.set(compress(&self.plain, Effort::Thorough));
    }

    /// Gives the answer: as the reader already has it (304), compressed, or plain.
    pub(crate) fn give(&self, request: &HeaderMap) -> Response<Body> {
        let known = self.status == StatusCode::OK && is_known(&self.tag, request);
        let brotli = self.better.get().or(self.brotli.as_ref()).filter(|_| accept::brotli(request));
        let body = match (known, brotli) {
            (true, _) => Bytes::new(),
            (false, Some(bytes)) => bytes.clone(),
            (false, None) => self.plain.clone(),
        };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = if known { StatusCode::NOT_MODIFIED } else { self.status };
        let headers = response.headers_mut();
        for (name, value) in &self.headers {
            if !(known && *name == header::CONTENT_TYPE) {
                headers.insert(name, value.clone());
            }
        }
        headers.insert(header::ETAG, self.tag.clone());
        if !known && brotli.is_some() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }
}

/// Whether the reader has what this tag stands for. Compared weakly (RFC 9110, 13.1.2): the tag says what it means,
/// not which bytes were sent.
pub(crate) fn is_known(tag: &HeaderValue, request: &HeaderMap) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let ours = tag.to_str().map(bare).unwrap_or_default();
    let given = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    given.flat_map(|value| value.split(',')).any(|tag| tag.trim() == "*" || bare(tag) == ours)
}

/// The beginning of a digest in hexadecimal: enough to tell versions apart.
pub(crate) fn short(digest: &[u8]) -> String {
    digest.iter().take(10).fold(String::new(), |mut text, byte| {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Answers that may be given again, by what was asked.
pub(crate) type Shelf = std::collections::HashMap<String, Arc<Answer>>;

fn compress(bytes: &[u8], effort: Effort) -> Bytes {
    let quality = match effort {
        Effort::AtOnce => 5,
        Effort::Thorough => 11,
    };
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    // Writing into memory cannot fail; if it did, the reader gets an empty body that no tag matches.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters);
    Bytes::from(compressed)
}
