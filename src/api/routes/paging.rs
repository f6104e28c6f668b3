//! Lists in pages: what can be asked of each, and how a page is given.

use crate::accept;
use crate::answer::{Answer, KEPT_BY_READER};
use crate::problem::Wrong;
use crate::query::Query;
use crate::{App, Published};
use axum::body::Body;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, Response, StatusCode};
use model::Date;
use model::wire::List;
use serde::Serialize;

/// Which page of a list, and how long. (Read by [`Query`], so that every mistake is named; this describes it.)
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "only describes what can be asked")]
pub(super) struct Paging {
    /// Nummer van de pagina, vanaf 1.
    #[param(minimum = 1, maximum = 100_000)]
    pagina: Option<u32>,
    /// Aantal per pagina; gewoon 20.
    #[param(rename = "perPagina", minimum = 1, maximum = 500)]
    per_pagina: Option<u32>,
}

/// The most pages that can be asked for: beyond it no list has any.
const LAST_PAGE: usize = 100_000;

/// The keys of a list that can only be asked in pages.
const KEYS: [&str; 2] = ["pagina", "perPagina"];

/// The number of the page and its length.
pub(super) fn read(query: &mut Query) -> (usize, usize) {
    (query.number("pagina", 1, LAST_PAGE, 1), query.number("perPagina", 1, 500, 20))
}

/// A page of a list that is the same on every day.
pub(super) fn list<Item: Serialize>(
    app: &App,
    name: &str,
    query: &RawQuery,
    headers: &HeaderMap,
    items: impl FnOnce(&Published) -> &[Item],
) -> Result<Response<Body>, Wrong> {
    let mut query = Query::read(query.0.as_deref(), &KEYS);
    let (page, per_page) = read(&mut query);
    query.finish()?;
    let published = app.published();
    let key = format!("{name}/{page}/{per_page}");
    kept(&published, key, headers, || json(&page_of(items(&published), page, per_page)))
}

/// A page of a list that depends on the day.
pub(super) fn list_on_day<Item: Serialize>(
    app: &App,
    query: &RawQuery,
    headers: &HeaderMap,
    items: impl FnOnce(&Published, Date) -> Vec<Item>,
) -> Result<Response<Body>, Wrong> {
    let mut query = Query::read(query.0.as_deref(), &[KEYS[0], KEYS[1], "op"]);
    let (page, per_page) = read(&mut query);
    let day = query.date("op").unwrap_or_else(|| app.today());
    query.finish()?;
    accept::need_json(headers)?;
    Ok(json(&page_of(&items(&app.published(), day), page, per_page)).give(headers))
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
