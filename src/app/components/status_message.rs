//! The four states of the content, drawn once: waiting says nothing, slow and failed say one line, here is the app.

use super::anew::anew;
use super::element::{Element, el, nodes};
use crate::remote::Remote;
use leptos::ev;
use leptos::prelude::*;

/// The line on top of the page, with the way to ask again.
pub fn status_message(remote: RwSignal<Remote>, again: fn(RwSignal<Remote>)) -> Element {
    let line = move |remote_now: Remote| {
        let retry = remote_now.can_be_asked_again().then(|| {
            let ask = el("button", "button").set("type", "button");
            ask.on(ev::click, move |_| again(remote)).add("Probeer opnieuw")
        });
        let text = remote_now.message().map(|text| el("p", "status-message__text").add(text));
        nodes().add(text).add(retry)
    };
    // The element stands there before it says something, so that a screen reader reads what comes into it.
    el("section", "status-message").set("role", "status").add(anew(move || remote.get(), line))
}
