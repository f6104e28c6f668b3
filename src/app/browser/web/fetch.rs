//! Asking the server for a text, and sending it one.

use crate::remote::ClientError;
use js_sys::{Object, Reflect};
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

/// Sends JSON to an address of this site. Gives the status of the answer, or nothing where none came.
pub async fn post(href: &str, json: &str) -> Option<u16> {
    let headers = Object::new();
    Reflect::set(&headers, &"Content-Type".into(), &"application/json".into()).ok()?;
    let request = web_sys::RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&json.into());
    let answer = JsFuture::from(window().fetch_with_str_and_init(href, &request)).await.ok()?;
    answer.dyn_into::<web_sys::Response>().ok().map(|answer| answer.status())
}
