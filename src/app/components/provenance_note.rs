//! Where the facts of a page come from, in a sentence or two at its end.

use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::ProvenanceMap;

/// The note.
#[component]
pub fn ProvenanceNote(
    /// Where the facts of the page come from.
    provenance: ProvenanceMap,
) -> impl IntoView {
    let content = Here::current().site().content;
    let lines = words::provenance(&provenance, &content);
    view! {
        <aside class="provenance-note" aria-labelledby="herkomst">
            <h2 class="provenance-note__title" id="herkomst">"Hoe zeker is dit?"</h2>
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        </aside>
    }
}
