//! The agreements of all municipalities side by side.

use crate::components::element::{Element, el, nodes};
use crate::components::{agreement_filters, agreement_table, filter_panel, page_head};
use crate::context::Here;
use model::Route;

/// What the page is.
const ABOUT: &str = "Wat elke gemeente van elke dienst heeft afgesproken, naast elkaar. Kies een gemeente om te zien wat er bij haar is gewijzigd.";

/// `/overeenkomsten`
pub fn agreements_page() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let municipalities = content.municipalities.iter().map(|municipality| {
        let href = here.href(Route::Agreement(municipality.slug.clone()));
        el("li", "").add(el("a", "page__way").set("href", href).add(municipality.name.as_str()))
    });
    let filters = move || agreement_filters(here);
    nodes()
        .add(page_head("Afspraken per gemeente", ABOUT))
        .add(
            el("nav", "")
                .set("aria-label", "Per gemeente")
                .add(el("ul", "page__ways").add_all(municipalities)),
        )
        .add(filter_panel(filters, true))
        .add(el("div", "page__table").add(agreement_table()))
}
