//! Giving way: long work is done in pieces, and between them the browser can paint and hear its reader.

use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Ends the present task; what follows is a new one.
pub async fn rest() {
    let next = Promise::new(&mut |go_on, _| {
        // Without a timer there is no rest; the work then goes on at once.
        if window().set_timeout_with_callback(&go_on).is_err() {
            let _ = go_on.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    // A timer only ever says that its time has come.
    let _ = JsFuture::from(next).await;
}
