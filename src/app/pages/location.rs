//! One location: where it is, how to get in, who sits there, and what one can come for.

use crate::components::element::{Element, el, nodes};
use crate::components::fact_list::{Fact, fact_list, said};
use crate::components::item_list::{Row, item_list, led_list};
use crate::components::{
    Card, door_card, ended_note, example_mark, feedback_form, head_of, prose, provenance_note,
};
use crate::context::Here;
use model::content::by_slug;
use model::text::{ItemKind, Target};
use model::{
    Certainty, Channel, Content, Desk, Item, Location, Provenance, ProvenanceMap, Route, Service, Slug,
};

/// `/locaties/{locatie}`
pub fn location_page(slug: Slug) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let place = by_slug(&content.locations, &slug)?;
    let day = here.drawn_on();
    let ended = place.ended_on(day);
    let desks: Vec<&Desk> =
        content.desks.iter().filter(|desk| desk.location.as_ref() == Some(&place.slug)).collect();
    let mut facts = facts(place, &desks, &content);
    // Of a building that is left nobody needs to ask how to get in.
    facts.retain(|(.., value)| value.is_some() || ended.is_none());
    let steps = content.steps.iter().filter(|step| step.locations.contains(&place.slug));
    let steps = steps.filter(|step| step.ended_on(day).is_none());
    let steps: Vec<Row> = steps.map(|step| Row::of(here, step, Route::Step(step.slug.clone()))).collect();
    let at_counter = |service: &&Service| {
        service.channels.contains(&Channel::Counter)
            && service.ended_on(day).is_none()
            && desks.iter().any(|desk| desk.slug == service.desk)
    };
    let services = content.services.iter().filter(at_counter);
    let services =
        services.map(|service| Row::of(here, service, Route::Service(service.slug.clone()))).collect();
    let lead = "Hiervoor kun je langskomen bij een balie in dit gebouw.";
    let card = ended.is_none().then(|| door_card(Card::of_location(place, &desks)));
    let main = el("div", "page__main")
        .add(head_of(place))
        .add(ended.map(|ended| ended_note("Deze locatie", ended)))
        .add(fact_list(facts, &asked(place)))
        .add(card)
        .add(prose(&place.text, ""));
    let side = el("div", "page__side")
        .add(desk_list(&desks))
        .add(led_list("Diensten ter plekke", "diensten", lead, services))
        .add(item_list("Stappen hier", "stappen", steps));
    let page = nodes()
        .add(el("div", "page__columns").add(main).add(side))
        .add(provenance_note(&place.provenance))
        .add(feedback_form(&Target::Item(ItemKind::Location, slug), false));
    Some(page)
}

/// What is told of a building, known or not.
fn facts(place: &Location, desks: &[&Desk], content: &Content) -> Vec<Fact> {
    let fact = |name: &str, field, value| (name.to_owned(), field, value);
    let text = |text: &Option<String>| text.clone().map(said);
    let call = place.phone.as_ref().map(|phone| call(phone));
    let mut facts = vec![fact("Adres", "adres", address(place))];
    if place.street.is_none() {
        facts.push(fact("Plaats", "plaats", Some(said(place.town.clone()))));
    }
    facts.push(fact("Binnenkomen", "binnenkomen", text(&place.entrance)));
    facts.extend(whom(place, desks, content).map(|desk| fact("Wie je vraagt", "", Some(desk))));
    facts.push(fact("Wat er is", "aanwezig", text(&place.facilities)));
    facts.push(fact("Toegankelijkheid", "toegankelijkheid", text(&place.accessibility)));
    facts.push(fact("Vluchtweg en BHV", "vluchten", text(&place.escape)));
    facts.extend(text(&place.postal_address).map(|post| fact("Post", "postadres", Some(post))));
    facts.push(fact("Telefoon", "telefoon", call));
    facts
}

/// The address, and the ways to it on a map elsewhere; nothing where the street is not known.
fn address(place: &Location) -> Option<Element> {
    let [app, page] = place.on_maps()?;
    let way = |href: String, say| el("a", "page__way").set("href", href).set("rel", "noreferrer").add(say);
    let ways = el("div", "page__ways")
        .add(way(app, "Open in je kaart-app"))
        .add(" ")
        .add(way(page, "Bekijk op de kaart"));
    Some(nodes().add(place.address()).add(ways))
}

/// Whom to ask: the desk of the building that answers for it, else any desk in it, else the one that answers.
fn whom(place: &Location, desks: &[&Desk], content: &Content) -> Option<Element> {
    let ask = place.ask().unwrap_or(&content.region.ask);
    let here = desks.iter().find(|desk| desk.slug == *ask).or(desks.first()).copied();
    let desk = here.or_else(|| content.desk(ask))?;
    let call = desk.phone.as_ref().map(|phone| nodes().add(", ").add(call(phone)));
    Some(nodes().add(desk.name.as_str()).add(call).add(example_mark(desk.provenance.is_example("telefoon"))))
}

fn call(phone: &str) -> Element {
    el("a", "").set("href", model::text::dial(phone)).add(phone)
}

/// Where its facts come from, and for what nobody wrote down the same desk to ask as for what is known to be missing.
fn asked(place: &Location) -> ProvenanceMap {
    let mut map = place.provenance.clone();
    let missing = [
        ("binnenkomen", place.entrance.is_none()),
        ("aanwezig", place.facilities.is_none()),
        ("toegankelijkheid", place.accessibility.is_none()),
        ("vluchten", place.escape.is_none()),
        ("telefoon", place.phone.is_none()),
    ];
    let unknown = Provenance { ask: place.ask().cloned(), ..Provenance::only(Certainty::NotKnown) };
    for (field, _) in missing.into_iter().filter(|(_, is_missing)| *is_missing) {
        map.0.entry(field.to_owned()).or_insert_with(|| unknown.clone());
    }
    map
}

fn desk_list(desks: &[&Desk]) -> Option<Element> {
    let rows = desks.iter().map(|desk| {
        let hours = desk.opening_hours().unwrap_or_else(|| "openingstijden nog niet bekend".to_owned());
        let call = desk.phone.as_ref().map(|phone| nodes().add(", ").add(call(phone)));
        el("li", "")
            .add(el("strong", "").add(desk.name.as_str()))
            .add(format!(": {hours}"))
            .add(call)
            .add(example_mark(desk.provenance.is_example("uren")))
    });
    (!desks.is_empty()).then(|| {
        el("section", "")
            .set("aria-labelledby", "balies")
            .add(el("h2", "").set("id", "balies").add("Balies hier"))
            .add(el("ul", "page__list").add_all(rows))
    })
}
