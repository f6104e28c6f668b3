//! A service in a list: its number, what it is, and who has it.

use super::availability;
use super::element::{Element, el};
use super::junction_number::junction_number;
use crate::context::Here;
use crate::words;
use model::{Route, Slug};

/// The card, in a list.
pub fn service_card(here: Here, slug: &Slug, why: Option<String>) -> Option<Element> {
    let content = here.site().content;
    let service = content.service(slug)?;
    let own = here.drawn_for().map(|own| own.slug);
    let offers = content.offers(slug, here.drawn_on());
    let mine = own.as_ref().and_then(|own| offers.iter().find(|offer| offer.municipality.slug == *own));
    // What decides: how soon, and at what price.
    let facts = match mine {
        Some(mine) if mine.can_be_asked() => {
            (mine.lead_time().map(words::lead_time), mine.costs().map(str::to_owned))
        }
        Some(_) => (None, None),
        None => (words::lead_times(&offers), words::all_costs(&offers)),
    };
    let facts = [facts.0, facts.1].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let others = words::elsewhere(&offers, own.as_ref().map(Slug::as_str));
    let mark = mine.map(|mine| {
        let text = format!("{}: {}", mine.municipality.name, mine.status().label());
        availability(mine.status(), &text)
    });
    let offer = el("p", "service-card__offer");
    let offer = match mark {
        Some(mark) => offer.add(mark).text(" "),
        None => offer,
    };
    let link = el("a", "service-card__link").set("href", here.href(Route::Service(slug.clone())));
    let body = el("div", "service-card__body")
        .add(el("h2", "service-card__name").add(link.text(&service.name)))
        .add(el("p", "service-card__summary").text(&service.summary))
        .add(offer.add(el("span", "service-card__others").text(others)))
        .add(el("p", "service-card__facts").text(facts))
        .add(why.map(|why| el("p", "service-card__why").text(why)));
    let card = el("article", "service-card").add(junction_number(service.number, false)).add(body);
    Some(el("li", "service-list__item").add(card))
}
