//! Whether a municipality has a service: a shape and a word. The colour only helps.

use leptos::prelude::*;
use model::Availability;

/// The mark, with its word or another text.
#[component]
pub fn AvailabilityMark(
    /// Whether it has it.
    status: Availability,
    /// What is said instead of the word.
    #[prop(optional, into)]
    text: Option<String>,
) -> impl IntoView {
    let class = format!("availability-mark availability-mark--{}", name(status));
    // An arm of the signpost, small: full, with a mark, an empty bracket, dashed.
    let arm = "M2 3h15l5 5-5 5H2z";
    let shape = match status {
        Availability::Included => view! { <path class="availability-mark__arm" d=arm /> }.into_any(),
        Availability::Extra => view! {
            <path class="availability-mark__arm" d=arm />
            <path class="availability-mark__plus" d="M10 5v6M7 8h6" />
        }
        .into_any(),
        Availability::NotAgreed => {
            view! { <path class="availability-mark__bracket" d="M7 3H2v10h5M17 3l5 5-5 5" /> }.into_any()
        }
        Availability::NotKnown => view! { <path class="availability-mark__dashed" d=arm /> }.into_any(),
    };
    view! {
        <span class=class>
            <svg class="availability-mark__shape" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
                {shape}
            </svg>
            <span class="availability-mark__word">{text.unwrap_or_else(|| status.label().to_owned())}</span>
        </span>
    }
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
