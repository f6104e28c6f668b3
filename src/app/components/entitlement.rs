//! May I have it? The answer for one's own municipality and the reason for it; without one, the choice.

use super::element::{Element, el};
use super::{availability, example_mark, municipality_choices};
use crate::browser;
use crate::context::Here;
use crate::words;
use model::{Municipality, Offer, Route, Service};

/// What is asked where no municipality was chosen.
const QUESTION: &str = "Mag jij dit? Kies je gemeente.";

/// The answer.
pub fn entitlement(service: &Service) -> Element {
    let here = Here::current();
    let title = el("h2", "visually-hidden").set("id", "mag-ik-dit").text("Is dit voor jou?");
    let section = el("section", "entitlement").set("aria-labelledby", "mag-ik-dit").add(title);
    match here.drawn_for() {
        Some(municipality) => answered(section, here, service, &municipality),
        None => section
            .add(el("p", "entitlement__answer entitlement__answer--open").text(QUESTION))
            .add(municipality_choices(false, browser::focus_heading)),
    }
}

/// What is agreed for this municipality, on what condition, and why.
fn answered(section: Element, here: Here, service: &Service, municipality: &Municipality) -> Element {
    let content = here.site().content;
    let offer = content.offer(&service.slug, municipality, here.drawn_on());
    let answer = availability(offer.status(), &words::answer(&offer));
    let conditions = offer.line.and_then(|line| line.conditions.as_ref());
    let conditions = conditions.map(|text| el("p", "entitlement__condition").text(format!("{text}.")));
    let foot = el("div", "entitlement__foot")
        .add(why(here, service, &offer))
        .add(example_mark(offer.is_example("status")));
    section.add(el("p", "entitlement__answer").add(answer)).add(conditions).add(foot)
}

/// The reason, which opens: a sentence for each line of a file that it comes from, and the way to the agreement.
fn why(here: Here, service: &Service, offer: &Offer<'_>) -> Element {
    let town = offer.municipality;
    let reasons = words::why(offer, &service.slug, here.drawn_on(), &here.site().content);
    let reasons = reasons
        .into_iter()
        .map(|reason| el("p", "entitlement__reason").text(reason.text).add(example_mark(reason.example)));
    let link = el("a", "entitlement__agreement")
        .set("href", here.href(Route::Agreement(town.slug.clone())))
        .text(format!("Alle afspraken van {}", town.name));
    el("details", "entitlement__why")
        .add(el("summary", "entitlement__ask").text(words::why_asked(offer.status())))
        .add_all(reasons)
        .add(el("p", "").add(link))
}
