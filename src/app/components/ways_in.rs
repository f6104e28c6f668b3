//! The signpost of the start page: the ways in, as arms.

use crate::context::Here;
use leptos::prelude::*;
use model::{Filter, RequestKind, Route};

/// The arms.
#[component]
pub fn WaysIn() -> impl IntoView {
    let here = Here::current();
    let kind = |kind| Route::Services(Filter::of_kind(kind));
    let arms = [
        (kind(RequestKind::Report), "Iets is stuk of kwijt", "Meld het en hoor wat er gebeurt"),
        (kind(RequestKind::Request), "Ik heb iets nodig", "Vraag het aan voor jezelf of je team"),
        (kind(RequestKind::Advice), "Ik wil advies", "Van HRM, juristen, inkoop en anderen"),
        (Route::catalogue(), "Ik zoek een dienst", "Alle diensten op een rij"),
    ];
    let arms = arms.map(|(route, name, about)| {
        view! {
            <li class="ways-in__item">
                <a class="ways-in__arm" href=here.href(route)>
                    <span class="ways-in__name">{name}</span>
                    <span class="ways-in__about">{about}</span>
                </a>
            </li>
        }
    });
    view! {
        <section class="ways-in" aria-labelledby="wegen">
            <h2 class="visually-hidden" id="wegen">"Of kies een richting"</h2>
            <ul class="ways-in__list">{arms.into_iter().collect_view()}</ul>
        </section>
    }
}
