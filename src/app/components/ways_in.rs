//! The signpost of the start page: the ways in that the region names, as arms.

use crate::context::Here;
use leptos::prelude::*;

/// The arms.
#[component]
pub fn WaysIn() -> impl IntoView {
    let here = Here::current();
    let arms = here.site().content.region.ways.clone().into_iter().map(|way| {
        view! {
            <li class="ways-in__item">
                <a class="ways-in__arm" href=here.href_to(&way.target)>
                    <span class="ways-in__name">{way.name}</span>
                    <span class="ways-in__about">{way.about}</span>
                </a>
            </li>
        }
    });
    view! {
        <section class="ways-in" aria-labelledby="wegen">
            <h2 class="visually-hidden" id="wegen">"Of kies een richting"</h2>
            <ul class="ways-in__list">{arms.collect_view()}</ul>
        </section>
    }
}
