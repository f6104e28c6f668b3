//! A button for each municipality. Without the app it is a form that names the choice in the address; with it the
//! choice is kept on the device.

use crate::browser::{self, Change};
use crate::context::Here;
use leptos::prelude::*;

/// The choices.
#[component]
pub fn MunicipalityChoices(
    /// Whether one may also choose none.
    #[prop(optional)]
    with_none: bool,
    /// What else happens when a choice was made.
    #[prop(optional)]
    chosen: Option<Callback<()>>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let own = Memo::new(move |_| here.municipality().map(|municipality| municipality.slug));
    let hidden = move || {
        let address = here.address().get();
        let pairs = address.map(|address| address.query()).unwrap_or_default();
        let others = pairs.into_iter().filter(|(key, _)| *key != "gemeente");
        others.map(|(key, value)| view! { <input type="hidden" name=key value=value /> }).collect_view()
    };
    let choose = move |event: leptos::ev::SubmitEvent| {
        let Some(word) = browser::submitted_value(&event, "gemeente") else { return };
        event.prevent_default();
        here.device().update(|device| device.municipality = word.parse().ok());
        browser::keep(&here.device().read_untracked().write());
        if let Some(mut address) = here.address().get_untracked() {
            // The choice is kept on the device from now on; one in the address would go before it.
            address.municipality = None;
            browser::go(here, &address, Change::Rewrite);
        }
        if let Some(chosen) = chosen {
            chosen.run(());
        }
    };
    let buttons = content.municipalities.iter().map(|municipality| {
        let (slug, name) = (municipality.slug.clone(), municipality.name.clone());
        let value = slug.to_string();
        let pressed = move || if own.get().as_ref() == Some(&slug) { "true" } else { "false" };
        view! {
            <button class="municipality-choices__choice" name="gemeente" value=value aria-pressed=pressed>
                {name}
            </button>
        }
    });
    let none = with_none.then(|| {
        let pressed = move || if own.get().is_none() { "true" } else { "false" };
        view! {
            <button
                class="municipality-choices__choice municipality-choices__choice--none"
                name="gemeente"
                value=""
                aria-pressed=pressed
            >
                "Geen keuze"
            </button>
        }
    });
    view! {
        <form
            class="municipality-choices"
            method="get"
            action=move || here.address().get().map_or_else(|| "/".to_owned(), |address| address.path())
            on:submit=choose
        >
            {hidden}
            <fieldset class="municipality-choices__group">
                <legend class="municipality-choices__legend">"Voor welke gemeente werk je?"</legend>
                <div class="municipality-choices__list">{buttons.collect_view()} {none}</div>
            </fieldset>
        </form>
    }
}
