//! The facts of the sign as a table: for who cannot see the drawing, and for what does not fit on an arm.

use crate::components::{AvailabilityMark, ProvenanceMark};
use crate::words;
use leptos::prelude::*;
use model::{Calendar, Date, Offer, Slug};

/// A row for each municipality, of which one may be one's own.
pub fn draw(offers: &[Offer<'_>], own: Option<&Slug>, calendar: &Calendar, day: Date) -> AnyView {
    let rows = offers.iter().map(|offer| {
        let latest = words::latest(offer, calendar, day).map(|latest| words::near(latest, day));
        row(offer, own == Some(&offer.municipality.slug), latest)
    });
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
    .into_any()
}

fn row(offer: &Offer<'_>, own: bool, latest: Option<String>) -> AnyView {
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
            <td data-label="Werkdagen">
                {days} {latest.map(|latest| view! { <span class="sign__latest">{format!("uiterlijk {latest}")}</span> })}
            </td>
            <td data-label="Kosten">{costs}</td>
        </tr>
    }
    .into_any()
}
