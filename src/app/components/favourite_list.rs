//! The services that the reader keeps at hand, on this device only.
// no stylesheet: the list of items draws it

use super::Anew;
use super::item_list::{ItemList, Row};
use crate::context::Here;
use leptos::prelude::*;
use model::{Item, Route, Slug};

/// The list; nothing where none is kept.
#[component]
pub fn FavouriteList() -> impl IntoView {
    let here = Here::current();
    let kept = Memo::new(move |_| here.device().read().favourites.clone());
    let draw = move |kept: Vec<Slug>| {
        let content = here.site().content;
        let there = kept.iter().filter_map(|slug| content.service(slug));
        let there = there.filter(|service| service.ended_on(here.drawn_on()).is_none());
        let rows =
            there.map(|service| Row::of(here, service, Route::Service(service.slug.clone()))).collect();
        view! { <ItemList title="Door jou bewaard" id="bewaard" rows=rows /> }
    };
    view! { <Anew value=kept draw /> }
}
