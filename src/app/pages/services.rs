//! The catalogue: all services, narrowed by what stands in the address, and what else a search finds.

use crate::browser;
use crate::components::element::el;
use crate::components::found_list::Groups;
use crate::components::{
    Anew, BrowseList, FavouriteList, FilterPanel, ReferralList, SearchField, chosen_list, found_list,
    more_link, no_results, result_count, service_filters, service_list, sort_choice, team_head,
};
use crate::context::Here;
use crate::results::{Depth, FIRST_CARDS, Results};
use leptos::prelude::*;

/// `/diensten`
#[component]
pub fn ServicesPage() -> impl IntoView {
    let here = Here::current();
    let first = Memo::new(move |_| Results::of(here, Depth::First));
    let all = browser::settled(here);
    let filters = Memo::new(move |_| service_filters(here, &all.read()));
    let top = move |results: Results| top(here, &results);
    // What was found for another text does not stand below the first cards of this one.
    let below = Memo::new(move |_| Some(all.get()).filter(|all| all.filter.text == first.read().filter.text));
    let rest = move |results: Option<Results>| results.map(|results| rest(here, &results));
    // Read out when the reader has stopped typing, not at every key.
    let said = RwSignal::new(String::new());
    browser::when_quiet(move || first.read().in_words(), said);
    view! {
        <h1 class="page__title" tabindex="-1">"Diensten"</h1>
        <SearchField />
        <p class="visually-hidden" role="status">{said}</p>
        <div class="page__columns">
            <FilterPanel filters />
            <div class="page__results">
                <Anew value=first draw=top />
                <Anew value=below draw=rest />
                <FavouriteList />
                <BrowseList />
                <ReferralList />
            </div>
        </div>
    }
}

/// What a search or a choice changes at once. Where another item answers better than the best service, its group
/// stands first.
fn top(here: Here, results: &Results) -> AnyView {
    let before = if results.others_first { found_list(here, &results.others, Groups::Best) } else { None };
    let list = if results.total == 0 {
        vec![no_results(here, results)]
    } else {
        let sort = (results.total > 1).then(|| sort_choice(here, results));
        sort.into_iter().chain([service_list(here, &results.services)]).collect()
    };
    el("div", "")
        .add_some(team_head(here, &results.filter))
        .add(result_count(results))
        .add_some(chosen_list(here, &results.filter))
        .add_some(before)
        .add_all(list)
        .draw()
}

/// What stands behind that.
fn rest(here: Here, results: &Results) -> AnyView {
    let others = if results.others_first { Groups::Rest } else { Groups::All };
    let cards = results.services.get(FIRST_CARDS..).filter(|cards| !cards.is_empty());
    el("div", "")
        .add_some(cards.map(|cards| service_list(here, cards)))
        .add_some(more_link(here, results))
        .add_some(found_list(here, &results.others, others))
        .draw()
}
