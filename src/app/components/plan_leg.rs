//! One phase of a plan: its steps, from number to number.

use super::element::{Element, el};
use super::item_list::{Row, draw};
use crate::context::Here;
use crate::words;
use model::guide::{Days, Leg};
use model::{Calendar, Date, Route, Step, Weight};

/// When somebody begins, and how the days are counted from there.
pub struct Begun {
    /// The first working day.
    pub start: Date,
    /// The working days.
    pub calendar: Calendar,
}

/// The phase, with its steps; with their days where it is known when one begins.
pub fn plan_leg(here: Here, leg: &Leg<'_>, begun: Option<&Begun>) -> Element {
    let phase = leg.phase;
    let rows = leg.steps.iter().map(|step| draw(row(here, step, begun)));
    let id = format!("fase-{}", phase.slug);
    el("section", "plan-leg")
        .set("aria-labelledby", id.as_str())
        .add(el("h2", "plan-leg__title").set("id", id).add(phase.name.as_str()))
        .add(el("p", "plan-leg__count").add(words::how_much(leg.steps.iter().copied())))
        .add(el("p", "plan-leg__about").add(phase.summary.as_str()))
        .add(el("ol", "item-list__list item-list__list--route").add_all(rows))
}

/// A step as a row: what it is, when, how long, and who does it.
pub fn row(here: Here, step: &Step, begun: Option<&Begun>) -> Row {
    let minutes = step.minutes.map(words::duration);
    let when = match begun {
        Some(begun) => {
            let days = Days::of(step, begun.start, &begun.calendar);
            words::when_dated(step, days, here.drawn_on())
        }
        None => words::when(step.day_from, step.day_until),
    };
    let facts = [Some(when), minutes, Some(step.who.clone())];
    let weight = match step.weight {
        Weight::Must => "plan-leg__weight plan-leg__weight--must",
        Weight::Handy => "plan-leg__weight",
    };
    Row {
        meta: Some(facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
        mark: Some(el("span", weight).add(step.weight.label())),
        ..Row::of(here, step, Route::Step(step.slug.clone())).about(step.summary.as_str())
    }
}
