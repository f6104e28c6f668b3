//! Every address of the server, and what holds for all of them.

mod agenda;
mod agreements;
mod content;
mod description;
mod feedback;
mod guide;
mod health;
mod items;
mod lists;
mod paging;
mod services;

use crate::problem::{LARGEST_BODY, Wrong};
use crate::{App, assets, headers, mishap, pages};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use axum::middleware::from_fn;
use axum::response::IntoResponse;
use axum::routing::get;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The version of the API (semantic versioning); its major number stands in the path.
pub const API_VERSION: &str = "1.0.0";

/// An answer that takes longer is not waited for.
pub(crate) const LONGEST_ANSWER: Duration = Duration::from_secs(10);

/// The whole server.
pub fn router(app: App) -> Router {
    let (api, _) = api().split_for_parts();
    let api = api
        .route("/openapi.json", get(description::show))
        .fallback(no_such_resource)
        .method_not_allowed_fallback(async || Wrong::Method)
        .layer(from_fn(headers::version));
    Router::new()
        .nest(model::wire::path::BASE, api)
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback(site)
        .with_state(app)
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_ANSWER))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(mishap::explain))
        .layer(from_fn(headers::protect))
}

/// The description of the API (OpenAPI 3.1), made from the code.
pub fn openapi() -> utoipa::openapi::OpenApi {
    description::complete(api().split_for_parts().1)
}

fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(services::list))
        .routes(routes!(services::find))
        .routes(routes!(agreements::list))
        .routes(routes!(agreements::find))
        .routes(routes!(lists::situations))
        .routes(routes!(items::situation))
        .routes(routes!(guide::guide))
        .routes(routes!(agenda::agenda))
        .routes(routes!(items::step))
        .routes(routes!(lists::transfers))
        .routes(routes!(lists::changes))
        .routes(routes!(lists::locations))
        .routes(routes!(items::location))
        .routes(routes!(lists::terms))
        .routes(routes!(lists::notices))
        .routes(routes!(lists::municipalities))
        .routes(routes!(lists::domains))
        .routes(routes!(lists::teams))
        .routes(routes!(lists::desks))
        .routes(routes!(lists::region))
        .routes(routes!(content::whole))
        .routes(routes!(feedback::keep))
}

async fn no_such_resource() -> Wrong {
    Wrong::NotFound("Dit adres bestaat niet in deze API. In /api/v1/openapi.json staat wat er wel is.")
}

/// Everything outside the API: files of the app, and pages.
async fn site(
    State(app): State<App>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    _: Request,
) -> Response<Body> {
    let path = uri.path();
    if path == "/api" || path.starts_with("/api/") {
        return ([("api-version", API_VERSION)], no_such_resource().await).into_response();
    }
    if method != Method::GET && method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    if let Some(asset) = assets::asset(path, &headers) {
        return asset;
    }
    // A file that is not there is never answered with a page: a script or a feed would try to read it.
    if path.rsplit('/').next().is_some_and(|name| name.contains('.')) {
        let text = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
        return (StatusCode::NOT_FOUND, text, "Dit bestand is er niet.\n").into_response();
    }
    pages::show(&app, path, uri.query().unwrap_or_default(), &headers)
}
