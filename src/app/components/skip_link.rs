//! The first stop of the keyboard: past the frame, to the page.

use super::element::{Element, el};

/// A link that shows itself when it has focus.
pub fn skip_link() -> Element {
    el("a", "nl-skip-link nl-skip-link--visible-on-focus skip-link")
        .set("href", "#inhoud")
        .add("Direct naar de inhoud")
}
