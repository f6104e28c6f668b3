//! Asking the server for a text.

use crate::remote::ClientError;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// What stands at an address of this site.
///
/// # Errors
/// When there is no connection, or the server answers with something else than success.
pub async fn fetch(href: &str) -> Result<String, ClientError> {
    let answer = JsFuture::from(window().fetch_with_str(href)).await.map_err(|_| ClientError::Offline)?;
    let answer: web_sys::Response = answer.dyn_into().map_err(|_| ClientError::Offline)?;
    if !answer.ok() {
        return Err(ClientError::Refused(answer.status()));
    }
    let text = answer.text().map_err(|_| ClientError::Offline)?;
    let text = JsFuture::from(text).await.map_err(|_| ClientError::Offline)?;
    text.as_string().ok_or(ClientError::NotUnderstood)
}
