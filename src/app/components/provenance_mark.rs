//! How sure a fact is, where that must be said beside it: the word *voorbeeld* or *nog niet bekend*. The word is a
//! button that explains itself; the explanation stands in the page of the app (`src/app/index.html`), so that it works
//! before the app is there, and without it.

use leptos::prelude::*;
use model::{Certainty, ProvenanceMap};

/// The word *voorbeeld*, for a fact that is one; nothing for a fact that is not.
#[component]
pub fn ProvenanceMark(
    /// Whether the fact is an example.
    example: bool,
) -> impl IntoView {
    example.then(|| mark(Uncertain::Example))
}

/// The word that a field needs: *voorbeeld*, *nog niet bekend*, or none.
pub fn certainty(map: &ProvenanceMap, field: &str) -> Option<AnyView> {
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
pub fn mark(uncertain: Uncertain) -> AnyView {
    let (word, explained) = match uncertain {
        Uncertain::Example => ("voorbeeld", "uitleg-voorbeeld"),
        Uncertain::Unknown => ("nog niet bekend", "uitleg-onbekend"),
    };
    view! { " " <button class="provenance-mark" type="button" popovertarget=explained>{word}</button> }
        .into_any()
}
