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
    let facts = move || {
        let own = here.municipality();
        let offers: Vec<Offer<'_>> = match &own {
            Some(own) => vec![content.offer(&service.slug, own, here.day())],
            None => content.offers(&service.slug, here.day()),
        };
        let asked = offers.iter().any(Offer::can_be_asked);
        let (when, costs) = (words::lead_times(&offers), words::all_costs(&offers));
        let of_example = |field| asked && offers.iter().any(|offer| offer.is_example(field));
        view! {
            <div class="key-facts__fact">
                <dt>"Uiterlijk"</dt>
                <dd>{when} <ProvenanceMark example=of_example("doorlooptijd") /></dd>
            </div>
            <div class="key-facts__fact">
                <dt>"Kosten"</dt>
                <dd>{costs} <ProvenanceMark example=of_example("kosten") /></dd>
            </div>
        }
    };
    view! {
        <dl class="key-facts">
            <div class="key-facts__fact key-facts__fact--wide">
                <dt>"Wie vraagt het aan"</dt>
                <dd>{requester} <ProvenanceMark example /></dd>
            </div>
            {facts}
        </dl>
    }
}
