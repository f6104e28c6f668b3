//! May I have it? The answer for one's own municipality and the reason for it; without one, the choice.

use super::{AvailabilityMark, MunicipalityChoices, ProvenanceMark};
use crate::browser;
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::Service;
use std::sync::Arc;

/// The answer.
#[component]
pub fn Entitlement(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let answer = match here.drawn_for() {
        Some(municipality) => {
            let offer = content.offer(&service.slug, &municipality, here.drawn_on());
            let conditions = offer.line.and_then(|line| line.conditions.clone());
            view! {
                <p class="entitlement__answer">
                    <AvailabilityMark status=offer.status() text=words::answer(&offer) />
                </p>
                {conditions.map(|text| view! { <p class="entitlement__condition">{text}"."</p> })}
                <div class="entitlement__foot">
                    <details class="entitlement__why">
                        <summary class="entitlement__ask">"Waarom is dat zo?"</summary>
                        <p class="entitlement__reason">{words::reason(&offer)}</p>
                    </details>
                    <ProvenanceMark example=offer.is_example("status") />
                </div>
            }
            .into_any()
        }
        None => view! {
            <p class="entitlement__answer entitlement__answer--open">"Mag jij dit? Kies je gemeente."</p>
            <MunicipalityChoices chosen=Callback::new(|()| browser::focus_heading()) />
        }
        .into_any(),
    };
    view! {
        <section class="entitlement" aria-labelledby="mag-ik-dit">
            <h2 class="visually-hidden" id="mag-ik-dit">"Is dit voor jou?"</h2>
            {answer}
        </section>
    }
}
