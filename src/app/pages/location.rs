//! One location: where it is, and who sits there.

use crate::components::element::{Element, el, nodes};
use crate::components::fact_list::{fact_list, said};
use crate::components::item_list::{Row, item_list};
use crate::components::{ended_note, feedback_form, head_of, prose, provenance_note};
use crate::context::Here;
use model::content::by_slug;
use model::text::{ItemKind, Target};
use model::{Item, Route, Slug};

/// `/locaties/{locatie}`
pub fn location_page(slug: Slug) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let place = by_slug(&content.locations, &slug)?;
    let ended = place.ended_on(here.drawn_on()).map(|ended| ended_note("Deze locatie", ended));
    let street = place.street.as_ref().map(|_| said(place.address()));
    let call = place.phone.clone().map(|phone| el("a", "").set("href", model::text::dial(&phone)).add(phone));
    let town = street.is_none().then(|| ("Plaats".to_owned(), "plaats", Some(said(place.town.clone()))));
    let mut facts = vec![("Adres".to_owned(), "adres", street)];
    facts.extend(town);
    facts.extend(place.postal_address.clone().map(|text| ("Post".to_owned(), "postadres", Some(said(text)))));
    facts.extend(call.map(|call| ("Telefoon".to_owned(), "telefoon", Some(call))));
    let desks = content.desks.iter().filter(|desk| desk.location.as_ref() == Some(&place.slug));
    let desks = desks.map(|desk| {
        let hours = desk.opening_hours().unwrap_or_else(|| "openingstijden nog niet bekend".to_owned());
        el("li", "").add(el("strong", "").add(desk.name.as_str())).add(format!(": {hours}"))
    });
    let desks: Vec<Element> = desks.collect();
    let desks = (!desks.is_empty()).then(|| {
        el("section", "")
            .set("aria-labelledby", "balies")
            .add(el("h2", "").set("id", "balies").add("Balies hier"))
            .add(el("ul", "page__list").add_all(desks))
    });
    let steps = content.steps.iter().filter(|step| step.locations.contains(&place.slug));
    let steps = steps.filter(|step| step.ended_on(here.drawn_on()).is_none());
    let steps: Vec<Row> = steps.map(|step| Row::of(here, step, Route::Step(step.slug.clone()))).collect();
    let main = el("div", "page__main")
        .add(head_of(place))
        .add(ended)
        .add(fact_list(facts, &place.provenance))
        .add(prose(&place.text, ""));
    let side = el("div", "page__side").add(desks).add(item_list("Stappen hier", "stappen", steps));
    let page = nodes()
        .add(el("div", "page__columns").add(main).add(side))
        .add(provenance_note(&place.provenance))
        .add(feedback_form(&Target::Item(ItemKind::Location, slug), false));
    Some(page)
}
