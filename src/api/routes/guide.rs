//! `GET /inwerkgids`: phases, paths and steps.

use super::paging::json;
use crate::App;
use crate::accept;
use crate::problem::Wrong;
use crate::query::Query;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response};
use model::wire::Guide;
use model::{Date, Slug};

/// De inwerkgids: fasen, paden en stappen.
#[utoipa::path(get, path = "/inwerkgids", tag = "Inwerken", operation_id = "inwerkgids",
    params(("pad" = Option<Vec<Slug>>, Query, description = "Alleen de stappen van deze paden; mag vaker."),
           ("op" = Option<Date>, Query, description = "De dag waarvoor het antwoord geldt; gewoon vandaag.")),
    responses((status = 200, description = "De gids zoals die op die dag is.", body = Guide)))]
pub(super) async fn guide(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    let published = app.published();
    let content = &published.content;
    let mut query = Query::read(query.0.as_deref(), &["pad", "op"]);
    let paths = query.slugs("pad", content.paths.iter().map(|path| &path.slug));
    let day = query.date("op").unwrap_or_else(|| app.today());
    query.finish()?;
    accept::need_json(&headers)?;
    Ok(json(&Guide::new(content, &paths, day)).give(&headers))
}
