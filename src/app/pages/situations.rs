//! All situations: who is in one recognises it by its name.

use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list};
use crate::components::page_head;
use crate::context::Here;
use model::{Item, Route};

/// What the page is.
const ABOUT: &str = "Kies wat er bij jou speelt. Je ziet dan op volgorde wat je regelt en bij wie.";

/// `/situaties`
pub fn situations_page() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let there = content.situations.iter().filter(|item| item.ended_on(here.drawn_on()).is_none());
    let rows = there
        .map(|item| Row::of(here, item, Route::Situation(item.slug.clone())).about(item.summary.as_str()));
    let list = bare_list(rows.collect());
    let none = list.is_none().then(|| el("p", "").add("Er zijn nog geen situaties beschreven."));
    nodes().add(page_head("Situaties", ABOUT)).add(list).add(none)
}
