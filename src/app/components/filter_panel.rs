//! What narrows the catalogue. Every choice is an address, so that it can be shared, and undone by going back.

use super::Anew;
use crate::context::Here;
use leptos::prelude::*;
use model::{Filter, Route};

/// One choice, and what it would show.
#[derive(Clone, PartialEq, Eq)]
struct Choice {
    key: String,
    label: String,
    count: usize,
    chosen: bool,
    leads_to: Filter,
}

/// The choices: by domain and by kind of request.
#[component]
pub fn FilterPanel() -> impl IntoView {
    let here = Here::current();
    let domains = Memo::new(move |_| {
        let (site, filter) = (here.site(), here.filter());
        let counts = site.catalogue.count_by_domain(&site.content, &filter);
        let named = site.content.domains.iter().zip(counts);
        named
            .map(|(domain, (slug, count))| Choice {
                key: slug.to_string(),
                label: domain.name.clone(),
                count,
                chosen: filter.domains.contains(&slug),
                leads_to: filter.toggle_domain(&slug),
            })
            .collect::<Vec<_>>()
    });
    let kinds = Memo::new(move |_| {
        let (site, filter) = (here.site(), here.filter());
        let counts = site.catalogue.count_by_kind(&site.content, &filter).into_iter();
        counts
            .map(|(kind, count)| Choice {
                key: kind.word().to_owned(),
                label: kind.label().to_owned(),
                count,
                chosen: filter.kinds.contains(&kind),
                leads_to: filter.toggle_kind(kind),
            })
            .collect::<Vec<_>>()
    });
    let narrows = Memo::new(move |_| here.filter().narrows());
    let clear = move || here.link(Route::Services(here.filter().text_only()));
    view! {
        <section class="filter-panel" aria-labelledby="kies">
            <h2 class="visually-hidden" id="kies">"Maak de lijst korter"</h2>
            <details class="filter-panel__fold" open=narrows.get_untracked()>
                <summary class="filter-panel__summary">"Maak de lijst korter"</summary>
                <FilterGroup title="Onderwerp" choices=domains />
                <FilterGroup title="Wat wil je doen?" choices=kinds />
                <Show when=move || narrows.get()>
                    <a class="filter-panel__clear" href=clear>"Wis deze keuzes"</a>
                </Show>
            </details>
        </section>
    }
}

/// The choices of one kind.
#[component]
fn FilterGroup(
    /// What is chosen.
    title: &'static str,
    /// From what.
    choices: Memo<Vec<Choice>>,
) -> impl IntoView {
    let here = Here::current();
    let item = move |key: String| {
        // The element stays while its count and its address change, so that focus stays where it was.
        let choice = Memo::new(move |_| choices.get().into_iter().find(|choice| choice.key == key));
        let chosen = move || choice.get().filter(|choice| choice.chosen).map(|_| "true");
        let href = move || choice.get().map(|choice| here.link(Route::Services(choice.leads_to)));
        let text = move || choice.get().map(|choice| choice.label);
        let count = Memo::new(move |_| choice.get().map_or(0, |choice| choice.count));
        let number = |count: usize| view! { <span>{count.to_string()}</span> };
        let class = move || {
            if count.get() == 0 {
                "filter-panel__choice filter-panel__choice--empty"
            } else {
                "filter-panel__choice"
            }
        };
        view! {
            <li class="filter-panel__item">
                <a class=class href=href aria-current=chosen>
                    <span class="filter-panel__box" aria-hidden="true"></span>
                    <span class="filter-panel__label">{text}</span>
                    <span class="filter-panel__count">
                        <Anew value=count draw=number /> <span class="visually-hidden">" diensten"</span>
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <div class="filter-panel__group">
            <h3 class="filter-panel__title">{title}</h3>
            <ul class="filter-panel__list">
                <For each=move || choices.get() key=|choice| choice.key.clone() children=move |choice| item(choice.key) />
            </ul>
        </div>
    }
}
