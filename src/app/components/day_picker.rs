//! Another day than today: the whole site as it was then, or will be. A form that works by itself.

use super::element::{Element, el};
use super::search_form::carried;
use crate::browser::{self, Change};
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;

/// The choice of a day.
pub fn day_picker() -> Element {
    let here = Here::current();
    let chosen = move |event: ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "op") else { return };
        event.prevent_default();
        if let Some(address) = here.address().get_untracked() {
            browser::go(here, &address.as_of(text.parse().ok()), Change::Step);
        }
    };
    let day = el("input", "day-form__day")
        .set("id", "op")
        .set("name", "op")
        .set("type", "date")
        .follow("value", move || Some(here.day().to_string()));
    let form = el("form", "day-picker__form")
        .set("method", "get")
        .follow("action", move || Some(here.path()))
        .on(ev::submit, chosen)
        .add(carried(here, &["op"]))
        .add(el("label", "day-picker__label").set("for", "op").add("Welke dag?"))
        .add(day)
        .add(el("button", "button button--quiet").add("Toon deze dag"));
    el("details", "day-picker").add(el("summary", "day-picker__ask").add("Bekijk een andere dag")).add(form)
}
