//! Problems: every error of the API as RFC 9457, in plain Dutch, without anything of the inside.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use model::wire::{InputError, Problem};

/// What can go wrong in an answer of the API, by status.
#[derive(Debug)]
pub(crate) enum Wrong {
    /// 400: the input has mistakes; all of them are named.
    Input(Vec<InputError>),
    /// 404: there is no such item or address.
    NotFound(&'static str),
    /// 405: the address exists, not for this method.
    Method,
    /// 406: none of the formats asked for is made here.
    NotAcceptable,
    /// 500: a mistake of ours. What it was is logged, not said.
    Ours,
}

impl Wrong {
    fn parts(self) -> (StatusCode, &'static str, String, Vec<InputError>) {
        match self {
            Self::Input(errors) => {
                let say =
                    if errors.len() == 1 { "Eén waarde klopt niet." } else { "Meer waarden kloppen niet." };
                (
                    StatusCode::BAD_REQUEST,
                    "Ongeldige invoer",
                    format!("{say} Per waarde staat wat we verwachten."),
                    errors,
                )
            }
            Self::NotFound(detail) => (StatusCode::NOT_FOUND, "Niet gevonden", detail.into(), Vec::new()),
            Self::Method => (
                StatusCode::METHOD_NOT_ALLOWED,
                "Methode niet toegestaan",
                "Dit adres kent deze methode niet. In Allow staat wat wel kan.".into(),
                Vec::new(),
            ),
            Self::NotAcceptable => (
                StatusCode::NOT_ACCEPTABLE,
                "Vorm niet beschikbaar",
                "Dit adres geeft alleen application/json.".into(),
                Vec::new(),
            ),
            Self::Ours => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Fout bij ons",
                "Er ging bij ons iets mis. Probeer het later opnieuw.".into(),
                Vec::new(),
            ),
        }
    }
}

impl IntoResponse for Wrong {
    fn into_response(self) -> Response<Body> {
        let (status, title, detail, errors) = self.parts();
        let kind = if errors.is_empty() {
            "about:blank"
        } else {
            "/api/v1/openapi.json#/components/schemas/Invoerfout"
        };
        let problem =
            Problem { kind: kind.into(), status: status.as_u16(), title: title.into(), detail, errors };
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// Whether a reader that names what it accepts accepts JSON (RFC 9110, 12.5.1).
pub(crate) fn accepts_json(request: &axum::http::HeaderMap) -> bool {
    let mut named = request.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).peekable();
    let fits = |part: &str| {
        let kind = part.split(';').next().unwrap_or_default().trim();
        matches!(kind, "*/*" | "application/*" | "application/json" | "application/problem+json")
    };
    named.peek().is_none() || named.flat_map(|value| value.split(',')).any(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::accepts_brotli;
    use axum::http::HeaderMap;

    fn headers(name: header::HeaderName, value: &'static str) -> HeaderMap {
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
        ] {
            assert_eq!(accepts_json(&headers(header::ACCEPT, accept)), fits, "{accept}");
        }
        assert!(accepts_json(&HeaderMap::new()));
    }

    #[test]
    fn brotli_is_given_to_who_takes_it() {
        for (accept, fits) in [("gzip, br", true), ("br;q=0", false), ("br;q=0.5", true), ("gzip", false)] {
            assert_eq!(accepts_brotli(&headers(header::ACCEPT_ENCODING, accept)), fits, "{accept}");
        }
    }
}
