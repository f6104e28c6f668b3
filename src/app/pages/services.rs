//! The catalogue: all services, narrowed by what stands in the address.

use crate::components::{
    NoResults, ReferralList, ResultCount, SearchField, ServiceFilters, ServiceList, Shown,
};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;

/// `/diensten`
#[component]
pub fn ServicesPage() -> impl IntoView {
    let here = Here::current();
    let shown = Memo::new(move |_| {
        let site = here.site();
        let found = site.catalogue.find(&site.content, &here.filter(), here.drawn_on());
        let shown = found
            .into_iter()
            .map(|hit| Shown { slug: hit.service.slug.clone(), why: words::why_found(&hit.finds) });
        shown.collect::<Vec<_>>()
    });
    let count = Signal::derive(move || shown.read().len());
    view! {
        <h1 class="page__title" tabindex="-1">"Diensten"</h1>
        <SearchField live=true />
        <div class="page__columns">
            <ServiceFilters />
            <div class="page__results">
                <ResultCount count />
                <Show when=move || count.get() != 0 fallback=|| view! { <NoResults /> }>
                    <ServiceList shown />
                </Show>
                <ReferralList />
            </div>
        </div>
    }
}
