//! The start page: who comes here wants to be somewhere else, in one step.

use crate::components::element::{Element, el, nodes};
use crate::components::{
    domain_list, favourite_list, notice_list, quick_search, today_list, transfer_list, urgent_list, ways_in,
};

/// `/`
pub fn home_page() -> Element {
    let top = el("div", "page__top")
        .add(el("h1", "page__title").set("tabindex", "-1").add("Wat zoek je?"))
        .add(quick_search(true))
        .add(today_list())
        .add(ways_in());
    nodes()
        .add(notice_list(None))
        .add(transfer_list())
        .add(top)
        .add(favourite_list())
        .add(urgent_list())
        .add(domain_list())
}
