//! The three facts that decide: who asks, when at the latest, what it costs.

use super::{ProvenanceMark, Unknown};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Certainty, Offer, ProvenanceMap, Service};
use std::sync::Arc;

/// The facts: of one's own municipality, else of all together.
#[component]
pub fn KeyFacts(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let asks = service.provenance.of("aanvrager").is_none_or(|one| one.status != Certainty::NotKnown);
    let requester = asks.then(|| service.requester.trim_end_matches('.').to_owned());
    let example = service.provenance.is_example("aanvrager");
    let own = here.drawn_for();
    let offers: Vec<Offer<'_>> = match &own {
        Some(own) => vec![content.offer(&service.slug, own, here.drawn_on())],
        None => content.offers(&service.slug, here.drawn_on()),
    };
    let asked = offers.iter().any(Offer::can_be_asked);
    let (when, costs) = (words::lead_times(&offers), words::all_costs(&offers));
    // Of one's own municipality the day itself; the working days stand below it.
    let (calendar, day) = (content.region.calendar(), here.drawn_on());
    let latest = offers.first().filter(|_| own.is_some());
    let latest = latest.and_then(|offer| words::latest(offer, &calendar, day).zip(offer.lead_time()));
    let (when, counted) = match latest {
        Some((latest, days)) => (Some(words::near(latest, day)), Some(counted(here, days))),
        None => (when, None),
    };
    let of_example = |field| asked && offers.iter().any(|offer| offer.is_example(field));
    // Whatever is missing, the desk of the service can say it.
    let unknown = ProvenanceMap::not_known(service.desk.clone());
    let known = |fact: Option<String>| match fact {
        Some(fact) => fact.into_any(),
        None => view! { <Unknown provenance=unknown.clone() field="alles" /> }.into_any(),
    };
    view! {
        <dl class="key-facts">
            <div class="key-facts__fact key-facts__fact--wide">
                <dt>"Wie vraagt het aan" <ProvenanceMark example /></dt>
                <dd>{known(requester)}</dd>
            </div>
            <div class="key-facts__fact">
                <dt>"Uiterlijk" <ProvenanceMark example=of_example("doorlooptijd") /></dt>
                <dd>{known(when)} {counted.map(|text| view! { <span class="key-facts__counted">{text}</span> })}</dd>
            </div>
            <div class="key-facts__fact">
                <dt>"Kosten" <ProvenanceMark example=of_example("kosten") /></dt>
                <dd>{known(costs)}</dd>
            </div>
        </dl>
    }
}

/// How far that day is: `na 4 werkdagen`, and from which day that counts where it is not today.
fn counted(here: Here, days: u16) -> String {
    let day = here.drawn_on();
    let after = if days == 0 { words::lead_time(days) } else { format!("na {}", words::working_days(days)) };
    if day == here.today() { after } else { format!("{after}, gevraagd op {}", day.in_words()) }
}
