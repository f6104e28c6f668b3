//! Whether a municipality has a service: a shape and a word. The colour only helps.

use super::element::{Element, el};
use model::Availability;

/// The mark, with its word.
pub fn availability_mark(status: Availability) -> Element {
    availability(status, status.label())
}

/// The mark, with another text than its word.
pub fn availability(status: Availability, text: &str) -> Element {
    // An arm of the signpost, small: full, with a mark, an empty bracket, dashed.
    let arm = "M2 3h15l5 5-5 5H2z";
    let path = |class, shape: &str| el("path", class).set("d", shape);
    let (shape, plus) = match status {
        Availability::Included => (path("availability-mark__arm", arm), None),
        Availability::Extra => {
            (path("availability-mark__arm", arm), Some(path("availability-mark__plus", "M10 5v6M7 8h6")))
        }
        Availability::NotAgreed => (path("availability-mark__bracket", "M7 3H2v10h5M17 3l5 5-5 5"), None),
        Availability::NotKnown => (path("availability-mark__dashed", arm), None),
    };
    let drawing = el("svg", "availability-mark__shape")
        .set("viewBox", "0 0 24 16")
        .set("width", "24")
        .set("height", "16")
        .set("aria-hidden", "true")
        .add(shape)
        .add(plus);
    el("span", "")
        .set("class", format!("availability-mark availability-mark--{}", name(status)))
        .add(drawing)
        .add(el("span", "availability-mark__word").add(text))
}

/// The part of a class name that stands for a status.
pub fn name(status: Availability) -> &'static str {
    match status {
        Availability::Included => "included",
        Availability::Extra => "extra",
        Availability::NotAgreed => "not-agreed",
        Availability::NotKnown => "not-known",
    }
}
