//! May I have it? The answer for one's own municipality and the reason for it; without one, the choice.

use super::element::{Element, el};
use super::provenance_mark::{Uncertain, mark};
use super::{AvailabilityMark, MunicipalityChoices, ProvenanceMark};
use crate::browser;
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Municipality, Offer, Route, Service};
use std::sync::Arc;

/// What is asked where no municipality was chosen.
const QUESTION: &str = "Mag jij dit? Kies je gemeente.";

/// The answer.
#[component]
pub fn Entitlement(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let title = el("h2", "visually-hidden").set("id", "mag-ik-dit").text("Is dit voor jou?");
    let section = el("section", "entitlement").set("aria-labelledby", "mag-ik-dit").add(title);
    match here.drawn_for() {
        Some(municipality) => answered(section, here, &service, &municipality),
        None => section.add(el("p", "entitlement__answer entitlement__answer--open").text(QUESTION)).view(
            view! { <MunicipalityChoices chosen=Callback::new(|()| browser::focus_heading()) /> }.into_any(),
        ),
    }
    .draw()
}

/// What is agreed for this municipality, on what condition, and why.
fn answered(section: Element, here: Here, service: &Service, municipality: &Municipality) -> Element {
    let content = here.site().content;
    let offer = content.offer(&service.slug, municipality, here.drawn_on());
    let answer = view! { <AvailabilityMark status=offer.status() text=words::answer(&offer) /> };
    let conditions = offer.line.and_then(|line| line.conditions.as_ref());
    let conditions = conditions.map(|text| el("p", "entitlement__condition").text(format!("{text}.")));
    let foot = el("div", "entitlement__foot")
        .add(why(here, service, &offer))
        .view(view! { <ProvenanceMark example=offer.is_example("status") /> }.into_any());
    section.add(el("p", "entitlement__answer").view(answer.into_any())).add_some(conditions).add(foot)
}

/// The reason, which opens: a sentence for each line of a file that it comes from, and the way to the agreement.
fn why(here: Here, service: &Service, offer: &Offer<'_>) -> Element {
    let town = offer.municipality;
    let reasons = words::why(offer, &service.slug, here.drawn_on(), &here.site().content);
    let reasons = reasons.into_iter().map(|reason| {
        let mark = reason.example.then(|| mark(Uncertain::Example));
        el("p", "entitlement__reason").text(reason.text).view_some(mark)
    });
    let link = el("a", "entitlement__agreement")
        .set("href", here.href(Route::Agreement(town.slug.clone())))
        .text(format!("Alle afspraken van {}", town.name));
    el("details", "entitlement__why")
        .add(el("summary", "entitlement__ask").text(words::why_asked(offer.status())))
        .add_all(reasons)
        .add(el("p", "").add(link))
}
