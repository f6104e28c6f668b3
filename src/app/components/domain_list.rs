//! The fields of work, and how many services each has.

use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Filter, Item, Route};

/// The list of all domains.
#[component]
pub fn DomainList() -> impl IntoView {
    let here = Here::current();
    let site = here.site();
    let services = site.content.services.iter().filter(|service| service.ended_on(here.drawn_on()).is_none());
    let services: Vec<_> = services.map(|service| &service.domain).collect();
    let items = site.content.domains.iter().map(|domain| {
        let count = services.iter().filter(|slug| ***slug == domain.slug).count();
        let route = Route::Services(Filter::of_domain(domain.slug.clone()));
        view! {
            <li class="domain-list__item">
                <a class="domain-list__name" href=here.href(route)>{domain.name.clone()}</a>
                <span class="domain-list__count">{words::services(count)}</span>
                <p class="domain-list__about">{domain.summary.clone()}</p>
            </li>
        }
    });
    view! {
        <section class="domain-list" aria-labelledby="onderwerpen">
            <h2 class="domain-list__title" id="onderwerpen">"Diensten per onderwerp"</h2>
            <ul class="domain-list__list">{items.collect_view()}</ul>
        </section>
    }
}
