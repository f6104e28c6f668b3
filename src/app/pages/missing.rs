//! There is no page at this address: what one can do instead.

use crate::components::{QuickSearch, WaysIn};
use leptos::prelude::*;

/// Any other address.
#[component]
pub fn MissingPage() -> impl IntoView {
    view! {
        <div class="page__top">
            <h1 class="page__title" tabindex="-1">"Deze pagina is er niet"</h1>
            <p class="page__lead">
                "Het adres klopt niet, of de pagina is verhuisd. Zoek wat je nodig hebt, of kies een richting."
            </p>
            <QuickSearch large=true />
            <WaysIn />
        </div>
    }
}
