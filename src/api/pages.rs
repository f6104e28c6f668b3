//! The pages of the site: asked of whoever draws them, put into the page of the app, and kept.

use crate::answer::Answer;
use crate::{App, assets};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use model::catalogue::Catalogue;
use model::content::Found;
use model::route::{Parsed, parse};
use model::{Address, Content, Date};
use std::sync::Arc;

/// Draws pages. The app implements it; the program joins the two.
pub trait Pages: Send + Sync {
    /// Draws the page at an address, as of a day.
    fn draw(&self, request: &PageRequest<'_>) -> Page;
}

/// What a page is drawn from. Nothing of the device and no time of day.
pub struct PageRequest<'a> {
    /// The address; nothing where it is no page of the site.
    pub address: Option<&'a Address>,
    /// The content.
    pub content: &'a Arc<Content>,
    /// Its search.
    pub catalogue: &'a Arc<Catalogue>,
    /// Today, in the region's own time zone.
    pub today: Date,
}

/// A drawn page.
pub struct Page {
    /// What stands in the head: title, description, robots.
    pub head: String,
    /// What stands in the body.
    pub body: String,
}

/// Where a page is put into the page of the app. (`src/app/index.html` has both.)
const HEAD: &str = "<!--wegwijzer:kop-->";
const BODY: &str = "<!--wegwijzer:inhoud-->";

/// Shows the page at an address.
pub(crate) fn show(app: &App, path: &str, query: &str, headers: &HeaderMap) -> Response<Body> {
    let published = app.published();
    let content = &published.content;
    let (status, address) = match parse(path, query) {
        Parsed::Moved(address) => return moved(&address.href()),
        Parsed::Malformed => (StatusCode::BAD_REQUEST, None),
        Parsed::Unknown => (StatusCode::NOT_FOUND, None),
        Parsed::Page(address) => match content.resolve(&address.route) {
            Found::Here(_) => (StatusCode::OK, Some(address)),
            Found::Moved(route) => return moved(&address.to(route).href()),
            Found::Nowhere => (StatusCode::NOT_FOUND, Some(address)),
        },
    };
    let Some(index) = assets::index() else { return not_built() };
    let today = app.today();
    let draw = || {
        let request =
            PageRequest { address: address.as_ref(), content, catalogue: &published.catalogue, today };
        let page = app.pages().draw(&request);
        let html = index.replacen(HEAD, &page.head, 1).replacen(BODY, &page.body, 1);
        let cache = if status == StatusCode::OK { "no-cache" } else { "no-store" };
        let answer = Answer::new(status, "text/html; charset=utf-8", cache, html.into_bytes());
        if content.has_no_owner() {
            answer.with(
                header::HeaderName::from_static("x-robots-tag"),
                HeaderValue::from_static("noindex, nofollow"),
            )
        } else {
            answer
        }
    };
    match address {
        // Only addresses without a query are kept: there are no more of these than there are items.
        Some(ref address) if status == StatusCode::OK && query.is_empty() => {
            published.answer(format!("{}@{today}", address.href()), draw).give(headers)
        }
        _ => draw().give(headers),
    }
}

fn moved(href: &str) -> Response<Body> {
    let location = HeaderValue::from_str(href).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (
        StatusCode::MOVED_PERMANENTLY,
        [(header::LOCATION, location), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))],
    )
        .into_response()
}

fn not_built() -> Response<Body> {
    let text = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    let say = "De app is nog niet gebouwd. Bouw en start alles met: cargo xtask serve\n";
    (StatusCode::SERVICE_UNAVAILABLE, text, say).into_response()
}
