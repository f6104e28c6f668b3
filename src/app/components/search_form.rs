//! What forms share that work without the app too.
// no stylesheet: each form has its own

use super::anew::{Anew, anew};
use super::element::{el, nodes};
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

/// Without the app a form carries on what the address says: hidden fields for all of it but what the form itself asks.
pub fn carried(here: Here, but: &'static [&'static str]) -> Anew {
    let said = move || {
        let address = here.address().get();
        let mut pairs = address.map(|address| address.query()).unwrap_or_default();
        pairs.retain(|(key, _)| !but.contains(key));
        pairs
    };
    anew(said, |pairs| {
        nodes().add_all(
            pairs.into_iter().map(|(key, value)| {
                el("input", "").set("type", "hidden").set("name", key).set("value", value)
            }),
        )
    })
}
