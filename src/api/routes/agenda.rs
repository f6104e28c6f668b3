//! `GET /inwerkgids/agenda`: the plan of a path as a calendar, for who begins on a day.

use crate::App;
use crate::accept;
use crate::answer::{Answer, KEPT_BY_READER};
use crate::problem::Wrong;
use crate::query::Query;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use model::content::by_slug;
use model::guide::Agenda;
use model::{Date, Slug};

/// What this address gives (RFC 5545, 3.1).
const KIND: &str = "text/calendar; charset=utf-8";

/// Het plan van een pad als agenda (iCalendar). Elke stap staat op de werkdag waarop hij uiterlijk klaar is.
#[utoipa::path(get, path = "/inwerkgids/agenda", tag = "Inwerken", operation_id = "agenda",
    params(("pad" = Slug, Query, description = "Het pad."),
           ("start" = Date, Query, description = "De eerste werkdag. Is dat een vrije dag, dan de werkdag erna."),
           ("op" = Option<Date>, Query, description = "De dag waarvoor het plan geldt; gewoon vandaag.")),
    responses((status = 200, description = "De agenda.", body = String, content_type = "text/calendar")))]
pub(super) async fn agenda(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    let content = &app.published().content;
    let mut query = Query::read(query.0.as_deref(), &["pad", "start", "op"]);
    let path = query.one("pad").and_then(|_| {
        let slugs = query.slugs("pad", content.paths.iter().map(|path| &path.slug));
        by_slug(&content.paths, slugs.first()?)
    });
    if path.is_none() {
        query.wrong("pad", "Noem hier één pad. In /api/v1/inwerkgids staan ze.");
    }
    if query.all("start").is_empty() {
        query.wrong("start", "Noem de eerste werkdag, als JJJJ-MM-DD.");
    }
    let start = query.date("start");
    let today = app.today();
    let day = query.date("op").unwrap_or(today);
    query.finish()?;
    let (Some(path), Some(start)) = (path, start) else {
        return Err(Wrong::NotFound("Dit plan is er niet."));
    };
    accept::need(&headers, &["*/*", "text/*", "text/calendar"], "text/calendar")?;
    let agenda = Agenda {
        title: &content.region.title,
        name: &path.heading,
        legs: &content.plan(&path.slug, day),
        // Who somebody is stays on their device, so here nothing goes otherwise.
        groups: &[],
        start,
        calendar: &content.region.calendar(),
        made_on: today,
        made_at: 0,
        origin: &origin(&headers),
    };
    let answer = Answer::new(StatusCode::OK, KIND, KEPT_BY_READER, agenda.write().into_bytes());
    let name = format!("attachment; filename=\"{}.ics\"", path.slug);
    let name = HeaderValue::from_str(&name).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    Ok(answer.with(header::CONTENT_DISPOSITION, name).give(&headers))
}

/// Under which scheme and name the reader came here, for links in what leaves the browser.
fn origin(headers: &HeaderMap) -> String {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let host = said("host");
    let plain = |c: char| c.is_ascii_alphanumeric() || ".:-[]".contains(c);
    if host.is_empty() || !host.chars().all(plain) {
        return String::new();
    }
    let scheme = if said("x-forwarded-proto") == "https" { "https" } else { "http" };
    format!("{scheme}://{host}")
}
