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
    let class = if large { "junction-number junction-number--large" } else { "junction-number" };
    view! {
        <span class=class>
            <span class="visually-hidden">"nummer "</span>
            {number}
        </span>
    }
}
