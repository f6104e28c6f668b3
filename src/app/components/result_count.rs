//! How much is found.

use super::element::{Element, el};
use super::provenance_mark::{Uncertain, mark};
use crate::results::Results;

/// The count, and whether what the cards say is an example.
pub fn result_count(results: &Results) -> Element {
    let mark = results.example.then(|| mark(Uncertain::Example));
    el("p", "result-count").text(results.in_words()).view_some(mark)
}
