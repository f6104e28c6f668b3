//! All situations: who is in one recognises it by its name.

use crate::components::item_list::Row;
use crate::components::{ItemList, PageHead};
use crate::context::Here;
use leptos::prelude::*;
use model::{Item, Route};

/// `/situaties`
#[component]
pub fn SituationsPage() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let there = content.situations.iter().filter(|item| item.ended_on(here.drawn_on()).is_none());
    let rows = there
        .map(|item| Row::of(here, item, Route::Situation(item.slug.clone())).about(item.summary.as_str()));
    let rows: Vec<Row> = rows.collect();
    let none = rows.is_empty().then(|| view! { <p>"Er zijn nog geen situaties beschreven."</p> });
    view! {
        <PageHead name="Situaties" summary="Kies wat er bij jou speelt. Je ziet dan op volgorde wat je regelt en bij wie." />
        <ItemList rows />
        {none}
    }
}
