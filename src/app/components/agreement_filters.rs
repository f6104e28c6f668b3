//! What narrows the agreements: domains, and whether what is the same for all is shown.
// no stylesheet: the panel and the groups draw it

use super::choice_group::{Choice, Group};
use super::filter_panel::Filters;
use crate::context::Here;
use model::{Comparison, Route};

/// The choices of the agreements: whether what is the same for all is shown, and by domain.
pub fn agreement_filters(here: Here) -> Filters {
    let (content, now) = (here.site().content, here.comparison());
    let to = |comparison: Comparison| here.at(&Route::Agreements(comparison).into());
    let choice = |label: &str, chosen: bool, would_be: &Comparison, leads_to: Comparison| Choice {
        label: label.to_owned(),
        count: content.compare(would_be, here.drawn_on()).len(),
        chosen,
        leads_to: to(leads_to),
    };
    let only = Comparison { differing: true, ..now.clone() };
    let differing = choice("Alleen waar gemeenten verschillen", now.differing, &only, now.toggle_differing());
    let domains = content.domains.iter().map(|domain| {
        let one = Comparison { domains: vec![domain.slug.clone()], ..now.clone() };
        let chosen = now.domains.contains(&domain.slug);
        choice(&domain.name, chosen, &one, now.toggle_domain(&domain.slug))
    });
    let groups = vec![
        Group { title: "Verschil", choices: vec![differing] },
        Group { title: "Onderwerp", choices: domains.collect() },
    ];
    Filters { groups, clear: (now != Comparison::default()).then(|| to(Comparison::default())) }
}
