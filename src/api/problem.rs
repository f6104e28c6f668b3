//! Problems: every error of the API as RFC 9457, in plain Dutch, without anything of the inside.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use model::wire::{InputError, Problem};

/// What whoever sent a reaction must know when it was not kept. The app keeps the text in its field.
const NOTHING_KEPT: &str = "Er is niets bewaard; je tekst staat nog bij jou.";

/// After so many seconds a database that was held by others may be free.
const SOON: &str = "10";

/// What a request may send at most, in bytes.
pub(crate) const LARGEST_BODY: usize = 64 * 1024;

/// What can go wrong in an answer of the API, by status.
#[derive(Debug)]
pub(crate) enum Wrong {
    /// 400: the input has mistakes; all of them are named.
    Input(Vec<InputError>),
    /// 404: there is no such item or address.
    NotFound(&'static str),
    /// 405: the address exists, not for this method.
    Method,
    /// 406: none of the formats asked for is made here; what is.
    NotAcceptable(&'static str),
    /// 409: another reaction has this key.
    KeyTaken,
    /// 413: more was sent than is read.
    TooLarge,
    /// 415: what was sent is no JSON, or says that it is not.
    NotJson,
    /// 503: others hold the database.
    Busy,
    /// 507: there is no room to keep anything.
    Full,
    /// 500: what was sent is not kept. Why is logged, not said.
    NotKept,
    /// 503: it took too long.
    TooSlow,
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
            Self::NotAcceptable(kind) => (
                StatusCode::NOT_ACCEPTABLE,
                "Vorm niet beschikbaar",
                format!("Dit adres geeft alleen {kind}."),
                Vec::new(),
            ),
            Self::KeyTaken => (
                StatusCode::CONFLICT,
                "Sleutel is al gebruikt",
                "Met deze sleutel is al een andere reactie bewaard, en die blijft zoals zij is. Stuur deze met een \
                 nieuwe sleutel."
                    .into(),
                Vec::new(),
            ),
            Self::NotJson => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "Vorm niet bekend",
                "Stuur application/json in UTF-8, en zeg dat in Content-Type. Er is niets bewaard.".into(),
                Vec::new(),
            ),
            Self::Busy => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Even bezet",
                format!("{NOTHING_KEPT} Stuur het over {SOON} seconden opnieuw, met dezelfde sleutel."),
                Vec::new(),
            ),
            Self::Full => (
                StatusCode::INSUFFICIENT_STORAGE,
                "Geen ruimte",
                format!("Onze schijf is vol. {NOTHING_KEPT} Probeer het later opnieuw, of bel het loket."),
                Vec::new(),
            ),
            Self::NotKept => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Fout bij ons",
                format!("Bewaren lukt nu niet. {NOTHING_KEPT} Stuur het later opnieuw, met dezelfde sleutel."),
                Vec::new(),
            ),
            Self::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "Te groot",
                format!("Stuur hoogstens {} kB in één keer. Er is niets bewaard.", LARGEST_BODY / 1024),
                Vec::new(),
            ),
            Self::TooSlow => (
                StatusCode::SERVICE_UNAVAILABLE,
                "Duurt te lang",
                "Het antwoord kwam niet op tijd. Probeer het over een paar minuten opnieuw.".into(),
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
        let soon = matches!(self, Self::Busy);
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
        if soon {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(SOON));
        }
        response
    }
}
