//! "Dit mis ik": lets us know what was searched for and not found. Without the app one can mail it instead (see the
//! stylesheet).

use super::element::{Element, el};
use super::feedback_form::answer;
use crate::context::Here;
use crate::feedback::{Reaction, Stage};
use crate::outbox;
use leptos::ev;
use leptos::prelude::*;

/// The button for what was searched for, and what became of it.
pub fn missed_button(text: &str) -> Element {
    let here = Here::current();
    let stage = RwSignal::new(Stage::default());
    let text = text.to_owned();
    let send =
        move |_: ev::MouseEvent| outbox::send(here, Reaction::missed(&text), false, stage, "gemist-antwoord");
    let hint = "We bewaren alleen wat je zocht, niet wie je bent.";
    let ask = el("button", "button button--quiet")
        .set("id", "gemist")
        .set("type", "button")
        .on(ev::click, send)
        .add("Dit mis ik: laat het ons weten");
    let ask = el("div", "")
        .follow_if("hidden", move || stage.read().is_done())
        .add(ask)
        .add(el("p", "missed-button__hint").add(hint));
    el("div", "missed-button").add(ask).add(answer(here, stage, "gemist-antwoord"))
}
