//! The choices that are made, each with the way to undo it, and the way to undo them all.

use super::element::{Element, el};
use crate::context::Here;
use crate::words;
use model::{Filter, Route};

/// The choices; nothing where none is made.
pub fn chosen_list(here: Here, filter: &Filter) -> Option<Element> {
    let content = here.site().content;
    let items = filter.chosen.iter().map(|(facet, value)| {
        let link = el("a", "chosen-list__choice")
            .set("href", here.href(Route::Services(filter.toggle(*facet, value))))
            .text(words::choice(&content, *facet, value))
            .add(el("span", "visually-hidden").text(" weghalen"))
            .add(el("span", "chosen-list__cross").set("aria-hidden", "true"));
        el("li", "").add(link)
    });
    let clear = el("a", "chosen-list__clear")
        .set("href", here.href(Route::Services(filter.text_only())))
        .text("Wis filters");
    filter.narrows().then(|| {
        let list = el("ul", "chosen-list__list").set("aria-label", "Gekozen filters").add_all(items);
        el("div", "chosen-list").add(list).add(clear)
    })
}
