//! Giving an address to somebody else.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// The scheme, name and port under which this site is read.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Hands the address of a page to another program of the device; says whether the device can.
pub async fn share(title: &str, href: &str) -> bool {
    hand_over(title, href).await.is_some()
}

async fn hand_over(title: &str, href: &str) -> Option<()> {
    let navigator = window().navigator();
    let share: Function = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    let what = Object::new();
    for (key, value) in [("title", title), ("url", href)] {
        Reflect::set(&what, &key.into(), &value.into()).ok()?;
    }
    let shared: Promise = share.call1(&navigator, &what).ok()?.dyn_into().ok()?;
    let Err(error) = JsFuture::from(shared).await else { return Some(()) };
    // Who closes the choice of programs did not want to share after all.
    let closed = Reflect::get(&error, &"name".into()).ok()?.as_string()? == "AbortError";
    closed.then_some(())
}

/// Gives the field with this name the focus and selects what is in it, when it has been drawn.
pub fn select_soon(id: &'static str) {
    request_animation_frame(move || {
        let field = document().get_element_by_id(id);
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            let _ = field.focus();
            field.select();
        }
    });
}
