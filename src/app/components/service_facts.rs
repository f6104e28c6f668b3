//! What one wants to know before asking: what does not belong to it, who approves, what can be done in haste, which
//! rules hold, who answers for it and what changed. Only what is said; the sign and the key facts say the rest.
// no stylesheet: the list of facts draws it

use super::element::{Element, el, nodes};
use super::fact_list::{Fact, fact_list, said};
use crate::context::Here;
use model::content::by_slug;
use model::route::Facet;
use model::{Filter, Route, Service};

/// The facts; nothing where none is said.
pub fn service_facts(service: &Service) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let own = here.drawn_for();
    let line = own.as_ref().and_then(|own| content.offer(&service.slug, own, here.drawn_on()).line);
    let level = line.and_then(|line| line.servicelevel.clone());
    let team = by_slug(&content.teams, &service.team).map(|team| {
        let route = Route::Services(Filter::of(Facet::Team, team.slug.clone()));
        nodes().add("Team ").add(el("a", "").set("href", here.href(route)).add(team.name.as_str()))
    });
    let owner = service.owner.clone().map(|owner| {
        let who = nodes().add(team).add(", ").add(owner);
        ("Wie zorgt ervoor".to_owned(), "eigenaar", Some(who))
    });
    let since = format!("Sinds {}", content.region.first_day.in_words());
    let text = |name: &str, field, text: &Option<String>| {
        text.clone().map(|text| (name.to_owned(), field, Some(said(text))))
    };
    let list = |name: &str, field, items: &[String]| {
        let rows = items.iter().map(|item| el("li", "").add(item.as_str()));
        let drawn = (!items.is_empty()).then(|| el("ul", "fact-list__list").add_all(rows));
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
    (!facts.is_empty()).then(|| fact_list(facts, &service.provenance))
}
