//! The act with which every service ends: call or mail its desk, with the number at hand.

use super::ProvenanceMark;
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Channel, Desk, Service};
use std::sync::Arc;

/// What one can do now.
#[component]
pub fn DeskAction(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::here();
    let desk = here.site().content.desk(&service.desk).cloned()?;
    let mail_first = service.channels.iter().find(|way| matches!(way, Channel::Phone | Channel::Mail))
        == Some(&Channel::Mail);
    let call = desk.phone.clone().map(|phone| {
        let class = if mail_first { "button button--quiet" } else { "button" };
        let dial = format!("tel:{}", phone.replace(' ', ""));
        view! { <a class=class href=dial>{format!("Bel {phone}")}</a> }
    });
    let mail = desk.mail.clone().map(|mail| {
        let class = if mail_first { "button" } else { "button button--quiet" };
        let subject = format!("{} {}", service.number, service.name);
        view! { <a class=class href=model::text::mail_to(&mail, &subject)>{format!("Mail {}", desk.name)}</a> }
    });
    let (first, second) =
        if mail_first { (mail.into_any(), call.into_any()) } else { (call.into_any(), mail.into_any()) };
    let ways: Vec<&str> = service.channels.iter().map(|way| way.label()).collect();
    let number = service.number;
    Some(view! {
        <section class="desk-action" aria-labelledby="vraag-het-aan">
            <h2 class="desk-action__title" id="vraag-het-aan">{desk.name.clone()}</h2>
            <div class="desk-action__buttons">{first} {second}</div>
            <p class="desk-action__hours">
                {hours(&desk)} <ProvenanceMark example=desk.provenance.is_example("telefoon") />
            </p>
            <p class="desk-action__say">{format!("Zeg nummer {number}. Kan ook: {}.", words::or(&ways))}</p>
            {desk.place.clone().map(|place| view! { <p class="desk-action__place">{format!("Balie: {place}.")}</p> })}
            {desk.without_laptop.clone().map(|text| view! {
                <p class="desk-action__without"><strong>"Geen laptop? "</strong>{text}</p>
            })}
        </section>
    })
}

fn hours(desk: &Desk) -> String {
    let hours: Vec<String> = desk.hours.iter().map(model::OpeningHours::in_words).collect();
    if hours.is_empty() {
        "Openingstijden nog niet bekend.".to_owned()
    } else {
        format!("Open {}.", hours.join(", "))
    }
}
