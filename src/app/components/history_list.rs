//! What was done with the steps lately, the newest first, and the way to take each back.

use super::anew::{Anew, anew};
use super::element::{Element, el, nodes};
use crate::context::Here;
use leptos::ev;
use leptos::prelude::Read;
use model::guide::Action;
use model::{Date, Route};

/// So many are shown.
const MOST: usize = 10;

/// The list; nothing where nothing was done.
pub fn history_list() -> Anew {
    let here = Here::current();
    anew(
        move || here.device().read().progress.history(MOST),
        move |actions: Vec<Action>| {
            if actions.is_empty() {
                return nodes();
            }
            let rows = actions.iter().enumerate().map(|(at, action)| row(here, &actions, at, *action));
            el("section", "history-list")
                .set("aria-labelledby", "gedaan")
                .add(el("h2", "history-list__title").set("id", "gedaan").add("Wat je deed"))
                .add(el("ul", "").add_all(rows))
        },
    )
}

fn row(here: Here, all: &[Action], at: usize, action: Action) -> Element {
    let content = here.site().content;
    let step = content.step_numbered(action.step);
    let name = match step {
        Some(step) => {
            let href = here.href(Route::Step(step.slug.clone()));
            el("a", "").set("href", href).add(step.name.as_str())
        }
        None => el("span", "").add("een stap die er niet meer is"),
    };
    let day = Date::of_second(action.at).map_or_else(String::new, |day| format!(" op {}", day.in_words()));
    // Only what was said last of a step can be taken back.
    let newest = !all.iter().take(at).any(|other| other.step == action.step);
    let back = newest.then(|| {
        el("button", "button--text")
            .set("type", "button")
            .set("id", format!("terug-{}", action.step))
            .on(ev::click, move |_| here.take_back(action.step))
            .add("Neem terug")
            .add(el("span", "visually-hidden").add(format!(": stap {}", action.step)))
    });
    el("li", "history-list__row")
        .add(format!("{} ", action.step))
        .add(name)
        .add(format!(": {}{day}. ", action.status.label()))
        .add(back)
}
