//! A button for each municipality. Without the app it is a form that names the choice in the address; with it the
//! choice is kept on the device.

use super::element::{Element, el};
use super::search_form::carried;
use crate::browser::{self, Change};
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;
use model::Slug;

/// The choices, perhaps with that of none; and what else happens when a choice was made.
pub fn municipality_choices(with_none: bool, chosen: fn()) -> Element {
    let here = Here::current();
    let content = here.site().content;
    let choose = move |event: ev::SubmitEvent| {
        let Some(word) = browser::submitted_value(&event, "gemeente") else { return };
        event.prevent_default();
        here.change(|device| device.municipality = word.parse().ok());
        if let Some(mut address) = here.address().get_untracked() {
            // The choice is kept on the device from now on; one in the address would go before it.
            address.municipality = None;
            browser::go(here, &address, Change::Rewrite);
        }
        chosen();
    };
    let button = |class: &'static str, slug: Option<Slug>, name: &str| {
        el("button", class)
            .set("name", "gemeente")
            .set("value", slug.as_ref().map(Slug::to_string).unwrap_or_default())
            .follow_state("aria-pressed", move || here.municipality().map(|own| own.slug) == slug)
            .add(name)
    };
    let class = "municipality-choices__choice";
    let buttons = content.municipalities.iter().map(|one| button(class, Some(one.slug.clone()), &one.name));
    let class = "municipality-choices__choice municipality-choices__choice--none";
    let none = with_none.then(|| button(class, None, "Geen keuze"));
    let group = el("fieldset", "municipality-choices__group")
        .add(el("legend", "municipality-choices__legend").add("Voor welke gemeente werk je?"))
        .add(el("div", "municipality-choices__list").add_all(buttons).add(none));
    el("form", "municipality-choices")
        .set("method", "get")
        .follow("action", move || Some(here.path()))
        .on(ev::submit, choose)
        .add(carried(here, &["gemeente"]))
        .add(group)
}
