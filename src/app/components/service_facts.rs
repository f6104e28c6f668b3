//! What one wants to know before asking: what does not belong to it, who approves, what can be done in haste, which
//! rules hold, who answers for it and what changed. Only what is said; the sign and the key facts say the rest.
// no stylesheet: the list of facts draws it

use super::FactList;
use super::fact_list::{Fact, said};
use crate::context::Here;
use leptos::prelude::*;
use model::content::by_slug;
use model::route::Facet;
use model::{Filter, Route, Service};
use std::sync::Arc;

/// The facts; nothing where none is said.
#[component]
pub fn ServiceFacts(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let own = here.drawn_for();
    let line = own.as_ref().and_then(|own| content.offer(&service.slug, own, here.drawn_on()).line);
    let level = line.and_then(|line| line.servicelevel.clone());
    let team = by_slug(&content.teams, &service.team).map(|team| {
        let route = Route::Services(Filter::of(Facet::Team, team.slug.clone()));
        view! { "Team " <a href=here.href(route)>{team.name.clone()}</a> }
    });
    let owner = service.owner.clone().map(|owner| {
        let who = view! { {team} ", " {owner} }.into_any();
        ("Wie zorgt ervoor".to_owned(), "eigenaar", Some(who))
    });
    let since = format!("Sinds {}", content.region.first_day.in_words());
    let text = |name: &str, field, text: &Option<String>| {
        text.clone().map(|text| (name.to_owned(), field, Some(said(text))))
    };
    let list = |name: &str, field, items: &[String]| {
        let rows: Vec<_> = items.iter().map(|item| view! { <li>{item.clone()}</li> }).collect();
        let drawn = (!rows.is_empty()).then(|| view! { <ul class="fact-list__list">{rows}</ul> }.into_any());
        drawn.map(|drawn| (name.to_owned(), field, Some(drawn)))
    };
    let audience: Vec<&str> = service.audience.iter().map(|one| one.label()).collect();
    let facts: Vec<Fact> = [
        text("Voor wie", "doelgroep", &Some(audience.join(", "))),
        list("Hoort er niet bij", "krijgNiet", &service.not_included),
        text("Akkoord van", "akkoord", &service.approval),
        text("Als het haast heeft", "spoed", &service.haste),
        text("Tijdelijk", "tijdelijk", &service.loan),
        text("Afspraak over kwaliteit", "servicelevel", &level),
        list("Regels", "voorwaarden", &service.conditions),
        owner,
        text(&since, "veranderd", &service.changed),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!facts.is_empty()).then(|| view! { <FactList facts provenance=service.provenance.clone() /> })
}
