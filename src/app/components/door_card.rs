//! A card to hang on a door or a counter: of a service the number, what one gets there and whom to call, of a building
//! its address and its desks; and the way to the page. It is made when somebody asks for it, printed alone, and then
//! gone.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::junction_number::junction_number;
use super::{disclaimer, qr_code};
use crate::browser;
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;
use model::{Channel, Desk, Location, Route, Service};
use std::sync::Arc;

/// What stands on a card.
#[derive(Clone)]
pub struct Card {
    /// The permanent number.
    number: Option<u16>,
    /// The name.
    title: String,
    /// What one gets, or where it is; and whether that is an example.
    about: (String, bool),
    /// Facts: what they are called, what they are, and whether that is an example.
    facts: Vec<(String, String, bool)>,
    /// The page that it leads to.
    route: Route,
}

impl Card {
    /// The card of a service; nothing where one does not come to a counter for it, or does so unseen.
    pub fn of_service(here: Here, service: &Service) -> Option<Self> {
        if service.sensitive || !service.channels.contains(&Channel::Counter) {
            return None;
        }
        let content = here.site().content;
        let desk = content.desk(&service.desk)?;
        let call = format!("Bel, en zeg {}", service.number);
        let facts = [
            ("Loket".to_owned(), Some(desk.name.clone()), "naam"),
            (call, desk.phone.clone(), "telefoon"),
            ("Open".to_owned(), desk.opening_hours(), "uren"),
        ];
        let known = |(name, text, field): (String, Option<String>, &str)| {
            Some((name, text?, desk.provenance.is_example(field)))
        };
        Some(Self {
            number: Some(service.number),
            title: service.name.clone(),
            about: (service.summary.clone(), false),
            facts: facts.into_iter().filter_map(known).collect(),
            route: Route::Number(service.number),
        })
    }

    /// The card of a building, with the desks in it.
    pub fn of_location(place: &Location, desks: &[&Desk]) -> Self {
        let about = |desk: &&Desk| {
            let hours = desk.opening_hours().unwrap_or_else(|| "tijden nog niet bekend".to_owned());
            let text =
                desk.phone.as_ref().map_or_else(|| hours.clone(), |phone| format!("{hours}, bel {phone}"));
            let example = ["uren", "telefoon"].iter().any(|field| desk.provenance.is_example(field));
            (desk.name.clone(), text, example)
        };
        let mut facts: Vec<_> = desks.iter().take(MOST_DESKS).map(about).collect();
        let more = desks.len().saturating_sub(MOST_DESKS);
        if more > 0 {
            facts.push(("En verder".to_owned(), format!("nog {more}, zie de code"), false));
        }
        Self {
            number: None,
            title: place.name.clone(),
            about: (place.address(), place.provenance.is_example("adres")),
            facts,
            route: Route::Location(place.slug.clone()),
        }
    }
}

/// So many desks fit on one sheet, in two columns.
const MOST_DESKS: usize = 9;
/// More facts than this are written smaller.
const FEW: usize = 3;

/// The button, and the card while it is printed.
pub fn door_card(card: Card) -> Element {
    let here = Here::current();
    let asked = RwSignal::new(false);
    let print = move |_: ev::MouseEvent| {
        asked.set(true);
        browser::print_then("deurkaart", move || asked.set(false));
    };
    let card = Arc::new(card);
    let draw = move |asked: bool| nodes().add(asked.then(|| drawn(here, &card, &browser::origin())));
    let ask = el("button", "door-card__ask").set("type", "button").on(ev::click, print);
    el("div", "").add(ask.add("Print een deurkaart")).add(anew(move || asked.get(), draw))
}

/// The card, for a site that is read at this origin.
fn drawn(here: Here, card: &Card, origin: &str) -> Element {
    let number = card.number.map(|number| junction_number(number, true));
    let plate =
        el("div", "door-card__plate").add(number).add(el("p", "door-card__title").text(card.title.as_str()));
    let mark = |example: bool| example.then(|| el("span", "door-card__mark").text("voorbeeld"));
    let facts = card.facts.iter().map(|(name, text, example)| {
        let text = el("dd", "door-card__fact").text(format!("{text} ")).add(mark(*example));
        el("div", "").add(el("dt", "door-card__term").text(name)).add(text)
    });
    let class =
        if card.facts.len() > FEW { "door-card__facts door-card__facts--many" } else { "door-card__facts" };
    let address = format!("{origin}{}", card.route.href());
    let way = qr_code("door-card__code", "QR-code", &address).map(|code| {
        // Nobody types the scheme.
        let short = address.split_once("://").map_or(address.as_str(), |(_, short)| short);
        let typed = el("p", "door-card__address").text(short);
        let say = el("div", "").add(el("p", "").text("Scan de code, of typ:")).add(typed);
        el("div", "door-card__way").add(code).add(say)
    });
    let site = here.site().content.region.title.clone();
    let state = el("p", "").text(format!("{site}. Stand van {}.", here.drawn_on().in_words()));
    el("section", "door-card")
        .set("aria-label", "Deurkaart")
        .add(plate)
        .add(el("p", "door-card__about").text(format!("{} ", card.about.0)).add(mark(card.about.1)))
        .add(el("dl", class).add_all(facts))
        .add(way)
        .add(el("div", "door-card__foot").add(state).add(disclaimer()))
}
