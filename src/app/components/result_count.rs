//! How much is found.

use super::element::{Element, el};
use super::example_mark;
use crate::results::Results;

/// The count, and whether what the cards say is an example.
pub fn result_count(results: &Results) -> Element {
    el("p", "result-count").text(results.in_words()).add(example_mark(results.example))
}
