//! While nobody answers for the site, every page says what it is not.

use crate::context::Here;
use leptos::prelude::*;

/// The sentence; nothing where the region names an owner.
#[component]
pub fn Disclaimer() -> impl IntoView {
    Here::current().site().content.has_no_owner().then(|| {
        view! {
            <p class="disclaimer">
                <strong class="disclaimer__what">"Dit is geen website van een gemeente."</strong>
                " Wat hier staat kan een voorbeeld zijn; bij elk gegeven staat hoe zeker het is."
            </p>
        }
    })
}
