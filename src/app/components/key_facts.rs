//! The three facts that decide: who asks, when at the latest, what it costs.

use super::ProvenanceMark;
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Offer, Service};
use std::sync::Arc;

/// The facts: of one's own municipality, else of all together.
#[component]
pub fn KeyFacts(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let requester = service.requester.trim_end_matches('.').to_owned();
    let example = service.provenance.is_example("aanvrager");
    let own = here.drawn_for();
    let offers: Vec<Offer<'_>> = match &own {
        Some(own) => vec![content.offer(&service.slug, own, here.drawn_on())],
        None => content.offers(&service.slug, here.drawn_on()),
    };
    let asked = offers.iter().any(Offer::can_be_asked);
    let (when, costs) = (words::lead_times(&offers), words::all_costs(&offers));
    let of_example = |field| asked && offers.iter().any(|offer| offer.is_example(field));
    view! {
        <dl class="key-facts">
            <div class="key-facts__fact key-facts__fact--wide">
                <dt>"Wie vraagt het aan" <ProvenanceMark example /></dt>
                <dd>{requester}</dd>
            </div>
            <div class="key-facts__fact">
                <dt>"Uiterlijk" <ProvenanceMark example=of_example("doorlooptijd") /></dt>
                <dd>{when}</dd>
            </div>
            <div class="key-facts__fact">
                <dt>"Kosten" <ProvenanceMark example=of_example("kosten") /></dt>
                <dd>{costs}</dd>
            </div>
        </dl>
    }
}
