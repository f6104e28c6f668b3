//! How sure a fact is, where that must be said beside it: the word *voorbeeld* or *nog niet bekend*. The word is a
//! button that explains itself; the explanation stands in the page of the app (`src/app/index.html`), so that it works
//! before the app is there, and without it.

use super::element::{Element, el, nodes};
use model::{Certainty, ProvenanceMap};

/// The word *voorbeeld*, for a fact that is one; nothing for a fact that is not.
#[inline(never)]
pub fn example_mark(example: bool) -> Option<Element> {
    example.then(|| mark(Uncertain::Example))
}

/// The word that a field needs: *voorbeeld*, *nog niet bekend*, or none.
pub fn certainty(map: &ProvenanceMap, field: &str) -> Option<Element> {
    match map.of(field)?.status {
        Certainty::Established => None,
        Certainty::Example => Some(mark(Uncertain::Example)),
        Certainty::NotKnown => Some(mark(Uncertain::Unknown)),
    }
}

/// In which way a fact is not sure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Uncertain {
    /// It is an example.
    Example,
    /// It is not known.
    Unknown,
}

/// The word, as a button that opens its explanation.
pub fn mark(uncertain: Uncertain) -> Element {
    let (word, explained) = match uncertain {
        Uncertain::Example => ("voorbeeld", "uitleg-voorbeeld"),
        Uncertain::Unknown => ("nog niet bekend", "uitleg-onbekend"),
    };
    let button = el("button", "provenance-mark").set("type", "button").set("popovertarget", explained);
    nodes().add(" ").add(button.add(word))
}
