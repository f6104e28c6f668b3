//! The fields of work, and how many services each has.

use super::element::{Element, el};
use crate::context::Here;
use crate::words;
use model::{Filter, Item, Route};

/// The list of all domains.
pub fn domain_list() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let there = content.services.iter().filter(|service| service.ended_on(here.drawn_on()).is_none());
    let items = content.domains.iter().map(|domain| {
        let count = there.clone().filter(|service| service.domain == domain.slug).count();
        let route = Route::Services(Filter::of_domain(domain.slug.clone()));
        el("li", "domain-list__item")
            .add(el("a", "domain-list__name").set("href", here.href(route)).add(domain.name.as_str()))
            .add(el("span", "domain-list__count").add(words::services(count)))
            .add(el("p", "domain-list__about").add(domain.summary.as_str()))
    });
    el("section", "domain-list")
        .set("aria-labelledby", "onderwerpen")
        .add(el("h2", "domain-list__title").set("id", "onderwerpen").add("Diensten per onderwerp"))
        .add(el("ul", "domain-list__list").add_all(items))
}
