//! What narrows the catalogue: by subject, by what one wants to do, for whom, and by what is agreed for whom.
// no stylesheet: the panel and the groups draw it

use super::choice_group::{Choice, Group};
use super::filter_panel::Filters;
use crate::context::Here;
use crate::results::Results;
use crate::words;
use model::route::Facet;
use model::{Audience, Availability, RequestKind, Route, Slug};

/// The choices of the catalogue.
pub fn service_filters(here: Here, results: &Results) -> Filters {
    let group = |facet: Facet| Group { title: facet.label(), choices: choices(here, results, facet) };
    let to = |filter| here.at(&Route::Services(filter).into());
    Filters {
        groups: vec![
            group(Facet::Domain),
            group(Facet::Kind),
            group(Facet::Audience),
            Group { title: "Voor welke gemeente?", choices: municipalities(here, results) },
            group(Facet::Status),
        ],
        clear: results.filter.narrows().then(|| to(results.filter.text_only())),
    }
}

/// The choices of one facet, each with what it would show.
fn choices(here: Here, results: &Results, facet: Facet) -> Vec<Choice> {
    let content = here.site().content;
    let values: Vec<&str> = match facet {
        Facet::Domain => content.domains.iter().map(|domain| domain.slug.as_str()).collect(),
        Facet::Team => content.teams.iter().map(|team| team.slug.as_str()).collect(),
        Facet::Kind => RequestKind::ALL.iter().map(|one| one.word()).collect(),
        Facet::Audience => Audience::ALL.iter().map(|one| one.word()).collect(),
        Facet::Status => Availability::ALL.iter().map(|one| one.word()).collect(),
    };
    let choice = |value: Slug| Choice {
        label: words::choice_label(&content, facet, &value),
        count: results.count(facet, value.as_str()),
        chosen: results.filter.chosen_of(facet).any(|chosen| *chosen == value),
        leads_to: here.at(&Route::Services(results.filter.toggle(facet, &value)).into()),
    };
    values.into_iter().filter_map(|value| value.parse().ok()).map(choice).collect()
}

/// For which municipality the agreements are shown. It narrows nothing by itself: nothing is hidden.
fn municipalities(here: Here, results: &Results) -> Vec<Choice> {
    let content = here.site().content;
    let own = here.drawn_for().map(|own| own.slug);
    let now = here.at(&Route::Services(results.filter.clone()).into());
    let choice = |(municipality, count): (&model::Municipality, &usize)| {
        let mut leads_to = now.clone();
        leads_to.municipality =
            Some(municipality.slug.clone()).filter(|slug| now.municipality.as_ref() != Some(slug));
        let chosen = own.as_ref() == Some(&municipality.slug);
        Choice { label: municipality.name.clone(), count: *count, chosen, leads_to }
    };
    content.municipalities.iter().zip(&results.by_municipality).map(choice).collect()
}
