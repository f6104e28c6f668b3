//! The glossary: what does that word mean?

use crate::components::element::{Element, el, nodes};
use crate::components::{glossary_list, glossary_search, page_head};
use crate::context::Here;
use leptos::prelude::*;
use model::glossary::Lookup;

/// `/begrippen`
pub fn terms_page() -> Element {
    let here = Here::current();
    let none = here.site().content.terms.is_empty();
    let lookup = Lookup::new(&here.site().content.terms);
    let found = Memo::new(move |_| lookup.find(&here.sought_term()));
    let list = || nodes().add(glossary_search(here, found)).add(glossary_list(here, found));
    nodes()
        .add(page_head(
            "Woordenlijst",
            "Woorden en afkortingen die je op het werk tegenkomt, in gewone taal.",
        ))
        .add((!none).then(list))
        .add(none.then(|| el("p", "").add("Er zijn nog geen woorden uitgelegd.")))
}
