//! What narrows a list of services: a fold on a phone, a column at a desk, and the way to undo it all.

use super::anew;
use super::choice_group::{Group, choice_group};
use super::element::el;
use leptos::prelude::*;
use model::Address;

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filters {
    /// The groups of choices.
    pub groups: Vec<Group>,
    /// The same page without any choice, where one is made.
    pub clear: Option<Address>,
}

/// The panel around the groups of choices.
#[component]
pub fn FilterPanel(
    /// What can be chosen.
    filters: Memo<Filters>,
    /// Whether nothing else on the page says what is chosen: then the fold is open where something is.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let open = alone && filters.with_untracked(|filters| filters.clear.is_some());
    let draw = |filters: Filters| {
        let groups = filters.groups.into_iter().enumerate().map(|(at, group)| choice_group(at, group));
        let clear = filters
            .clear
            .map(|clear| el("a", "filter-panel__clear").set("href", clear.href()).text("Wis deze keuzes"));
        el("div", "filter-panel__groups").add_all(groups).add(clear)
    };
    view! {
        <section class="filter-panel" aria-labelledby="kies">
            <h2 class="visually-hidden" id="kies">"Maak de lijst korter"</h2>
            <details class="filter-panel__fold" open=open>
                <summary class="filter-panel__summary">"Maak de lijst korter"</summary>
                {anew(filters, draw)}
            </details>
        </section>
    }
}
