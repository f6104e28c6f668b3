//! The only place that makes requests: one read, of everything.

use crate::browser;
use crate::remote::ClientError;
use gloo_net::http::Request;
use model::wire::path;
use model::{Content, Decode};

/// Reads all content.
///
/// # Errors
/// When it does not come, or cannot be read.
pub async fn content() -> Result<Content, ClientError> {
    let response = Request::get(path::CONTENT).send().await.map_err(|_| ClientError::Offline)?;
    if !response.ok() {
        return Err(ClientError::Refused(response.status()));
    }
    let text = response.text().await.map_err(|_| ClientError::Offline)?;
    browser::rest().await;
    let value = serde_json::from_str(&text).map_err(|_| ClientError::NotUnderstood)?;
    drop(text);
    browser::rest().await;
    Content::decode(value).ok_or(ClientError::NotUnderstood)
}
