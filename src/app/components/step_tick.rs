//! How it stands with a step, as its reader says: done, or not for them. Pressed again it is to be done. Without the app
//! nothing can be kept (see the stylesheet); on paper there is a box to tick.

use super::element::{Element, el};
use crate::context::Here;
use leptos::ev;
use model::guide::Status;
use model::{Slug, Step};

/// The two buttons of a step, said on a path; `place` tells apart those that stand on the page more than once.
pub fn step_tick(here: Here, step: &Step, path: Option<&Slug>, place: &str) -> Element {
    let number = step.number;
    let button = |status: Status, word: &str| {
        let path = path.cloned();
        let press = move |_: ev::MouseEvent| {
            let again = here.status(number) == status;
            here.say(number, if again { Status::ToDo } else { status }, path.as_ref());
        };
        let class = match status {
            Status::Done => "step-tick__act step-tick__act--done",
            _ => "step-tick__act",
        };
        el("button", class)
            .set("type", "button")
            .set("id", format!("{place}-{number}-{}", status.word()))
            .follow_state("aria-pressed", move || here.status(number) == status)
            .on(ev::click, press)
            .add(el("span", "step-tick__box").set("aria-hidden", "true"))
            .add(el("span", "").add(word).add(el("span", "visually-hidden").add(format!(": {}", step.name))))
    };
    el("div", "step-tick needs-app")
        .add(button(Status::Done, "Gedaan"))
        .add(button(Status::NotApplicable, "Niet voor mij"))
}
