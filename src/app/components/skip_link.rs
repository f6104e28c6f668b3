//! The first stop of the keyboard: past the frame, to the page.

use leptos::prelude::*;

/// A link that shows itself when it has focus.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="nl-skip-link nl-skip-link--visible-on-focus skip-link" href="#inhoud">"Direct naar de inhoud"</a> }
}
