//! Choices of one kind, each with what it would show. Every choice is an address, so that it can be shared, and undone
//! by going back.

use super::element::{Element, el};
use crate::words;
use model::{Address, Route};

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub label: String,
    /// How many it would show.
    pub count: usize,
    /// Whether it is made.
    pub chosen: bool,
    /// The same page with this choice made, or undone.
    pub leads_to: Address,
}

/// Choices of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What is chosen.
    pub title: &'static str,
    /// From what.
    pub choices: Vec<Choice>,
}

/// The choices.
pub fn choice_group(at: usize, group: Group) -> Element {
    let items = group.choices.into_iter().enumerate().map(|(place, choice)| {
        let class = if choice.count == 0 {
            "choice-group__choice choice-group__choice--empty"
        } else {
            "choice-group__choice"
        };
        let count = el("span", "choice-group__count")
            .text(choice.count.to_string())
            .add(el("span", "visually-hidden").text(unit(&choice)));
        // By its name a choice that was made has the focus again when all are drawn anew.
        let link = el("a", class)
            .set("id", format!("keuze-{at}-{place}"))
            .set("href", choice.leads_to.href())
            .set_some("aria-current", choice.chosen.then(|| "true".to_owned()))
            .add(el("span", "choice-group__box").set("aria-hidden", "true"))
            .add(el("span", "choice-group__label").text(choice.label))
            .add(count);
        el("li", "choice-group__item").add(link)
    });
    el("div", "choice-group")
        .add(el("h3", "choice-group__title").text(group.title))
        .add(el("ul", "choice-group__list").add_all(items))
}

/// What is counted: what the page lists that the choice leads to.
fn unit(choice: &Choice) -> &'static str {
    match (&choice.leads_to.route, choice.count) {
        (Route::Changes(_), 1) => " ding",
        (Route::Changes(_), _) => " dingen",
        (_, count) => words::service_word(count),
    }
}
