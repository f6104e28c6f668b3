//! The sign: a post with one arm for each municipality, and on each arm the working days until you have it.

mod arm;
mod table;

use crate::context::Here;
use arm::{Arm, Plan};
use leptos::prelude::*;
use model::Service;
use std::sync::Arc;

/// The sign, and the same facts as a table for who cannot see it.
#[component]
pub fn Sign(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let own = here.drawn_for().map(|own| own.slug);
    let day = here.drawn_on();
    let offers = content.offers(&service.slug, day);
    let plan = Plan::of(&offers, own.as_ref());
    let (middle, foot) = (Plan::WIDTH / 2, plan.height - 4);
    let box_ = format!("0 0 {} {}", Plan::WIDTH, plan.height);
    let post = format!("M{} 4h12V{foot}h-12z", middle - 6);
    let bands =
        format!("M{0} 4h12v9h-12zM{0} {1}h12v9h-12zM{0} {2}h12v9h-12z", middle - 6, foot - 36, foot - 18);
    let ground = format!("M{} {foot}h96", middle - 48);
    view! {
        <section class="sign" aria-labelledby="per-gemeente">
            <h2 class="sign__title" id="per-gemeente">"Per gemeente"</h2>
            <svg class="sign__drawing" viewBox=box_ aria-hidden="true">
                <path class="sign__post" d=post />
                <path class="sign__band" d=bands />
                <path class="sign__ground" d=ground />
                {plan.arms.iter().map(draw).collect_view()}
            </svg>
            {table::draw(&offers, own.as_ref(), &content.region.calendar(), day)}
        </section>
    }
}

fn draw(arm: &Arm) -> AnyView {
    let lines = arm.lines.iter().map(|line| {
        let pressed = line.width.map(|_| "spacingAndGlyphs");
        view! {
            <text class=arm.name_class x=arm.name_x y=line.y textLength=line.width lengthAdjust=pressed>
                {line.text.clone()}
            </text>
        }
    });
    let state = arm.state.as_ref().map(|line| {
        view! { <text class="sign__state" x=arm.name_x y=line.y>{line.text.clone()}</text> }
    });
    let edge = arm.own_edge.clone().map(|edge| view! { <path class="sign__own-edge" d=edge /> });
    let mark = arm.mark.map(|(x, y)| {
        let plus = format!("M{} {y}h12M{x} {}v12", x - 6, y - 6);
        view! {
            <circle class="sign__disc" cx=x cy=y r="10" />
            <path class="sign__plus" d=plus />
        }
    });
    view! {
        <g class=arm.class.clone()>
            {edge}
            <path class="sign__arm" d=arm.outline.clone() />
            <path class="sign__keyline" d=arm.keyline.clone() />
            {mark}
            {lines.collect_view()}
            {state}
            <text class="sign__days" x=arm.days_x y=arm.days_y>{arm.days.clone()}</text>
            <text class="sign__unit" x=arm.days_x y=arm.unit_y>{arm.unit}</text>
        </g>
    }
    .into_any()
}
