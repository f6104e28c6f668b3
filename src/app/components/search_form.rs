//! What all search fields share.
// no stylesheet: each field has its own

use crate::browser::{self, Change};
use crate::context::Here;
use leptos::prelude::*;
use model::{Address, Filter, Route};

/// Goes to what is found for a filter.
pub fn search(here: Here, filter: &Filter, change: Change) {
    let route = Route::Services(filter.clone());
    let now = here.address().get_untracked();
    let to = now.map_or_else(|| Address::from(route.clone()), |now| now.to(route.clone()));
    browser::go(here, &to, change);
}

/// Without the app a search keeps the choices that were made.
pub fn hidden(here: Here) -> impl IntoView {
    move || {
        let address = here.address().get();
        let pairs = address.map(|address| address.query()).unwrap_or_default();
        let others = pairs.into_iter().filter(|(key, _)| !["zoek", "pagina"].contains(key));
        others.map(|(key, value)| view! { <input type="hidden" name=key value=value /> }).collect_view()
    }
}
