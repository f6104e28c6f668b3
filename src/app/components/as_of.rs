//! That the site is read as of another day than today, and the way back.

use super::anew::{Anew, anew};
use super::element::{el, nodes};
use crate::context::Here;
use leptos::prelude::*;
use model::Date;

/// The line; nothing where one reads as of today.
pub fn as_of() -> Anew {
    let here = Here::current();
    let day = move || here.address().read().as_ref().and_then(|address| address.on);
    let line = move |day: Option<Date>| {
        let today = here.address().get_untracked().map(|address| address.as_of(None).href());
        let aside = |day: Date| {
            let day = el("strong", "").add(day.with_weekday());
            el("aside", "as-of")
                .set("aria-label", "Een andere dag")
                .add(el("span", "").add("Stand van ").add(day).add("."))
                .add(el("a", "as-of__back").set_some("href", today).add("Terug naar vandaag"))
        };
        nodes().add(day.map(aside))
    };
    anew(day, line)
}
