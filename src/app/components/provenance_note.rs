//! Where the facts of a page come from, in a sentence or two at its end.

use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::Service;
use std::sync::Arc;

/// The note.
#[component]
pub fn ProvenanceNote(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let content = Here::current().site().content;
    view! {
        <aside class="provenance-note" aria-labelledby="herkomst">
            <h2 class="provenance-note__title" id="herkomst">"Hoe zeker is dit?"</h2>
            <p>{words::provenance(&service, &content)}</p>
        </aside>
    }
}
