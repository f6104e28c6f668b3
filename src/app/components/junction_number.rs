//! The permanent number of an item, as the numbered junctions of the cycle network wear it.

use super::element::{Element, el};

/// A number in a circle; large beside the heading of its own page.
pub fn junction_number(number: u16, large: bool) -> Element {
    let class = match (large, number > 99) {
        (false, false) => "nl-number-badge junction-number",
        (false, true) => "nl-number-badge junction-number junction-number--long",
        (true, false) => "nl-number-badge junction-number junction-number--large",
        (true, true) => "nl-number-badge junction-number junction-number--large junction-number--large-long",
    };
    el("span", class)
        .add(el("span", "nl-number-badge__hidden-label").text("nummer "))
        .text(number.to_string())
}
