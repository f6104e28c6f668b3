//! "Dit mis ik": lets us know what was searched for and not found. Without the app one can mail it instead (see the
//! stylesheet).

use super::element::{Element, el};
use super::feedback_form::answer;
use crate::context::Here;
use crate::feedback::{Reaction, Stage};
use crate::outbox;
use leptos::prelude::*;

/// The button for what was searched for, and what became of it.
pub fn missed_button(text: &str) -> Element {
    let here = Here::current();
    let stage = RwSignal::new(Stage::default());
    let text = text.to_owned();
    let send = move |_| outbox::send(here, Reaction::missed(&text), false, stage, "gemist-antwoord");
    let hint = "We bewaren alleen wat je zocht, niet wie je bent.";
    let hint = el("p", "missed-button__hint").add(hint).draw();
    let ask = view! {
        <div hidden=move || stage.read().is_done()>
            <button class="button button--quiet" id="gemist" type="button" on:click=send>
                "Dit mis ik: laat het ons weten"
            </button>
            {hint}
        </div>
    };
    el("div", "missed-button").add(ask.into_any()).add(answer(here, stage, "gemist-antwoord"))
}
