//! Nothing was found: what may have been meant, and what one can do next.

use super::element::{Element, el};
use super::missed_button::missed_button;
use super::{example_mark, service_card};
use crate::context::Here;
use crate::results::Results;
use model::catalogue::Asked;
use model::{Filter, Route};

/// So many services near to what was searched for are shown.
const NEAREST: usize = 3;

/// What is said instead of an empty list.
pub fn no_results(here: Here, results: &Results) -> Element {
    let wider = results.filter.narrows().then(|| {
        let href = here.href(Route::Services(results.filter.text_only()));
        el("li", "").add(el("a", "").set("href", href).text("Zoek hetzelfde in alle diensten"))
    });
    let all = el("a", "").set("href", here.href(Route::catalogue())).text("Bekijk alle diensten");
    let list = el("ul", "no-results__list")
        .add(wider)
        .add(el("li", "").text("Probeer een ander woord, of alleen het begin ervan"))
        .add(el("li", "").add(all))
        .add(missed(here, results.filter.text.trim()));
    el("div", "no-results")
        .add(el("p", "no-results__lead").text("We vinden geen dienst die hierbij past."))
        .add(results.near.as_ref().map(|near| meant(here, near)))
        .add(list)
}

/// What may have been meant, and the services that are found for that.
fn meant(here: Here, near: &str) -> Element {
    let site = here.site();
    let filter = Filter::searching(near);
    let found = site.catalogue.find(
        &site.content,
        &filter,
        Asked { municipalities: &[], day: here.drawn_on(), counting: false },
    );
    let cards = found.services.iter().take(NEAREST);
    let cards = cards.filter_map(|hit| service_card(here, &hit.service.slug, None));
    let cards = el("ul", "service-list").add_all(cards);
    let link = el("a", "").set("href", here.href(Route::Services(filter))).text(near);
    el("div", "").add(el("p", "").text("Bedoel je ").add(link).text("?")).add(cards)
}

/// Letting us know that a service is missed, with what was searched for: by the app, and without it by mail.
fn missed(here: Here, text: &str) -> Option<Element> {
    let content = here.site().content;
    let desk = content.desk(&content.region.ask);
    let mail = desk.and_then(|desk| {
        let write = model::text::mail_to(desk.mail.as_ref()?, &format!("Gezocht en niet gevonden: {text}"));
        let link = el("a", "").set("href", write).text(format!("Dit mis ik: mail {}", desk.name));
        let example = example_mark(desk.provenance.is_example("mail"));
        Some(el("p", "no-results__mail").add(link).add(example))
    });
    (!text.is_empty()).then(|| el("li", "no-results__missed").add(mail).add(missed_button(text)))
}
