//! What stands in a form, and moving the focus to what a form answers.

use super::document::focus;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlFormElement};

/// The names and values in the form in which something happened; fields that are not filled in are empty.
pub fn form_values(event: &web_sys::Event) -> Vec<(String, String)> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let form = target.and_then(|target| target.closest("form").ok().flatten());
    let form = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let data = form.and_then(|form| FormData::new_with_form(&form).ok());
    let entries = data.and_then(|data| js_sys::try_iter(&data).ok().flatten());
    let pair = |entry: wasm_bindgen::JsValue| {
        let entry: js_sys::Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    entries.into_iter().flatten().filter_map(|entry| pair(entry.ok()?)).collect()
}

/// Which button a form was sent with, by its value.
pub fn sent_with(event: &web_sys::SubmitEvent) -> Option<String> {
    event.submitter()?.get_attribute("value")
}

/// Gives the element with this name the focus, when it has been drawn.
pub fn focus_soon(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(id) {
            element.scroll_into_view();
            focus(&element);
        }
    });
}

/// Which button was pressed, by its value.
pub fn pressed(event: &web_sys::MouseEvent) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("button[type=button]").ok()??.get_attribute("value")
}

/// Shows an element that stays where it is, or hides it.
pub fn show(id: &str, shown: bool) {
    if let Some(element) = document().get_element_by_id(id) {
        let _ = element.toggle_attribute_with_force("hidden", !shown);
    }
}

/// Closes a fold, and gives the focus to what opens it.
pub fn close_fold(id: &str) {
    let Some(fold) = document().get_element_by_id(id) else { return };
    let _ = fold.remove_attribute("open");
    if let Ok(Some(summary)) = fold.query_selector("summary") {
        focus(&summary);
    }
}
