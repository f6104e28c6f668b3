//! `GET /overeenkomsten` and `GET /overeenkomsten/{gemeente}`: what is agreed, as of a day.

use super::items::{InPath, slug_of};
use super::paging::{Paging, json, list_on_day};
use crate::App;
use crate::accept;
use crate::problem::Wrong;
use crate::query::Query;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response};
use model::wire::{AgreementOnDay, List};
use model::{Date, Slug};

/// De afspraken van alle gemeenten, met de regels die op een dag gelden.
#[utoipa::path(get, path = "/overeenkomsten", tag = "Afspraken", operation_id = "overeenkomsten", params(Paging,
        ("op" = Option<Date>, Query, description = "De dag waarvoor het antwoord geldt; gewoon vandaag.")),
    responses((status = 200, description = "De afspraken, in de volgorde van de wegwijzer.", body = List<AgreementOnDay>)))]
pub(super) async fn list(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    list_on_day(&app, &query, &headers, |published, day| {
        let content = &published.content;
        content.municipalities.iter().map(|one| AgreementOnDay::new(content, one, day)).collect()
    })
}

/// De afspraken van één gemeente, met de regels die op een dag gelden.
#[utoipa::path(get, path = "/overeenkomsten/{gemeente}", tag = "Afspraken", operation_id = "overeenkomst",
    params(("gemeente" = Slug, Path, description = "De slug van de gemeente."),
           ("op" = Option<Date>, Query, description = "De dag waarvoor het antwoord geldt; gewoon vandaag.")),
    responses((status = 200, description = "De afspraken.", body = AgreementOnDay),
              (status = 404, description = "Er is geen gemeente met deze slug.", body = model::wire::Problem,
               content_type = "application/problem+json")))]
pub(super) async fn find(
    State(app): State<App>,
    slug: InPath,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    const MISSING: &str = "Er is geen gemeente met deze slug. In /api/v1/gemeenten staan ze allemaal.";
    let mut query = Query::read(query.0.as_deref(), &["op"]);
    let day = query.date("op").unwrap_or_else(|| app.today());
    query.finish()?;
    let published = app.published();
    let content = &published.content;
    let municipality = slug_of(slug).and_then(|slug| content.municipality(&slug));
    let municipality = municipality.ok_or(Wrong::NotFound(MISSING))?;
    accept::need_json(&headers)?;
    Ok(json(&AgreementOnDay::new(content, municipality, day)).give(&headers))
}
