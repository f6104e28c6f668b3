//! What narrows the agreements: domains, and whether what is the same for all is shown.
// no stylesheet: the panel and the groups draw it

use super::FilterPanel;
use super::choice_group::Choice;
use crate::context::Here;
use leptos::prelude::*;
use model::{Comparison, Route};

/// The choices of the agreements: by domain, and whether what is the same for all is shown.
#[component]
pub fn AgreementFilters() -> impl IntoView {
    let here = Here::current();
    let count = move |comparison: &Comparison| here.site().content.compare(comparison, here.drawn_on()).len();
    let domains = Memo::new(move |_| {
        let comparison = here.comparison();
        let of_domain = |slug| Comparison { domains: vec![slug], ..comparison.clone() };
        here.site()
            .content
            .domains
            .iter()
            .map(|domain| Choice {
                key: domain.slug.to_string(),
                label: domain.name.clone(),
                count: count(&of_domain(domain.slug.clone())),
                chosen: comparison.domains.contains(&domain.slug),
                leads_to: Route::Agreements(comparison.toggle_domain(&domain.slug)),
            })
            .collect::<Vec<_>>()
    });
    let differing = Memo::new(move |_| {
        let comparison = here.comparison();
        let only = Comparison { differing: true, ..comparison.clone() };
        vec![Choice {
            key: "verschil".to_owned(),
            label: "Alleen waar gemeenten verschillen".to_owned(),
            count: count(&only),
            chosen: comparison.differing,
            leads_to: Route::Agreements(comparison.toggle_differing()),
        }]
    });
    let narrows = Memo::new(move |_| here.comparison() != Comparison::default());
    let clear = Signal::derive(|| Route::Agreements(Comparison::default()));
    view! { <FilterPanel groups=vec![("Verschil", differing), ("Onderwerp", domains)] narrows clear /> }
}
