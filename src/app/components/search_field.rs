//! The search of the catalogue: a form that works by itself, and in the app at every key press.

use super::search_form::{hidden, search};
use crate::browser::{self, Change};
use crate::context::Here;
use leptos::prelude::*;
use model::{Filter, Route};

/// The search field of the page that shows what is found.
#[component]
pub fn SearchField() -> impl IntoView {
    let here = Here::current();
    let text = Memo::new(move |_| here.filter().text);
    let find = move |text: &str| search(here, &here.filter().with_text(text), Change::Rewrite);
    let typed = move |event: leptos::ev::Event| find(&event_target_value(&event));
    let sent = move |event: leptos::ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "zoek") else { return };
        event.prevent_default();
        find(&text);
    };
    // The arrows go from here to what was found (see `browser`); Escape begins anew.
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            find("");
        }
    };
    view! {
        <form class="search-field" role="search" method="get" action=Route::catalogue().href() on:submit=sent>
            {hidden(here)}
            <label class="visually-hidden" for="zoek">"Zoek een dienst"</label>
            <div class="search-field__row">
                <input
                    class="search-field__input"
                    id="zoek"
                    name="zoek"
                    type="search"
                    maxlength=Filter::LONGEST_TEXT.to_string()
                    autocomplete="off"
                    enterkeyhint="search"
                    value=text.get_untracked()
                    prop:value=move || text.get()
                    on:input=typed
                    on:keydown=pressed
                />
                <button class="search-field__button">"Zoek"</button>
            </div>
        </form>
    }
}
