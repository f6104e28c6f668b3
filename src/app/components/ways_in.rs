//! The signpost of the start page: the ways in that the region names, as arms.

use super::element::{Element, el};
use crate::context::Here;

/// The arms.
pub fn ways_in() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let arms = content.region.ways.iter().map(|way| {
        let arm = el("a", "ways-in__arm")
            .set("href", here.href_to(&way.target))
            .add(el("span", "ways-in__name").add(way.name.as_str()))
            .add(el("span", "ways-in__about").add(way.about.as_str()));
        el("li", "ways-in__item").add(arm)
    });
    el("section", "ways-in")
        .set("aria-labelledby", "wegen")
        .add(el("h2", "visually-hidden").set("id", "wegen").add("Of kies een richting"))
        .add(el("ul", "ways-in__list").add_all(arms))
}
