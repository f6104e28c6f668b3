//! The lists of the region, and the region itself.

use crate::accept;
use crate::answer::{Answer, KEPT_BY_READER};
use crate::problem::Wrong;
use crate::query::Query;
use crate::{App, Published};
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response, StatusCode};
use model::wire::List;
use model::{Domain, Municipality, Region};
use serde::Serialize;

/// De regio: naam, aanbieder, feestdagen.
#[utoipa::path(get, path = "/regio", tag = "Regio", operation_id = "regio", responses(
    (status = 200, description = "De regio.", body = Region),
))]
pub(super) async fn region(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    Query::read(query.0.as_deref(), &[]).finish()?;
    let published = app.published();
    kept(&published, "regio".into(), &headers, || json(&published.content.region))
}

/// De deelnemende gemeenten.
#[utoipa::path(get, path = "/gemeenten", tag = "Regio", operation_id = "gemeenten",
    params(("pagina" = Option<u32>, Query, minimum = 1, maximum = 100_000, description = "Nummer van de pagina, vanaf 1."),
           ("perPagina" = Option<u32>, Query, minimum = 1, maximum = 500, description = "Aantal per pagina; gewoon 20.")),
    responses((status = 200, description = "De gemeenten, in de volgorde van de wegwijzer.", body = List<Municipality>)))]
pub(super) async fn municipalities(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    let published = app.published();
    paged(&published, "gemeenten", &query, &headers, &published.content.municipalities)
}

/// De vakgebieden van de bedrijfsvoering.
#[utoipa::path(get, path = "/domeinen", tag = "Regio", operation_id = "domeinen",
    params(("pagina" = Option<u32>, Query, minimum = 1, maximum = 100_000, description = "Nummer van de pagina, vanaf 1."),
           ("perPagina" = Option<u32>, Query, minimum = 1, maximum = 500, description = "Aantal per pagina; gewoon 20.")),
    responses((status = 200, description = "De domeinen, in de volgorde van de site.", body = List<Domain>)))]
pub(super) async fn domains(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    let published = app.published();
    paged(&published, "domeinen", &query, &headers, &published.content.domains)
}

/// The most pages that can be asked for: beyond it no list has any.
pub(super) const LAST_PAGE: usize = 100_000;

fn paged<Item: Serialize>(
    published: &Published,
    name: &str,
    query: &RawQuery,
    headers: &HeaderMap,
    items: &[Item],
) -> Result<Response<Body>, Wrong> {
    let mut query = Query::read(query.0.as_deref(), &["pagina", "perPagina"]);
    let page = query.number("pagina", 1, LAST_PAGE, 1);
    let per_page = query.number("perPagina", 1, 500, 20);
    query.finish()?;
    kept(published, format!("{name}/{page}/{per_page}"), headers, || json(&page_of(items, page, per_page)))
}

/// One page of a list.
pub(super) fn page_of<Item>(items: &[Item], page: usize, per_page: usize) -> List<&Item> {
    let results = items.iter().skip((page - 1) * per_page).take(per_page).collect();
    List { results, total: items.len(), page, per_page }
}

/// Gives the answer that was made before, or makes it.
pub(super) fn kept(
    published: &Published,
    key: String,
    headers: &HeaderMap,
    make: impl FnOnce() -> Answer,
) -> Result<Response<Body>, Wrong> {
    accept::need_json(headers)?;
    Ok(published.answer(key, make).give(headers))
}

/// A value as an answer that its reader may keep.
pub(super) fn json(value: &impl Serialize) -> Answer {
    let body = serde_json::to_vec(value).unwrap_or_default();
    Answer::new(StatusCode::OK, "application/json", KEPT_BY_READER, body)
}
