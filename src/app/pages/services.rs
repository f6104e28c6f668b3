//! The catalogue: all services, narrowed by what stands in the address, and what else a search finds.

use crate::browser;
use crate::components::element::el;
use crate::components::found_list::Groups;
use crate::components::{
    Anew, BrowseList, FavouriteList, FilterPanel, ReferralList, SearchField, chosen_list, found_list,
    more_link, no_results, result_count, service_filters, service_list, sort_choice, team_head,
};
use crate::context::Here;
use crate::results::Results;
use leptos::prelude::*;

/// `/diensten`
#[component]
pub fn ServicesPage() -> impl IntoView {
    let here = Here::current();
    let results = Memo::new(move |_| Results::of(here));
    let filters = Memo::new(move |_| service_filters(here, &results.read()));
    let draw = move |results: Results| found(here, &results);
    // Read out when the reader has stopped typing, not at every key.
    let said = RwSignal::new(String::new());
    browser::when_quiet(move || results.read().in_words(), said);
    view! {
        <h1 class="page__title" tabindex="-1">"Diensten"</h1>
        <SearchField />
        <p class="visually-hidden" role="status">{said}</p>
        <div class="page__columns">
            <FilterPanel filters />
            <div class="page__results">
                <Anew value=results draw />
                <FavouriteList />
                <BrowseList />
                <ReferralList />
            </div>
        </div>
    }
}

/// All that a search or a choice changes. Where another item answers better than the best service, its
/// group stands first.
fn found(here: Here, results: &Results) -> AnyView {
    let others = |which| found_list(here, &results.others, which);
    let (before, after) = if results.others_first {
        (others(Groups::Best), others(Groups::Rest))
    } else {
        (None, others(Groups::All))
    };
    let list = if results.total == 0 {
        vec![no_results(here, results)]
    } else {
        let sort = (results.total > 1).then(|| sort_choice(here, results));
        let list = [service_list(here, &results.services)];
        sort.into_iter().chain(list).chain(more_link(here, results)).collect()
    };
    el("div", "")
        .add_some(team_head(here, &results.filter))
        .add(result_count(results))
        .add_some(chosen_list(here, &results.filter))
        .add_some(before)
        .add_all(list)
        .add_some(after)
        .draw()
}
