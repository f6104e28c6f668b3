//! The permanent number of an item, as the numbered junctions of the cycle network wear it.

use leptos::prelude::*;

/// A number in a circle.
#[component]
pub fn JunctionNumber(
    /// The number.
    number: u16,
    /// Whether it stands beside the heading of its own page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let class = match (large, number > 99) {
        (false, false) => "nl-number-badge junction-number",
        (false, true) => "nl-number-badge junction-number junction-number--long",
        (true, false) => "nl-number-badge junction-number junction-number--large",
        (true, true) => "nl-number-badge junction-number junction-number--large junction-number--large-long",
    };
    view! {
        <span class=class>
            <span class="nl-number-badge__hidden-label">"nummer "</span>
            {number}
        </span>
    }
}
