//! Where the facts of a page come from, in a sentence or two at its end.

use super::element::{Element, el};
use crate::context::Here;
use crate::words;
use model::ProvenanceMap;

/// The note.
pub fn provenance_note(provenance: &ProvenanceMap) -> Element {
    let lines = words::provenance(provenance, &Here::current().site().content);
    el("aside", "provenance-note")
        .set("aria-labelledby", "herkomst")
        .add(el("h2", "provenance-note__title").set("id", "herkomst").add("Hoe zeker is dit?"))
        .add_all(lines.into_iter().map(|line| el("p", "").add(line)))
}
