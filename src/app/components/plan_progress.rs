//! How far one's plan is, what was said last, and the way to take that back.

use super::anew::{Anew, anew};
use super::element::{Element, el, nodes};
use crate::context::Here;
use crate::words;
use leptos::ev;
use leptos::prelude::Read;
use model::Slug;
use model::content::by_slug;
use model::guide::{Action, Count};

/// How far the plan of a path is; nothing before anything was said of it.
pub fn plan_progress(here: Here, path: Slug) -> Anew {
    let look = move || {
        let content = here.site().content;
        let device = here.device().read();
        let count = here.plan(&content, &path).count(&device.progress);
        (count, device.progress.history(1).into_iter().next())
    };
    anew(look, move |(count, last): (Count, Option<Action>)| match last {
        Some(last) if count.dealt() > 0 || last.status == model::guide::Status::ToDo => {
            drawn(here, count, last)
        }
        _ => nodes(),
    })
}

fn drawn(here: Here, count: Count, last: Action) -> Element {
    let bar = el("progress", "plan-progress__bar")
        .set("max", count.steps.to_string())
        .set("value", count.dealt().to_string())
        .set("aria-labelledby", "voortgang");
    let said = el("p", "plan-progress__said").set("id", "voortgang").add(words::how_far(count));
    el("section", "plan-progress")
        .set("aria-label", "Hoe ver je bent")
        .add(said)
        .add(bar)
        .add(undo(here, last))
}

/// What was said last, and the button that takes it back.
pub fn undo(here: Here, last: Action) -> Element {
    let content = here.site().content;
    let name = content.step_numbered(last.step).map(|step| step.name.clone());
    let name = name.unwrap_or_else(|| "een stap die er niet meer is".to_owned());
    let said = format!("Laatst: {} {name}, {}. ", last.step, last.status.label());
    let back = el("button", "button--text")
        .set("type", "button")
        .set("id", "terugnemen")
        .on(ev::click, move |_| here.take_back(last.step))
        .add("Neem dat terug");
    el("p", "plan-progress__last screen-only").set("role", "status").add(said).add(back)
}

/// The name of a path, for who is told of it.
pub fn path_name(here: Here, path: &Slug) -> Option<String> {
    by_slug(&here.site().content.paths, path).map(|path| path.name.clone())
}
