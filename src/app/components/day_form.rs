//! Asks for a day, which then stands in the address of the page (`Route::day_key`). A form that works by itself.

use super::element::{Element, el};
use super::search_form::carried;
use crate::browser::{self, Change};
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;
use model::Date;

/// The name of the question within the page.
pub const QUESTION: &str = "vraag-dag";

/// The question, with the day that stands in it and the button that gives the answer; nothing on a page that asks for no
/// day.
pub fn day_form(
    here: Here,
    question: &str,
    day: Option<Date>,
    act: &str,
    said: fn(Here, Option<Date>),
) -> Option<Element> {
    let address = here.address().get_untracked()?;
    let key = address.route.day_key()?;
    let asked = move |event: ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, key) else { return };
        event.prevent_default();
        if let Some(mut address) = here.address().get_untracked() {
            address.asked = text.parse().ok();
            said(here, address.asked);
            browser::go(here, &address, Change::Rewrite);
        }
    };
    let label = el("label", "day-form__label").set("id", QUESTION).set("for", "dag").add(question);
    let field = el("input", "day-form__day")
        .set("id", "dag")
        .set("name", key)
        .set("type", "date")
        .set_some("value", day.map(|day| day.to_string()));
    let form = el("form", "day-form")
        .set("method", "get")
        .set("action", address.path())
        .on(ev::submit, asked)
        .add(carried(here, but(key)))
        .add(label)
        .add(field)
        .add(el("button", "button button--quiet").set("id", "toon-dag").add(act));
    Some(form)
}

/// What the form itself asks.
fn but(key: &'static str) -> &'static [&'static str] {
    if key == "start" { &["start"] } else { &["nodig"] }
}

/// The day that the address says; it changes while the page stays.
pub fn asked_day(here: Here) -> Option<Date> {
    here.address().read().as_ref().and_then(|address| address.asked)
}
