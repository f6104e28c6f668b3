//! The main navigation. It names what there is, and nothing that is not there.

use crate::context::{Here, Page};
use crate::head;
use leptos::prelude::*;
use model::Route;

/// The main navigation.
#[component]
pub fn MainNav(
    /// The page that is drawn.
    page: Memo<Page>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let mut routes = vec![Route::catalogue()];
    routes.extend((!content.paths.is_empty()).then_some(Route::Plan(None)));
    routes.extend((!content.transfers.is_empty()).then_some(Route::Changes));
    routes.extend((!content.locations.is_empty()).then_some(Route::Locations));
    let links = routes.into_iter().map(|route| {
        let name = head::name(&route, &content);
        let own = route.clone();
        // On a page below it the link is not that page, but its part of the site (WAI-ARIA 1.2, `aria-current`).
        let current = move || match page.read().as_ref() {
            Some(page) if *page == own => Some("page"),
            Some(page) if page.parent().as_ref() == Some(&own) => Some("true"),
            _ => None,
        };
        view! {
            <li>
                <a class="main-nav__link" href=move || here.link(route.clone()) aria-current=current>{name}</a>
            </li>
        }
    });
    view! {
        <nav class="main-nav" aria-label="Hoofdmenu">
            <ul class="main-nav__list">{links.collect_view()}</ul>
        </nav>
    }
}
