//! The facts of the sign as a table: for who cannot see the drawing, and for what does not fit on an arm.

use crate::components::{AvailabilityMark, ProvenanceMark};
use crate::context::Here;
use leptos::prelude::*;
use model::{Offer, Service};
use std::sync::Arc;

/// A row for each municipality.
#[component]
pub fn SignTable(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let (own, day) = (here.drawn_for().map(|own| own.slug), here.drawn_on());
    let offers = content.offers(&service.slug, day);
    let rows = offers.iter().map(|offer| row(offer, own.as_ref() == Some(&offer.municipality.slug)));
    view! {
        <table class="sign__table">
            <caption class="sign__caption">{format!("Zo is het afgesproken op {}", day.in_words())}</caption>
            <thead>
                <tr>
                    <th scope="col">"Gemeente"</th>
                    <th scope="col">"Status"</th>
                    <th scope="col">"Werkdagen"</th>
                    <th scope="col">"Kosten"</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn row(offer: &Offer<'_>, own: bool) -> AnyView {
    let asked = offer.can_be_asked();
    let days = offer.lead_time().filter(|_| asked).map_or_else(|| "–".to_owned(), |days| days.to_string());
    let costs = offer.costs().filter(|_| asked).unwrap_or("–").to_owned();
    let example = offer.is_example("status");
    view! {
        <tr class=if own { "sign__row sign__row--own" } else { "sign__row" }>
            <th scope="row">
                {offer.municipality.name.clone()}
                {own.then(|| view! { " " <span class="sign__own">"jouw gemeente"</span> })}
            </th>
            <td><AvailabilityMark status=offer.status() /> <ProvenanceMark example /></td>
            <td data-label="Werkdagen">{days}</td>
            <td data-label="Kosten">{costs}</td>
        </tr>
    }
    .into_any()
}
