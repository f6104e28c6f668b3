//! One item by its slug: a situation, a location, a step of the guide.

use super::paging::{json, kept};
use crate::App;
use crate::problem::Wrong;
use crate::query::Query;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, Response, StatusCode, header};
use axum::response::IntoResponse;
use model::content::{Found, find};
use model::wire::path;
use model::{Item, Location, Situation, Slug, Step};
use serde::Serialize;

/// The slug in the path of a request: what is no slug is that of no item.
pub(super) type InPath = Result<Path<String>, PathRejection>;

/// Reads it.
pub(super) fn slug_of(given: InPath) -> Option<Slug> {
    given.ok().and_then(|Path(text)| text.parse().ok())
}

/// Leads to the same resource under its slug of now.
pub(super) fn moved(to: &str) -> Response<Body> {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, format!("{}{to}", path::BASE))]).into_response()
}

/// One of the items of a list. `folder` is the path of the list.
fn one<T: Item + Serialize>(
    app: &App,
    folder: &str,
    given: InPath,
    query: &RawQuery,
    headers: &HeaderMap,
    items: impl FnOnce(&model::Content) -> &[T],
    missing: &'static str,
) -> Result<Response<Body>, Wrong> {
    Query::read(query.0.as_deref(), &[]).finish()?;
    let published = app.published();
    let slug = slug_of(given).ok_or(Wrong::NotFound(missing))?;
    match find(items(&published.content), &slug) {
        Found::Here(item) => kept(&published, format!("{folder}/{slug}"), headers, || json(item)),
        Found::Moved(item) => Ok(moved(&format!("{folder}/{}", item.slug()))),
        Found::Nowhere => Err(Wrong::NotFound(missing)),
    }
}

/// Makes the handler of one item of a list.
macro_rules! items {
    ($($(#[$doc:meta])* $handler:ident: $path:tt in $folder:tt, $key:tt $tag:tt $item:ty, $field:ident, $missing:tt;)+) => {
        $($(#[$doc])*
        #[utoipa::path(get, path = $path, tag = $tag, operation_id = $key,
            params(($key = Slug, Path, description = "De slug.")),
            responses((status = 200, description = "Het item, ook als het vervallen is.", body = $item),
                      (status = 301, description = "Het item heeft een andere slug; `Location` zegt welke."),
                      (status = 404, description = $missing, body = model::wire::Problem,
                       content_type = "application/problem+json")))]
        pub(super) async fn $handler(
            State(app): State<App>,
            slug: InPath,
            query: RawQuery,
            headers: HeaderMap,
        ) -> Result<Response<Body>, Wrong> {
            one(&app, $folder, slug, &query, &headers, |content| &content.$field, $missing)
        })+
    };
}

items! {
    /// Eén situatie, met haar onderdelen op volgorde.
    situation: "/situaties/{situatie}" in "/situaties", "situatie" "Diensten" Situation, situations,
        "Er is geen situatie met deze slug. In /api/v1/situaties staan ze allemaal.";
    /// Eén gebouw.
    location: "/locaties/{locatie}" in "/locaties", "locatie" "Regio" Location, locations,
        "Er is geen locatie met deze slug. In /api/v1/locaties staan ze allemaal.";
    /// Eén stap van de inwerkgids.
    step: "/inwerkgids/stappen/{stap}" in "/inwerkgids/stappen", "stap" "Inwerken" Step, steps,
        "Er is geen stap met deze slug. In /api/v1/inwerkgids staan ze allemaal.";
}
