//! All locations: those in use first, those that are not after them.

use crate::components::item_list::Row;
use crate::components::{ItemList, PageHead};
use crate::context::Here;
use leptos::prelude::*;
use model::{Item, Location, Route};

/// `/locaties`
#[component]
pub fn LocationsPage() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let row = |place: &Location| Row {
        meta: Some(place.address()),
        ..Row::of(here, place, Route::Location(place.slug.clone())).about(place.summary.as_str())
    };
    let (closed, open): (Vec<_>, Vec<_>) =
        content.locations.iter().partition(|place| place.ended_on(here.drawn_on()).is_some());
    let (open, closed): (Vec<Row>, Vec<Row>) =
        (open.into_iter().map(row).collect(), closed.into_iter().map(row).collect());
    let none = open.is_empty().then(|| view! { <p>"Er zijn nog geen locaties beschreven."</p> });
    view! {
        <PageHead name="Locaties" summary="De gebouwen waar je werkt of een collega bezoekt." />
        <ItemList rows=open />
        {none}
        <ItemList title="Niet meer in gebruik" id="gesloten" rows=closed />
    }
}
