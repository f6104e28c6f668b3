//! What belongs with a service: other services, the situations it is part of, and the steps that need it.
// no stylesheet: the lists draw it

use super::ItemList;
use super::item_list::Row;
use crate::context::Here;
use leptos::prelude::*;
use model::{Route, Service};
use std::sync::Arc;

/// The lists; nothing where nothing is related.
#[component]
pub fn RelatedList(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let day = here.drawn_on();
    let related = service.related.iter().filter_map(|slug| content.service(slug));
    let related = related.map(|item| Row::of(here, item, Route::Service(item.slug.clone())));
    let related: Vec<Row> = related.collect();
    let situations = content.situations_with(&service.slug, day);
    let situations = situations.map(|item| Row::of(here, item, Route::Situation(item.slug.clone())));
    let situations: Vec<Row> = situations.collect();
    let steps = content.steps_with(&service.slug, day);
    let steps = steps.map(|item| Row::of(here, item, Route::Step(item.slug.clone())));
    let steps: Vec<Row> = steps.collect();
    view! {
        <ItemList title="Hoort erbij" id="hoort-erbij" rows=related />
        <ItemList title="Deel van" id="deel-van" rows=situations />
        <ItemList title="Bij deze stappen" id="bij-stappen" rows=steps />
    }
}
