//! "Nodig op …": can it be had by a day, in the normal way, with haste, or on loan? A form that works by itself.

use super::element::{Element, el, nodes};
use super::{anew, example_mark};
use crate::browser::{self, Change};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Date, InTime, Offer, Service, in_time};
use std::sync::Arc;

/// The question and its answer.
pub fn needed_by(service: Arc<Service>) -> Element {
    let here = Here::current();
    let needed = Memo::new(move |_| here.address().read().as_ref().and_then(|address| address.needed));
    let asked = move |event: leptos::ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "nodig") else { return };
        event.prevent_default();
        if let Some(mut address) = here.address().get_untracked() {
            address.needed = text.parse().ok();
            browser::go(here, &address, Change::Rewrite);
        }
    };
    let address = here.address().get_untracked();
    let hidden = address.iter().flat_map(model::Address::query).filter(|(key, _)| *key != "nodig");
    let hidden = hidden.map(|(key, value)| {
        el("input", "").set("type", "hidden").set("name", key).set("value", value).draw()
    });
    let path = address.as_ref().map(model::Address::path);
    let day = needed.get_untracked().map(|day| day.to_string());
    let label = el("label", "needed-by__label").set("id", "nodig-op").set("for", "nodig");
    let field = el("input", "needed-by__day")
        .set("id", "nodig")
        .set("name", "nodig")
        .set("type", "date")
        .set_some("value", day);
    let form = view! {
        <form class="needed-by__form" method="get" action=path on:submit=asked>
            {hidden.collect_view()}
            {label.add("Wanneer heb je het nodig?").draw()}
            {field.draw()}
            {el("button", "button button--quiet").add("Reken uit").draw()}
        </form>
    };
    let draw = move |needed: Option<Date>| nodes().add(needed.map(|needed| answer(here, &service, needed)));
    el("section", "needed-by")
        .set("aria-labelledby", "nodig-op")
        .add(form.into_any())
        .add(el("div", "needed-by__answer").set("role", "status").add(anew(needed, draw)))
}

/// What can be said about a day.
fn answer(here: Here, service: &Service, needed: Date) -> Element {
    let content = here.site().content;
    let said = el("div", "");
    let Some(own) = here.drawn_for() else {
        return said.add(el("p", "").text("Kies eerst je gemeente: hoe lang het duurt, verschilt."));
    };
    let offer = content.offer(&service.slug, &own, here.drawn_on());
    let answer = in_time(&content.region.calendar(), &offer, here.drawn_on(), needed);
    let lines = words::in_time(&answer, &offer, service, &content, here.drawn_on());
    let computed = matches!(answer, InTime::Yes { .. } | InTime::TooLate { .. });
    let example = computed && Offer::is_example(&offer, "doorlooptijd");
    let mut lines = lines.into_iter();
    let first = lines.next().map(|text| el("p", "needed-by__verdict").text(text).add(example_mark(example)));
    said.add(first).add_all(lines.map(|text| el("p", "").text(text)))
}
