//! A service in a list: its number, what it is, and who has it.

use super::{AvailabilityMark, JunctionNumber};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Route, Slug};

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
    let own = here.drawn_for().map(|own| own.slug);
    let offers = content.offers(&slug, here.drawn_on());
    let others = words::elsewhere(&offers, own.as_ref().map(Slug::as_str));
    let mine = own.and_then(|own| offers.iter().find(|offer| offer.municipality.slug == own));
    let mark = mine.map(|mine| {
        let text = format!("{}: {}", mine.municipality.name, mine.status().label());
        view! { <AvailabilityMark status=mine.status() text=text /> }
    });
    let route = Route::Service(slug);
    Some(view! {
        <article class="service-card">
            <JunctionNumber number=service.number />
            <div class="service-card__body">
                <h2 class="service-card__name">
                    <a class="service-card__link" href=here.href(route)>{service.name}</a>
                </h2>
                <p class="service-card__summary">{service.summary}</p>
                <p class="service-card__offer">{mark} <span class="service-card__others">{others}</span></p>
                {why.map(|why| view! { <p class="service-card__why">{why}</p> })}
            </div>
        </article>
    })
}
