//! "Nodig op …": can it be had by a day, in the normal way, with haste, or on loan?

use super::anew::anew;
use super::day_form::{QUESTION, asked_day, day_form};
use super::element::{Element, el, nodes};
use super::example_mark;
use crate::context::Here;
use crate::words;
use leptos::prelude::untrack;
use model::{Date, InTime, Offer, Service, in_time};
use std::sync::Arc;

/// The question and its answer.
pub fn needed_by(service: Arc<Service>) -> Element {
    let here = Here::current();
    let needed = move || asked_day(here);
    let form = day_form(here, "Wanneer heb je het nodig?", untrack(needed), "Reken uit", |_, _| ());
    let draw = move |needed: Option<Date>| nodes().add(needed.map(|needed| answer(here, &service, needed)));
    el("section", "needed-by")
        .set("aria-labelledby", QUESTION)
        .add(form)
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
