//! The catalogue: all services, narrowed by what stands in the address, and what else a search finds.

use crate::browser;
use crate::components::anew::anew;
use crate::components::element::{Element, el, nodes};
use crate::components::found_list::Groups;
use crate::components::{
    browse_list, chosen_list, favourite_list, filter_panel, found_list, more_link, no_results, referral_list,
    result_count, search_field, service_filters, service_list, sort_choice, team_head,
};
use crate::context::Here;
use crate::results::{Depth, FIRST_CARDS, Results};
use leptos::prelude::*;

/// `/diensten`
pub fn services_page() -> Element {
    let here = Here::current();
    let first = Memo::new(move |_| Results::of(here, Depth::First));
    let all = browser::settled(here);
    let filters = move || service_filters(here, &all.read());
    let top = move |results: Results| top(here, &results);
    // What was found for another text does not stand below the first cards of this one.
    let below = move || Some(all.get()).filter(|all| all.filter.text == first.read().filter.text);
    let rest = move |results: Option<Results>| nodes().add(results.map(|results| rest(here, &results)));
    // Read out when the reader has stopped typing, not at every key.
    let said = RwSignal::new(String::new());
    browser::when_quiet(move || first.read().in_words(), said);
    let title = el("h1", "page__title").set("tabindex", "-1").add("Diensten");
    let told = anew(move || said.get(), |said| nodes().text(said));
    let told = el("p", "visually-hidden").set("role", "status").add(told);
    let results = el("div", "page__results")
        .add(anew(move || first.get(), top))
        .add(anew(below, rest))
        .add(favourite_list())
        .add(browse_list())
        .add(referral_list());
    let panel = filter_panel(filters, false);
    nodes().add(title).add(search_field()).add(told).add(el("div", "page__columns").add(panel).add(results))
}

/// What a search or a choice changes at once. Where another item answers better than the best service, its group
/// stands first.
fn top(here: Here, results: &Results) -> Element {
    let before = if results.others_first { found_list(here, &results.others, Groups::Best) } else { None };
    let list = if results.total == 0 {
        vec![no_results(here, results)]
    } else {
        let sort = (results.total > 1).then(|| sort_choice(here, results));
        sort.into_iter().chain([service_list(here, &results.services)]).collect()
    };
    el("div", "")
        .add(team_head(here, &results.filter))
        .add(result_count(results))
        .add(chosen_list(here, &results.filter))
        .add(before)
        .add_all(list)
}

/// What stands behind that.
fn rest(here: Here, results: &Results) -> Element {
    let others = if results.others_first { Groups::Rest } else { Groups::All };
    let cards = results.services.get(FIRST_CARDS..).filter(|cards| !cards.is_empty());
    el("div", "")
        .add(cards.map(|cards| service_list(here, cards)))
        .add(more_link(here, results))
        .add(found_list(here, &results.others, others))
}
