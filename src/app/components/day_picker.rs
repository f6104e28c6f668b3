//! Another day than today: the whole site as it was then, or will be. A form that works by itself.

use crate::browser::{self, Change};
use crate::context::Here;
use leptos::prelude::*;

/// The choice of a day.
#[component]
pub fn DayPicker() -> impl IntoView {
    let here = Here::current();
    let chosen = move |event: leptos::ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "op") else { return };
        event.prevent_default();
        if let Some(address) = here.address().get_untracked() {
            browser::go(here, &address.as_of(text.parse().ok()), Change::Step);
        }
    };
    let kept = move || {
        let address = here.address().get();
        let pairs = address.map(|address| address.query()).unwrap_or_default();
        let others = pairs.into_iter().filter(|(key, _)| *key != "op");
        others.map(|(key, value)| view! { <input type="hidden" name=key value=value /> }).collect_view()
    };
    let day = move || here.day().to_string();
    view! {
        <details class="day-picker">
            <summary class="day-picker__ask">"Bekijk een andere dag"</summary>
            <form
                class="day-picker__form"
                method="get"
                action=move || here.address().get().map_or_else(|| "/".to_owned(), |address| address.path())
                on:submit=chosen
            >
                {kept}
                <label class="day-picker__label" for="op">"Welke dag?"</label>
                <input class="day-form__day" id="op" name="op" type="date" value=untrack(day) prop:value=day />
                <button class="button button--quiet">"Toon deze dag"</button>
            </form>
        </details>
    }
}
