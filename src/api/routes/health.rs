//! Whether the server lives, and whether it can do its work. For whoever runs it.

use crate::App;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

const PLAIN: [(header::HeaderName, &str); 2] =
    [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];

/// The program answers.
pub(super) async fn live() -> impl IntoResponse {
    (PLAIN, "ok\n")
}

/// The program can show pages and keep what is sent.
pub(super) async fn ready(State(app): State<App>) -> impl IntoResponse {
    if app.store().is_ready().await {
        (StatusCode::OK, PLAIN, "ok\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, PLAIN, "De database antwoordt niet.\n")
    }
}
