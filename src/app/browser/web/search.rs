//! The keys of searching: `/` and Ctrl+K reach the search field from everywhere, the arrows go from it to what was found.

use super::document::focus;
use leptos::ev::keydown;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent, Node};

/// The search field of the page, or else that of the bar.
const FIELD: &str = "#zoek, #zoek-balk";
/// What was found, in the order of the page.
const FOUND: &str = ".service-card__link, .found-list__group > ul a, .found-list details[open] a";
/// From where the arrows go through it.
const AMONG: &str = ".search-field > * > #zoek, .service-card__link, .found-list a";

/// Listens to the keys from now on.
pub fn listen_for_search() {
    window_event_listener(keydown, |event| {
        let control = event.ctrl_key() || event.meta_key();
        let asks = match event.key().as_str() {
            "/" => !control && !event.alt_key() && !is_typing(&event),
            "k" | "K" => control && !event.alt_key() && !event.shift_key(),
            "ArrowDown" | "ArrowUp" => {
                let among = active().is_some_and(|now| now.matches(AMONG).unwrap_or_default());
                if among && focus_found(event.key() == "ArrowDown") {
                    event.prevent_default();
                }
                return;
            }
            _ => false,
        };
        if asks && focus_search() {
            event.prevent_default();
        }
    });
}

fn active() -> Option<Element> {
    document().active_element()
}

/// Whether the key belongs to a text that is being typed.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        target.matches("input, textarea, select, [contenteditable]").unwrap_or_default()
    })
}

/// Gives the search field the focus, with all its text selected; says whether there is one.
pub fn focus_search() -> bool {
    let field = document().query_selector(FIELD).ok().flatten();
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return false };
    focus(&field);
    field.select();
    true
}

/// Gives what was found next (or before) the focus, from the field on; before the first is the field again. Says
/// whether anything got it.
fn focus_found(down: bool) -> bool {
    let Ok(found) = document().query_selector_all(FOUND) else { return false };
    let now = active();
    let at =
        (0..found.length()).find(|at| found.item(*at).as_ref() == now.as_deref().map(AsRef::<Node>::as_ref));
    let next = match (at, down) {
        (None, _) => Some(0),
        (Some(at), true) => Some(at + 1),
        (Some(at), false) => at.checked_sub(1),
    };
    let Some(next) = next else { return focus_search() };
    let element = found.item(next).and_then(|node| node.dyn_into::<Element>().ok());
    element.as_ref().map(focus).is_some()
}
