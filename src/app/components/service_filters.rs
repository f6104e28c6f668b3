//! What narrows the catalogue: domains and kinds of request.
// no stylesheet: the panel and the groups draw it

use super::FilterPanel;
use super::choice_group::Choice;
use crate::context::Here;
use leptos::prelude::*;
use model::Route;

/// The choices of the catalogue: by domain and by kind of request.
#[component]
pub fn ServiceFilters() -> impl IntoView {
    let here = Here::current();
    let domains = Memo::new(move |_| {
        let (site, filter) = (here.site(), here.filter());
        let counts = site.catalogue.count_by_domain(&site.content, &filter, here.drawn_on());
        let named = site.content.domains.iter().zip(counts);
        named
            .map(|(domain, (slug, count))| Choice {
                key: slug.to_string(),
                label: domain.name.clone(),
                count,
                chosen: filter.domains.contains(&slug),
                leads_to: Route::Services(filter.toggle_domain(&slug)),
            })
            .collect::<Vec<_>>()
    });
    let kinds = Memo::new(move |_| {
        let (site, filter) = (here.site(), here.filter());
        let counts = site.catalogue.count_by_kind(&site.content, &filter, here.drawn_on()).into_iter();
        counts
            .map(|(kind, count)| Choice {
                key: kind.word().to_owned(),
                label: kind.label().to_owned(),
                count,
                chosen: filter.kinds.contains(&kind),
                leads_to: Route::Services(filter.toggle_kind(kind)),
            })
            .collect::<Vec<_>>()
    });
    let narrows = Memo::new(move |_| here.filter().narrows());
    let clear = Signal::derive(move || Route::Services(here.filter().text_only()));
    view! { <FilterPanel groups=vec![("Onderwerp", domains), ("Wat wil je doen?", kinds)] narrows clear /> }
}
