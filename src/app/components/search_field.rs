//! The search of the catalogue: a form that works by itself, and in the app at every key press.

use super::element::{Element, el};
use super::search_form::{carried, search};
use crate::browser::{self, Change};
use crate::context::Here;
use leptos::ev;
use leptos::prelude::event_target_value;
use model::{Filter, Route};

/// The search field of the page that shows what is found.
pub fn search_field() -> Element {
    let here = Here::current();
    let find = move |text: &str| search(here, &here.filter().with_text(text), Change::Rewrite);
    let typed = move |event: ev::Event| find(&event_target_value(&event));
    let sent = move |event: ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "zoek") else { return };
        event.prevent_default();
        find(&text);
    };
    // The arrows go from here to what was found (see `browser`); Escape begins anew.
    let pressed = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            find("");
        }
    };
    let field = input("zoek")
        .follow("value", move || Some(here.filter().text))
        .on(ev::input, typed)
        .on(ev::keydown, pressed);
    form("search-field")
        .on(ev::submit, sent)
        .add(carried(here, &["zoek", "pagina"]))
        .add(label("zoek"))
        .add(el("div", "search-field__row").add(field).add(button()))
}

/// The form of a search, which works without the app.
pub fn form(class: &'static str) -> Element {
    el("form", class).set("role", "search").set("method", "get").set("action", Route::catalogue().href())
}

/// What the field is for.
pub fn label(id: &'static str) -> Element {
    el("label", "visually-hidden").set("for", id).add("Zoek een dienst")
}

/// The field.
pub fn input(id: &'static str) -> Element {
    el("input", "search-field__input")
        .set("id", id)
        .set("name", "zoek")
        .set("type", "search")
        .set("maxlength", Filter::LONGEST_TEXT.to_string())
        .set("autocomplete", "off")
        .set("enterkeyhint", "search")
}

/// The button beside it.
pub fn button() -> Element {
    el("button", "search-field__button").add("Zoek")
}
