//! In which order the services stand. Every order is an address.

use super::element::{Element, el};
use crate::context::Here;
use crate::results::Results;
use model::Route;
use model::route::Sort;

/// The orders.
pub fn sort_choice(here: Here, results: &Results) -> Element {
    let usual = if results.searching() { Sort::Relevance } else { Sort::Number };
    let now = results.filter.sort.unwrap_or(usual);
    let possible = Sort::ALL.iter().copied().filter(|sort| *sort != Sort::Relevance || results.searching());
    let items = possible.map(|sort| {
        let to = results.filter.sorted(Some(sort).filter(|sort| *sort != usual));
        let link = el("a", "sort-choice__order")
            .set("id", format!("volgorde-{}", sort.word()))
            .set("href", here.href(Route::Services(to)))
            .set_some("aria-current", (sort == now).then(|| "true".to_owned()))
            .text(sort.label());
        el("li", "").add(link)
    });
    el("div", "sort-choice")
        .add(el("span", "").set("id", "volgorde").text("Volgorde:"))
        .add(el("ul", "sort-choice__list").set("aria-labelledby", "volgorde").add_all(items))
}
