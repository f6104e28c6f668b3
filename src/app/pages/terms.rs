//! The glossary: what does that word mean?

use crate::components::element::{Element, el, nodes};
use crate::components::{glossary_list, page_head};
use crate::context::Here;

/// `/begrippen`
pub fn terms_page() -> Element {
    let none = Here::current().site().content.terms.is_empty();
    nodes()
        .add(page_head(
            "Woordenlijst",
            "Woorden en afkortingen die je op het werk tegenkomt, in gewone taal.",
        ))
        .add(glossary_list())
        .add(none.then(|| el("p", "").add("Er zijn nog geen woorden uitgelegd.")))
}
