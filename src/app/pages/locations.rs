//! All locations: those in use first, those that are not after them.

use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list, item_list};
use crate::components::{location_map, map_number, page_head};
use crate::context::Here;
use model::location::map::Map;
use model::{Item, Location, Route};

/// `/locaties`
pub fn locations_page() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let (closed, open): (Vec<&Location>, Vec<&Location>) =
        content.locations.iter().partition(|place| place.ended_on(here.drawn_on()).is_some());
    let map = Map::of(&open);
    let row = |place: &Location| Row {
        meta: Some(place.address()),
        mark: map.as_ref().and_then(|map| map.number(place)).map(map_number),
        ..Row::of(here, place, Route::Location(place.slug.clone())).about(place.summary.as_str())
    };
    let class = if map.is_some() { "location-map__rows" } else { "" };
    let none = open.is_empty().then(|| el("p", "").add("Er zijn nog geen locaties beschreven."));
    nodes()
        .add(page_head("Locaties", "De gebouwen waar je werkt of een collega bezoekt."))
        .add(map.as_ref().map(location_map))
        .add(el("div", class).add(bare_list(open.iter().copied().map(row).collect())))
        .add(none)
        .add(item_list("Niet meer in gebruik", "gesloten", closed.into_iter().map(row).collect()))
}
