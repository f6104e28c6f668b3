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
    let class = if large {
        "nl-number-badge junction-number junction-number--large"
    } else {
        "nl-number-badge junction-number"
    };
    view! {
        <span class=class>
            <span class="nl-number-badge__hidden-label">"nummer "</span>
            {number}
        </span>
    }
}
