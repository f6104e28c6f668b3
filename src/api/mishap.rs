//! Errors that arise around the handlers: a body that is too large, an answer that comes too late, a panic. Whoever
//! asked the API gets a problem, whoever asked for a page a sentence; nobody gets the words of a library.

use crate::problem::Wrong;
use crate::routes::API_VERSION;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::middleware::Next;
use axum::response::IntoResponse;

/// Puts such an error into the form that its reader understands.
pub(crate) async fn explain(request: Request, next: Next) -> Response<Body> {
    let api = request.uri().path().starts_with("/api/");
    let response = next.run(request).await;
    // What a handler of ours answers says how it may be kept; what comes from around it does not.
    if response.headers().contains_key(header::CACHE_CONTROL) {
        return response;
    }
    let (wrong, sentence) = match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => (Wrong::TooLarge, "Dit is te groot. Er is niets bewaard.\n"),
        StatusCode::SERVICE_UNAVAILABLE => {
            (Wrong::TooSlow, "Het antwoord kwam niet op tijd. Probeer het over een paar minuten opnieuw.\n")
        }
        StatusCode::INTERNAL_SERVER_ERROR => {
            (Wrong::Ours, "Er ging bij ons iets mis. Probeer het later opnieuw.\n")
        }
        _ => return response,
    };
    if api {
        let mut problem = wrong.into_response();
        problem.headers_mut().insert("api-version", HeaderValue::from_static(API_VERSION));
        return problem;
    }
    let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (response.status(), plain, sentence).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::middleware::from_fn;
    use axum::routing::get;
    use tower::ServiceExt;

    #[tokio::test]
    async fn an_error_from_around_speaks_to_its_reader_and_one_of_ours_is_left_alone() {
        let raw = async || (StatusCode::SERVICE_UNAVAILABLE, "deadline elapsed");
        let ours =
            async || (StatusCode::SERVICE_UNAVAILABLE, [(header::CACHE_CONTROL, "no-store")], "van ons");
        let router = Router::new()
            .route("/api/v1/x", get(raw))
            .route("/x", get(raw))
            .route("/ours", get(ours))
            .layer(from_fn(explain));
        for (path, kind) in [
            ("/api/v1/x", "application/problem+json"),
            ("/x", "text/plain; charset=utf-8"),
            ("/ours", "text/plain; charset=utf-8"),
        ] {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE, "{path}");
            assert_eq!(response.headers()[header::CONTENT_TYPE], kind, "{path}");
            assert_eq!(response.headers().contains_key("api-version"), path.starts_with("/api"), "{path}");
            let body = axum::body::to_bytes(response.into_body(), 1_000).await.unwrap();
            let text = String::from_utf8_lossy(&body);
            assert!(!text.contains("deadline"), "{path}: {text}");
            assert_eq!(text == "van ons", path == "/ours", "{text}");
        }
    }
}
