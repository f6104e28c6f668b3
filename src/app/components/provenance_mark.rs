//! How sure a fact is, where that must be said beside it.

use leptos::prelude::*;

/// The word *voorbeeld*, for a fact that is one; nothing for a fact that is not.
#[component]
pub fn ProvenanceMark(
    /// Whether the fact is an example.
    example: bool,
) -> impl IntoView {
    example.then(|| view! { " " <span class="provenance-mark">"voorbeeld"</span> })
}
