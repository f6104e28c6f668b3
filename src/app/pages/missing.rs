//! There is no page at this address: what one can do instead.

use crate::components::element::{Element, el};
use crate::components::{quick_search, ways_in};

/// Any other address.
pub fn missing_page() -> Element {
    let lead =
        "Het adres klopt niet, of de pagina is verhuisd. Zoek wat je nodig hebt, of kies een richting.";
    el("div", "page__top")
        .add(el("h1", "page__title").set("tabindex", "-1").add("Deze pagina is er niet"))
        .add(el("p", "page__lead").add(lead))
        .add(quick_search(true))
        .add(ways_in())
}
