//! What narrows a list of services: a fold on a phone, a column at a desk, and the way to undo it all.

use super::anew::anew;
use super::choice_group::{Group, choice_group};
use super::element::{Element, el};
use leptos::prelude::untrack;
use model::Address;

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filters {
    /// The groups of choices.
    pub groups: Vec<Group>,
    /// The same page without any choice, where one is made.
    pub clear: Option<Address>,
}

/// The panel around the groups of choices. Where nothing else on the page says what is chosen (`alone`), the fold is open
/// when something is.
pub fn filter_panel(filters: impl Fn() -> Filters + 'static, alone: bool) -> Element {
    let open = alone && untrack(&filters).clear.is_some();
    let draw = |filters: Filters| {
        let groups = filters.groups.into_iter().enumerate().map(|(at, group)| choice_group(at, group));
        let clear = filters
            .clear
            .map(|clear| el("a", "filter-panel__clear").set("href", clear.href()).text("Wis deze keuzes"));
        el("div", "filter-panel__groups").add_all(groups).add(clear)
    };
    let title = "Maak de lijst korter";
    let fold = el("details", "filter-panel__fold")
        .set_some("open", open.then(String::new))
        .add(el("summary", "filter-panel__summary").add(title))
        .add(anew(filters, draw));
    el("section", "filter-panel")
        .set("aria-labelledby", "kies")
        .add(el("h2", "visually-hidden").set("id", "kies").add(title))
        .add(fold)
}
