//! The sign: a post with one arm for each municipality, and on each arm the working days until you have it.

mod arm;
mod table;

use crate::context::Here;
use arm::{Arm, Plan};
use leptos::prelude::*;
use model::Service;
use std::sync::Arc;
use table::SignTable;

/// The sign, and the same facts as a table for who cannot see it.
#[component]
pub fn Sign(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::here();
    let content = here.site().content;
    let slug = service.slug.clone();
    let drawing = move || {
        let own = here.municipality().map(|own| own.slug);
        let offers = content.offers(&slug, here.day());
        let plan = Plan::of(&offers, own.as_ref());
        let box_ = format!("0 0 {} {}", Plan::WIDTH, plan.height);
        let post = format!("M{0} 4h12V{1}h-12z", Plan::WIDTH / 2 - 6, plan.height - 4);
        let ground = format!("M{} {}h96", Plan::WIDTH / 2 - 48, plan.height - 4);
        view! {
            <svg class="sign__drawing" viewBox=box_ aria-hidden="true">
                <path class="sign__post" d=post />
                <path class="sign__ground" d=ground />
                {plan.arms.iter().map(draw).collect_view()}
            </svg>
        }
    };
    view! {
        <section class="sign" aria-labelledby="per-gemeente">
            <h2 class="sign__title" id="per-gemeente">"Per gemeente"</h2>
            {drawing}
            <SignTable service />
        </section>
    }
}

fn draw(arm: &Arm) -> AnyView {
    let lines = arm.lines.iter().map(|line| {
        view! { <text class=arm.name_class x=arm.name_x y=line.y>{line.text.clone()}</text> }
    });
    view! {
        <g class=arm.class.clone()>
            <path class="sign__arm" d=arm.outline.clone() />
            <path class="sign__keyline" d=arm.keyline.clone() />
            {lines.collect_view()}
            <text class="sign__days" x=arm.days_x y=arm.days_y>{arm.days.clone()}</text>
            <text class="sign__unit" x=arm.days_x y=arm.unit_y>{arm.unit.clone()}</text>
        </g>
    }
    .into_any()
}
