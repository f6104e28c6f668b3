//! `POST /reacties`: what a reader sends, on disk before it is acknowledged.

mod read;

use crate::App;
use crate::accept;
use crate::problem::Wrong;
use crate::query::Query;
use crate::store::NotKept;
use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use model::wire::{Feedback, KeptFeedback, Problem};

/// Stuur een reactie op een dienst, een ander item of een pagina, of laat weten wat je zocht en mist.
///
/// Je krijgt pas antwoord als de reactie is bewaard. Maak zelf de sleutel: stuur je dezelfde reactie nog eens met
/// dezelfde sleutel, dan krijg je hetzelfde antwoord en staat zij er één keer. Er gaat niets mee over wie je bent,
/// en dat bewaren we ook niet. Een reactie is niet terug te lezen; daarom is er geen `Location`.
#[utoipa::path(post, path = "/reacties", tag = "Reacties", operation_id = "reactie",
    request_body(content = Feedback, content_type = "application/json",
        description = "De reactie, in hoogstens 64 kB. Bij `gemist` blijft `over` weg en staat in `tekst` wat je zocht."),
    responses(
        (status = 201, description = "De reactie is bewaard, nu of toen je haar eerder stuurde.", body = KeptFeedback),
        (status = 409, description = "Met deze sleutel is al een andere reactie bewaard.", body = Problem,
         content_type = "application/problem+json"),
        (status = 413, description = "Er is meer gestuurd dan we lezen.", body = Problem,
         content_type = "application/problem+json"),
        (status = 415, description = "Er is geen `application/json` gestuurd.", body = Problem,
         content_type = "application/problem+json"),
        (status = 503, description = "De database is bezet, of het duurt te lang. Stuur het opnieuw met dezelfde sleutel.",
         body = Problem, content_type = "application/problem+json",
         headers(("Retry-After" = u32, description = "Na hoeveel seconden je het opnieuw kunt sturen, als we dat weten."))),
        (status = 507, description = "Er is geen ruimte om de reactie te bewaren.", body = Problem,
         content_type = "application/problem+json"),
    ))]
pub(super) async fn keep(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response<Body>, Wrong> {
    Query::read(query.0.as_deref(), &[]).finish()?;
    accept::need_json(&headers)?;
    read::need_json(&headers)?;
    let feedback = read::feedback(&body.map_err(read::unread)?, &app.published().content)?;
    let kept = app.store().keep(&feedback, app.now()).await.map_err(wrong)?;
    let body = serde_json::to_vec(&kept).map_err(|_| Wrong::Ours)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((StatusCode::CREATED, headers, body).into_response())
}

/// What is said of it. What the reader wrote is never logged.
fn wrong(why: NotKept) -> Wrong {
    match why {
        NotKept::KeyTaken => Wrong::KeyTaken,
        NotKept::Busy => {
            tracing::warn!("een reactie is niet bewaard: de database is bezet");
            Wrong::Busy
        }
        NotKept::Full => {
            tracing::error!("een reactie is niet bewaard: de schijf is vol");
            Wrong::Full
        }
        NotKept::Failed(error) => {
            tracing::error!(%error, "een reactie is niet bewaard");
            Wrong::NotKept
        }
    }
}
