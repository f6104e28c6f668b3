//! One phase of a plan: its steps, from number to number.

use super::item_list::{Row, draw};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::guide::Leg;
use model::{Route, Step, Weight};

/// The phase, with its steps.
pub fn plan_leg(here: Here, leg: &Leg<'_>) -> AnyView {
    let phase = leg.phase;
    let minutes: u16 = leg.steps.iter().filter_map(|step| step.minutes).sum();
    let count = words::count_of(leg.steps.len(), "stap", "stappen");
    let count = if minutes == 0 { count } else { format!("{count}, ongeveer {}", words::duration(minutes)) };
    let rows: Vec<AnyView> = leg.steps.iter().map(|step| draw(row(here, step)).draw()).collect();
    let id = format!("fase-{}", phase.slug);
    view! {
        <section class="plan-leg" aria-labelledby=id>
            <h2 class="plan-leg__title" id=id.clone()>{phase.name.clone()}</h2>
            <p class="plan-leg__count">{count}</p>
            <p class="plan-leg__about">{phase.summary.clone()}</p>
            <ol class="item-list__list item-list__list--route">{rows}</ol>
        </section>
    }
    .into_any()
}

/// A step as a row: what it is, when, how long, and who does it.
pub fn row(here: Here, step: &Step) -> Row {
    let minutes = step.minutes.map(words::duration);
    let facts = [Some(words::when(step.day_from, step.day_until)), minutes, Some(step.who.clone())];
    let weight = match step.weight {
        Weight::Must => "plan-leg__weight plan-leg__weight--must",
        Weight::Handy => "plan-leg__weight",
    };
    Row {
        meta: Some(facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
        mark: Some(view! { <span class=weight>{step.weight.label()}</span> }.into_any()),
        ..Row::of(here, step, Route::Step(step.slug.clone())).about(step.summary.as_str())
    }
}
