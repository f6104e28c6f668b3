//! What is kept, as a file to take along, and back from one.

use super::element::{Element, el};
use super::incoming::PLACE;
use crate::browser;
use crate::context::Here;
use crate::device::Incoming;
use leptos::ev;
use leptos::prelude::*;

/// The two ways.
pub fn own_file() -> Element {
    let here = Here::current();
    let save = move |_: ev::MouseEvent| {
        let text = here.to_take_along().write();
        let name = format!("wegwijzer-{}.txt", here.today());
        browser::save(&name, "text/plain;charset=utf-8", &text);
    };
    let brought = move |event: ev::Event| {
        leptos::task::spawn_local(async move {
            let text = browser::chosen_file(event).await;
            here.incoming().set(Incoming::of(text.as_deref()));
            browser::focus_soon(PLACE);
        });
    };
    let save = el("button", "button button--quiet").set("type", "button").on(ev::click, save);
    let field = el("input", "own-file__field")
        .set("id", "bestand")
        .set("type", "file")
        .set("accept", ".txt,text/plain")
        .on(ev::change, brought);
    let label = el("label", "own-file__ask").set("for", "bestand").add("Lees een bewaard bestand terug");
    let lead = "Alles in een bestand dat je zelf bewaart. Aanvragen die nog niet af zijn, gaan ook mee.";
    el("section", "own-file needs-app")
        .set("aria-labelledby", "bestand-kop")
        .add(el("h2", "own-file__title").set("id", "bestand-kop").add("Als bestand"))
        .add(el("p", "").add(lead))
        .add(el("div", "").add(save.add("Bewaar als bestand")))
        .add(el("div", "own-file__back").add(label).add(field))
}
