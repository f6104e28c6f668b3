//! One phase of a plan, folded: its steps, from number to number, and how far it is.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::item_list::{Row, draw};
use super::step_tick;
use crate::context::Here;
use crate::words;
use leptos::prelude::Read;
use model::guide::{Begun, Leg, Standing};
use model::{Route, Slug, Step, Weight};

/// Whose plan it is, and how its days are counted where that is known.
pub struct Walked<'a> {
    /// The path.
    pub path: &'a Slug,
    /// When one begins.
    pub begun: Option<&'a Begun>,
}

/// The phase, with its steps; with their days where it is known when one begins.
pub fn plan_leg(here: Here, leg: &Leg<'_>, walked: &Walked<'_>, open: bool) -> Element {
    let phase = leg.phase;
    let mut passed = false;
    let rows = leg.steps.iter().map(|step| {
        let row = step_row(here, step, walked, "stap");
        // Between what is past and what is to come stands today.
        let past = walked.begun.is_some_and(|begun| begun.days(step).until < here.drawn_on());
        let first = passed && !past;
        passed = past;
        row.add(first.then(|| {
            let today = format!("Vandaag is {}", words::near(here.drawn_on(), here.drawn_on()));
            el("p", "plan-leg__today").add(today)
        }))
    });
    let id = format!("fase-{}", phase.slug);
    let much = words::how_much(leg.steps.iter().copied());
    let (path, own) = (walked.path.clone(), phase.slug.clone());
    let count = move || {
        let content = here.site().content;
        let plan = here.plan(&content, &path);
        let device = here.device().read();
        let leg = plan.legs.iter().find(|leg| leg.phase.slug == own);
        leg.map_or(0, |leg| leg.count(&device.progress).dealt())
    };
    let all = leg.steps.len();
    let far = move |dealt: usize| {
        let far = match dealt {
            0 => String::new(),
            _ if dealt == all => ", klaar".to_owned(),
            _ => format!(", {dealt} klaar"),
        };
        nodes().add(format!("{much}{far}"))
    };
    let title = el("summary", "plan-leg__ask")
        .add(el("h2", "plan-leg__title").set("id", id.as_str()).add(phase.name.as_str()))
        .add(el("span", "plan-leg__count").add(anew(count, far)));
    let fold = el("details", "plan-leg__fold")
        .set_some("open", open.then(String::new))
        .add(title)
        .add(el("p", "plan-leg__about").add(phase.summary.as_str()))
        .add(el("ol", "item-list__list item-list__list--route").add_all(rows));
    el("section", "plan-leg").set("aria-labelledby", id).add(fold)
}

/// A step as a row: what it is, when, how long, who does it, and how it stands.
pub fn step_row(here: Here, step: &Step, walked: &Walked<'_>, place: &str) -> Element {
    let minutes = step.minutes.map(words::duration);
    let when = words::when_begun(step, walked.begun, here.drawn_on());
    let facts = [Some(when), minutes, Some(step.who.clone())];
    let weight = match step.weight {
        Weight::Must => "plan-leg__weight plan-leg__weight--must",
        Weight::Handy => "plan-leg__weight",
    };
    let otherwise = here.otherwise(step);
    let number = step.number;
    let day = walked.begun.map(|begun| match begun.days(step).standing(here.drawn_on()) {
        Standing::Overdue => "voorbij",
        Standing::Now => "nu",
        Standing::Later => "straks",
    });
    let row = Row {
        meta: Some(facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
        mark: Some(el("span", weight).add(step.weight.label())),
        ..Row::of(here, step, Route::Step(step.slug.clone())).about(otherwise.unwrap_or(&step.summary))
    };
    let row = draw(row).set_some("data-dag", day.map(str::to_owned));
    row.follow("data-stand", move || Some(here.status(number).word().to_owned())).add(step_tick(
        here,
        step,
        Some(walked.path),
        place,
    ))
}
