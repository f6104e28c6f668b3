//! What a reader says that it takes (RFC 9110, 12.5): kinds of answers, and compression.

use crate::problem::Wrong;
use axum::http::{HeaderMap, HeaderName, header};

const JSON: [&str; 4] = ["*/*", "application/*", "application/json", "application/problem+json"];

/// Whether a reader that names what it accepts accepts one of these. Who names nothing accepts everything.
fn takes(request: &HeaderMap, kinds: &[&str]) -> bool {
    !request.contains_key(header::ACCEPT) || any(request, &header::ACCEPT, kinds)
}

/// Refuses a reader that takes no JSON, where nothing else is made.
pub(crate) fn need_json(request: &HeaderMap) -> Result<(), Wrong> {
    need(request, &JSON, "application/json")
}

/// Refuses a reader that takes none of these, where only `made` is made.
pub(crate) fn need(request: &HeaderMap, kinds: &[&str], made: &'static str) -> Result<(), Wrong> {
    if takes(request, kinds) { Ok(()) } else { Err(Wrong::NotAcceptable(made)) }
}

/// Whether the reader takes brotli. Who names nothing gets the plain bytes.
pub(crate) fn brotli(request: &HeaderMap) -> bool {
    any(request, &header::ACCEPT_ENCODING, &["br"])
}

/// Whether one of these is named, and not refused with `q=0`.
fn any(request: &HeaderMap, header: &HeaderName, wanted: &[&str]) -> bool {
    let given = request.get_all(header).iter().filter_map(|value| value.to_str().ok());
    given.flat_map(|value| value.split(',')).any(|part| {
        let mut parts = part.split(';').map(str::trim);
        let named = parts.next().unwrap_or_default();
        let refused = |part: &str| {
            part.strip_prefix("q=").and_then(|quality| quality.parse::<f32>().ok()).is_some_and(|q| q <= 0.0)
        };
        wanted.contains(&named) && !parts.any(refused)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(name: HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn json_is_given_to_who_accepts_it() {
        for (accept, fits) in [
            ("application/json", true),
            ("text/html, */*;q=0.1", true),
            ("application/*", true),
            ("text/csv", false),
            ("text/html", false),
            ("application/json;q=0", false),
            ("", false),
        ] {
            assert_eq!(takes(&headers(header::ACCEPT, accept), &JSON), fits, "{accept}");
        }
        assert!(takes(&HeaderMap::new(), &JSON));
    }

    #[test]
    fn brotli_is_given_to_who_takes_it() {
        for (accept, fits) in [
            ("gzip, br", true),
            ("br;q=0", false),
            ("br;q=0.000", false),
            ("br; q=0.5", true),
            ("gzip", false),
        ] {
            assert_eq!(brotli(&headers(header::ACCEPT_ENCODING, accept)), fits, "{accept}");
        }
        assert!(!brotli(&HeaderMap::new()));
    }
}
