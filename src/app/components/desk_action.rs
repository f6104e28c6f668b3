//! The act with which every service ends: call or mail its desk, with the number at hand.

use super::{Anew, ProvenanceMark, Unknown};
use crate::browser;
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Channel, Desk, Moment, Service};
use std::sync::Arc;

/// What one can do now.
#[component]
pub fn DeskAction(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let desk = content.desk(&service.desk).cloned()?;
    let advised = service.channels.iter().find(|way| is_direct(**way));
    let mail_first = desk.phone.is_none() || advised == Some(&Channel::Mail);
    let call = desk.phone.clone().map(|phone| {
        let dial = model::text::dial(&phone);
        view! {
            <a class=class(!mail_first) href=dial>
                <span class="button__act">{format!("Bel {}", desk.name)}</span>
                <span class="button__about">{phone}</span>
            </a>
        }
    });
    let mail = desk.mail.clone().map(|mail| {
        let write = model::text::mail_to(&mail, &format!("{} {}", service.number, service.name));
        view! {
            <a class=class(mail_first) href=write>
                <span class="button__act">{format!("Mail {}", desk.name)}</span>
                <span class="button__about">{mail}</span>
            </a>
        }
    });
    let (first, second) =
        if mail_first { (mail.into_any(), call.into_any()) } else { (call.into_any(), mail.into_any()) };
    let (calendar, hours_of, minute) = (content.region.calendar(), desk.clone(), browser::minute());
    let now = Memo::new(move |_| {
        let now = Moment { day: here.today(), minute: minute.get()? };
        Some(words::sentence(&hours_of.opening(&calendar, now)?.in_words(now.day)))
    });
    let example = desk.provenance.is_example("telefoon") || desk.provenance.is_example("uren");
    Some(view! {
        <section class="desk-action" aria-labelledby="vraag-het-aan">
            <h2 class="visually-hidden" id="vraag-het-aan">"Vraag het aan"</h2>
            <div class="desk-action__buttons">{first} {second}</div>
            <p class="desk-action__now"><Anew value=now draw=|now| now /></p>
            <p class="desk-action__hours">
                {hours(&desk)} <ProvenanceMark example />
            </p>
            <p class="desk-action__say">{say(&service)}</p>
            {desk.place.clone().map(|place| view! { <p class="desk-action__place">{format!("Balie: {place}.")}</p> })}
            {desk.without_laptop.clone().map(|text| view! {
                <p class="desk-action__without"><strong>"Geen laptop? "</strong>{text}</p>
            })}
        </section>
    })
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

fn hours(desk: &Desk) -> AnyView {
    match desk.opening_hours() {
        Some(hours) => format!("Open {hours}.").into_any(),
        None => view! { "Openingstijden: " <Unknown provenance=desk.provenance.clone() field="uren" /> }
            .into_any(),
    }
}
