//! Agreements side by side: a row for each service, a column for each municipality. Where there is no room for columns
//! a row becomes a block, with the name of the municipality before each answer.

use super::{Anew, AvailabilityMark, JunctionNumber, ProvenanceMark};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::comparison::Row;
use model::{Comparison, Municipality, Offer, Route, Slug};

/// The table of the services that are chosen.
#[component]
pub fn AgreementTable() -> impl IntoView {
    let here = Here::current();
    let comparison = Memo::new(move |_| here.comparison());
    let count = Memo::new(move |_| {
        let content = here.site().content;
        let rows = content.compare(&comparison.read(), here.drawn_on());
        let differing = rows.iter().filter(|row| row.differs).count();
        let services = words::services(rows.len());
        if rows.is_empty() { services } else { format!("{services}, waarvan {differing} met verschil") }
    });
    let say = |count: String| view! { <span>{count}</span> };
    view! {
        // The element stays, so that a screen reader reads what comes into it.
        <p class="result-count" role="status"><Anew value=count draw=say /></p>
        <Anew value=comparison draw=move |comparison| table(here, &comparison) />
    }
}

fn table(here: Here, comparison: &Comparison) -> AnyView {
    let content = here.site().content;
    let own = here.drawn_for().map(|own| own.slug);
    let rows = content.compare(comparison, here.drawn_on());
    if rows.is_empty() {
        return view! { <p>"Kies minder, dan zie je meer diensten."</p> }.into_any();
    }
    let heads = content.municipalities.iter().map(|municipality| {
        let class = column(own.as_ref(), municipality);
        view! { <th scope="col" class=class>{named(own.as_ref(), municipality)}</th> }
    });
    let heads = heads.collect_view();
    let example = rows.iter().flat_map(|row| &row.offers).any(|offer| offer.is_example("status"));
    let rows = rows.iter().map(|row| draw(here, row, own.as_ref())).collect_view();
    let caption = format!("Zo is het afgesproken op {}", here.drawn_on().in_words());
    view! {
        <table class="agreement-table">
            <caption class="agreement-table__caption">{caption} <ProvenanceMark example /></caption>
            <thead><tr><th scope="col">"Dienst"</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn draw(here: Here, row: &Row<'_>, own: Option<&Slug>) -> AnyView {
    let href = here.href(Route::Service(row.service.slug.clone()));
    let class = if row.differs {
        "agreement-table__row agreement-table__row--differs"
    } else {
        "agreement-table__row"
    };
    let differs = row.differs.then(|| view! { <span class="agreement-table__differs">"verschilt"</span> });
    let cells = row.offers.iter().map(|offer| cell(offer, own)).collect_view();
    view! {
        <tr class=class>
            <th scope="row">
                <JunctionNumber number=row.service.number />
                <a href=href>{row.service.name.clone()}</a>
                {differs}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(offer: &Offer<'_>, own: Option<&Slug>) -> AnyView {
    let asked = offer.can_be_asked();
    let days = offer.lead_time().filter(|_| asked).map(words::lead_time);
    let costs = offer.costs().filter(|costs| asked && *costs != offer.status().label()).map(str::to_owned);
    let facts: Vec<String> = days.into_iter().chain(costs).collect();
    view! {
        <td class=column(own, offer.municipality) data-label=named(own, offer.municipality)>
            <AvailabilityMark status=offer.status() />
            <span class="agreement-table__facts">{facts.join(", ")}</span>
        </td>
    }
    .into_any()
}

fn column(own: Option<&Slug>, municipality: &Municipality) -> &'static str {
    if own == Some(&municipality.slug) {
        "agreement-table__column agreement-table__column--own"
    } else {
        "agreement-table__column"
    }
}

/// The name of a municipality; of one's own it is said that it is.
fn named(own: Option<&Slug>, municipality: &Municipality) -> String {
    let name = &municipality.name;
    if own == Some(&municipality.slug) { format!("{name} (jouw gemeente)") } else { name.clone() }
}
