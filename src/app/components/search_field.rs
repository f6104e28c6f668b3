//! The search: a form that works by itself, and in the app at every key press.

use crate::browser::{self, Change};
use crate::context::Here;
use leptos::prelude::*;
use model::{Address, Filter, Route};

/// The search field.
#[component]
pub fn SearchField(
    /// Whether the page itself shows what is found, so that every key press counts.
    #[prop(optional)]
    live: bool,
) -> impl IntoView {
    let here = Here::current();
    let text = Memo::new(move |_| here.filter().text);
    let search = move |text: &str, change| {
        let filter = Filter { text: Filter::searching(text).text, ..here.filter() };
        let route = Route::Services(filter);
        let to = here
            .address()
            .get_untracked()
            .map_or_else(|| Address::from(route.clone()), |now| now.to(route.clone()));
        browser::go(here, &to, change);
    };
    let typed = move |event: leptos::ev::Event| {
        if live {
            search(&event_target_value(&event), Change::Rewrite);
        }
    };
    let sent = move |event: leptos::ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "zoek") else { return };
        event.prevent_default();
        search(&text, if live { Change::Rewrite } else { Change::Step });
    };
    // Without the app a search keeps the choices that were made.
    let kept = move || {
        let address = here.address().get();
        let pairs = address.map(|address| address.query()).unwrap_or_default();
        let others = pairs.into_iter().filter(|(key, _)| *key != "zoek");
        others.map(|(key, value)| view! { <input type="hidden" name=key value=value /> }).collect_view()
    };
    let longest = Filter::LONGEST_TEXT.to_string();
    view! {
        <form class="search-field" role="search" method="get" action=Route::catalogue().href() on:submit=sent>
            {kept}
            <label class="visually-hidden" for="zoek">"Zoek een dienst"</label>
            <div class="search-field__row">
                <input
                    class="search-field__input"
                    id="zoek"
                    name="zoek"
                    type="search"
                    maxlength=longest
                    autocomplete="off"
                    enterkeyhint="search"
                    value=text.get_untracked()
                    prop:value=move || text.get()
                    on:input=typed
                />
                <button class="search-field__button">"Zoek"</button>
            </div>
            {(!live).then(|| view! { <SearchExamples /> })}
        </form>
    }
}

/// Words to search for, each a link: they show that one's own words will do.
#[component]
fn SearchExamples() -> impl IntoView {
    let here = Here::current();
    let examples = here.site().content.region.search_examples.clone();
    (!examples.is_empty()).then(|| {
        let links = examples.into_iter().map(|word| {
            let route = Route::Services(Filter::searching(&word));
            view! { <li><a class="search-field__example" href=here.href(route)>{word}</a></li> }
        });
        view! {
            <div class="search-field__hint">
                <span id="zoekvoorbeelden">"Bijvoorbeeld:"</span>
                <ul class="search-field__examples" aria-labelledby="zoekvoorbeelden">{links.collect_view()}</ul>
            </div>
        }
    })
}
