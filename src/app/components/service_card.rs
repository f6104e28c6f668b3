//! A service in a list: its number, what it is, and who has it.

use super::{Anew, AvailabilityMark, JunctionNumber};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Date, Route, Slug};

/// The card.
#[component]
pub fn ServiceCard(
    /// The service.
    slug: Slug,
    /// Why it was found.
    why: Option<String>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let service = content.service(&slug).cloned()?;
    let of = slug.clone();
    let offer = move |(own, day): (Option<Slug>, Date)| {
        let offers = content.offers(&of, day);
        let mine = own.as_ref().and_then(|own| offers.iter().find(|offer| offer.municipality.slug == *own));
        let others = words::elsewhere(&offers, own.as_ref().map(Slug::as_str));
        let mark = mine.map(|mine| {
            let text = format!("{}: {}", mine.municipality.name, mine.status().label());
            view! { <AvailabilityMark status=mine.status() text=text /> }
        });
        view! { {mark} <span class="service-card__others">{others}</span> }
    };
    let route = Route::Service(slug);
    Some(view! {
        <article class="service-card">
            <JunctionNumber number=service.number />
            <div class="service-card__body">
                <h2 class="service-card__name">
                    <a class="service-card__link" href={move || here.link(route.clone())}>{service.name}</a>
                </h2>
                <p class="service-card__summary">{service.summary}</p>
                <p class="service-card__offer"><Anew value=here.reader() draw=offer /></p>
                {why.map(|why| view! { <p class="service-card__why">{why}</p> })}
            </div>
        </article>
    })
}
