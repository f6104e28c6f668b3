//! What narrows a list of services: a fold on a phone, a column at a desk, and the way to undo it all.

use super::ChoiceGroup;
use super::choice_group::Choice;
use crate::context::Here;
use leptos::prelude::*;
use model::Route;

/// The panel around the groups of choices.
#[component]
pub fn FilterPanel(
    /// The groups of choices, each with its title.
    groups: Vec<(&'static str, Memo<Vec<Choice>>)>,
    /// Whether a choice is made.
    narrows: Memo<bool>,
    /// The same page without any choice.
    clear: Signal<Route>,
) -> impl IntoView {
    let here = Here::current();
    let groups = groups.into_iter().map(|(title, choices)| view! { <ChoiceGroup title choices /> });
    view! {
        <section class="filter-panel" aria-labelledby="kies">
            <h2 class="visually-hidden" id="kies">"Maak de lijst korter"</h2>
            <details class="filter-panel__fold" open=narrows.get_untracked()>
                <summary class="filter-panel__summary">"Maak de lijst korter"</summary>
                {groups.collect_view()}
                <Show when=move || narrows.get()>
                    <a class="filter-panel__clear" href=move || here.link(clear.get())>"Wis deze keuzes"</a>
                </Show>
            </details>
        </section>
    }
}
