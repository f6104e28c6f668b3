//! The services that the reader keeps at hand, on this device only.
// no stylesheet: the list of items draws it

use super::anew::{Anew, anew};
use super::element::nodes;
use super::item_list::{Row, item_list};
use crate::context::Here;
use leptos::prelude::Read;
use model::{Item, Route, Slug};

/// The list; nothing where none is kept.
pub fn favourite_list() -> Anew {
    let here = Here::current();
    let kept = move || here.device().read().favourites.clone();
    let draw = move |kept: Vec<Slug>| {
        let content = here.site().content;
        let there = kept.iter().filter_map(|slug| content.service(slug));
        let there = there.filter(|service| !service.sensitive && service.ended_on(here.drawn_on()).is_none());
        let rows =
            there.map(|service| Row::of(here, service, Route::Service(service.slug.clone()))).collect();
        nodes().add(item_list("Door jou bewaard", "bewaard", rows))
    };
    anew(kept, draw)
}
