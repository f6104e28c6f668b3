//! The search among the words: a form that works by itself, and in the app at every key press.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::search_field::{button, input};
use super::search_form::carried;
use crate::browser::{self, Change};
use crate::context::Here;
use crate::words;
use leptos::ev;
use leptos::prelude::*;
use model::{Filter, Route};

/// The search field, how much it finds, and what one can do where that is nothing.
pub fn glossary_search(here: Here, found: Memo<Vec<bool>>) -> Element {
    let find = move |text: &str| {
        let text = Filter::searching(text).text;
        browser::go(here, &here.at(&Route::Terms(text).into()), Change::Rewrite);
    };
    let typed = move |event: ev::Event| find(&event_target_value(&event));
    let sent = move |event: ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "zoek") else { return };
        event.prevent_default();
        find(&text);
    };
    let pressed = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            find("");
        }
    };
    let field = input("zoek-woord")
        .follow("value", move || Some(here.sought_term()))
        .on(ev::input, typed)
        .on(ev::keydown, pressed);
    let form = el("form", "search-field")
        .set("role", "search")
        .set("aria-label", "In de woordenlijst")
        .set("method", "get")
        .set("action", Route::terms().href())
        .on(ev::submit, sent)
        .add(carried(here, &["zoek"]))
        .add(el("label", "visually-hidden").set("for", "zoek-woord").add("Zoek een woord"))
        .add(el("div", "search-field__row").add(field).add(button()));
    let count = move || found.read().iter().filter(|fits| **fits).count();
    let in_words = move || match (here.sought_term().trim(), count()) {
        ("", _) => String::new(),
        (_, 0) => "Geen woorden gevonden".to_owned(),
        (_, count) => format!("{} gevonden", words::count_of(count, "woord", "woorden")),
    };
    // Read out when the reader has stopped typing, not at every key.
    let said = RwSignal::new(String::new());
    browser::when_quiet(in_words, said);
    let told = anew(move || said.get(), |said| nodes().text(said));
    let shown = |text: String| nodes().add((!text.is_empty()).then(|| el("p", "result-count").text(text)));
    let nothing = move || (count() == 0).then(|| here.sought_term());
    let help = move |text: Option<String>| nodes().add(text.map(|text| help(here, text.trim())));
    el("div", "glossary-search")
        .add(form)
        .add(el("p", "visually-hidden").set("role", "status").add(told))
        .add(anew(in_words, shown))
        .add(anew(nothing, help))
}

/// Where one can go on when no word is found.
fn help(here: Here, text: &str) -> Element {
    let link = |route, name: String| el("li", "").add(el("a", "").set("href", here.href(route)).add(name));
    let list = el("ul", "no-results__list")
        .add(el("li", "").add("Probeer een ander woord, of alleen het begin ervan"))
        .add(link(Route::Services(Filter::searching(text)), format!("Zoek ‘{text}’ in de diensten")))
        .add(link(Route::terms(), "Bekijk alle woorden".to_owned()));
    let lead = el("p", "no-results__lead").add("We vinden geen woord dat hierbij past.");
    el("div", "no-results").add(lead).add(list)
}
