//! The act with which every service ends: call or mail its desk, with the number at hand.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::{example_mark, unknown};
use crate::browser;
use crate::context::Here;
use crate::words;
use leptos::prelude::Get;
use model::{Channel, Desk, Moment, Service};

/// What one can do now; nothing where its desk is not known.
pub fn desk_action(service: &Service) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let desk = content.desk(&service.desk)?;
    let advised = service.channels.iter().find(|way| is_direct(**way));
    let mail_first = desk.phone.is_none() || advised == Some(&Channel::Mail);
    let way = |advised, href: String, act: &str, about: &str| {
        el("a", class(advised))
            .set("href", href)
            .add(el("span", "button__act").add(format!("{act} {}", desk.name)))
            .add(el("span", "button__about").add(about))
    };
    let call = desk.phone.as_ref().map(|phone| way(!mail_first, model::text::dial(phone), "Bel", phone));
    let subject = format!("{} {}", service.number, service.name);
    let mail = desk.mail.as_ref();
    let mail = mail.map(|mail| way(mail_first, model::text::mail_to(mail, &subject), "Mail", mail));
    let (first, second) = if mail_first { (mail, call) } else { (call, mail) };
    let (calendar, hours_of, minute) = (content.region.calendar(), desk.clone(), browser::minute());
    let now = move || {
        let now = Moment { day: here.today(), minute: minute.get()? };
        Some(words::sentence(&hours_of.opening(&calendar, now)?.in_words(now.day)))
    };
    let example = desk.provenance.is_example("telefoon") || desk.provenance.is_example("uren");
    let line = |class, text: String| el("p", class).add(text);
    let place = desk.place.as_ref().map(|place| line("desk-action__place", format!("Balie: {place}.")));
    let without = desk.without_laptop.as_ref().map(|text| {
        el("p", "desk-action__without").add(el("strong", "").add("Geen laptop? ")).add(text.as_str())
    });
    let section = el("section", "desk-action")
        .set("aria-labelledby", "vraag-het-aan")
        .add(el("h2", "visually-hidden").set("id", "vraag-het-aan").add("Vraag het aan"))
        .add(el("div", "desk-action__buttons").add(first).add(second))
        .add(el("p", "desk-action__now").add(anew(now, |now| nodes().add(now))))
        .add(hours(desk).add(example_mark(example)))
        .add(line("desk-action__say", say(service)));
    Some(section.add(place).add(without))
}

/// The advised way is an arm of the signpost, the other a plain button.
fn class(advised: bool) -> &'static str {
    if advised { "button" } else { "button button--quiet" }
}

/// Whether a way has a button here.
fn is_direct(way: Channel) -> bool {
    matches!(way, Channel::Phone | Channel::Mail)
}

/// What to say, and the other ways in which one can ask.
fn say(service: &Service) -> String {
    let others: Vec<&str> =
        service.channels.iter().filter(|way| !is_direct(**way)).map(|way| way.label()).collect();
    let also =
        if others.is_empty() { String::new() } else { format!(" Het kan ook {}.", words::or(&others)) };
    format!("Zeg of schrijf erbij: nummer {}.{also}", service.number)
}

fn hours(desk: &Desk) -> Element {
    let hours = el("p", "desk-action__hours");
    match desk.opening_hours() {
        Some(text) => hours.add(format!("Open {text}.")),
        None => hours.add("Openingstijden: ").add(unknown(&desk.provenance, "uren")),
    }
}
