//! The second navigation, at the foot of every page.

use crate::context::Here;
use crate::head;
use leptos::prelude::*;
use model::{Comparison, Info, Route};

/// The navigation.
#[component]
pub fn FooterNav() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let own = [Route::Agreements(Comparison::default()), Route::Situations, Route::Terms, Route::Mine];
    let links = own.into_iter().chain(Info::ALL.iter().copied().map(Route::Info)).map(|route| {
        let name = match &route {
            Route::Info(info) => Some(info.label().to_owned()),
            other => head::name(other, &content),
        };
        view! { <li><a class="footer-nav__link" href=move || here.link(route.clone())>{name}</a></li> }
    });
    view! {
        <nav class="footer-nav" aria-label="Meer">
            <ul class="footer-nav__list">{links.collect_view()}</ul>
        </nav>
    }
}
