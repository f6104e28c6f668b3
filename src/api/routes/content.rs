//! `GET /inhoud`: everything in one answer, for use offline.

use crate::App;
use crate::accept;
use crate::problem::Wrong;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response};
use model::Content;

/// Alle inhoud in één antwoord, voor alle datums. Bedoeld om zonder verbinding verder te kunnen.
#[utoipa::path(get, path = "/inhoud", tag = "Inhoud", operation_id = "inhoud", responses(
    (status = 200, description = "Alle inhoud.", body = Content),
))]
pub(super) async fn whole(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    crate::query::Query::read(query.0.as_deref(), &[]).finish()?;
    accept::need_json(&headers)?;
    Ok(app.published().whole.give(&headers))
}
