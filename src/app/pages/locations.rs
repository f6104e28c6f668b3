//! All locations: those in use first, those that are not after them.

use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list, item_list};
use crate::components::page_head;
use crate::context::Here;
use model::{Item, Location, Route};

/// `/locaties`
pub fn locations_page() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let row = |place: &Location| Row {
        meta: Some(place.address()),
        ..Row::of(here, place, Route::Location(place.slug.clone())).about(place.summary.as_str())
    };
    let (closed, open): (Vec<_>, Vec<_>) =
        content.locations.iter().partition(|place| place.ended_on(here.drawn_on()).is_some());
    let none = open.is_empty().then(|| el("p", "").add("Er zijn nog geen locaties beschreven."));
    nodes()
        .add(page_head("Locaties", "De gebouwen waar je werkt of een collega bezoekt."))
        .add(bare_list(open.into_iter().map(row).collect()))
        .add(none)
        .add(item_list("Niet meer in gebruik", "gesloten", closed.into_iter().map(row).collect()))
}
