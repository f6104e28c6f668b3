//! There is no page at this address: what one can do instead.

use crate::components::element::{Element, el};
use crate::components::{QuickSearch, ways_in};
use leptos::prelude::*;

/// Any other address.
pub fn missing_page() -> Element {
    let lead =
        "Het adres klopt niet, of de pagina is verhuisd. Zoek wat je nodig hebt, of kies een richting.";
    el("div", "page__top")
        .add(el("h1", "page__title").set("tabindex", "-1").add("Deze pagina is er niet"))
        .add(el("p", "page__lead").add(lead))
        .add(view! { <QuickSearch large=true /> }.into_any())
        .add(ways_in())
}
