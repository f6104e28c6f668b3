//! Making a text short enough for an address, and back: with the streams of the browser, in `public/boot.js`.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The text in letters that an address can hold; nothing where the browser cannot.
pub async fn pack(text: &str) -> Option<String> {
    by("pak", text).await
}

/// The text that was packed; nothing where it was damaged.
pub async fn unpack(code: &str) -> Option<String> {
    by("ontpak", code).await
}

async fn by(name: &str, text: &str) -> Option<String> {
    let own = Reflect::get(&window(), &"wegwijzer".into()).ok()?;
    let helper: Function = Reflect::get(&own, &name.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = helper.call1(&own, &text.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}
