//! The main navigation. It names what there is, and nothing that is not there yet.

use crate::context::{Here, Page};
use leptos::prelude::*;
use model::Route;

/// The main navigation.
#[component]
pub fn MainNav(
    /// The page that is drawn.
    page: Memo<Page>,
) -> impl IntoView {
    let here = Here::current();
    // On a page below it the link is not that page, but its part of the site (WAI-ARIA 1.2, `aria-current`).
    let current = move || match page.get() {
        Page::Services => Some("page"),
        Page::Service(_) => Some("true"),
        _ => None,
    };
    view! {
        <nav class="main-nav" aria-label="Hoofdmenu">
            <ul class="main-nav__list">
                <li>
                    <a class="main-nav__link" href=move || here.link(Route::catalogue()) aria-current=current>
                        "Diensten"
                    </a>
                </li>
            </ul>
        </nav>
    }
}
