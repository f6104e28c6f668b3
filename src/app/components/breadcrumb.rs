//! The way from the start to this page.

use super::Anew;
use crate::context::{Here, Page};
use crate::head;
use leptos::prelude::*;
use model::Route;

/// The breadcrumb; the start page has none.
#[component]
pub fn Breadcrumb(
    /// The page that is drawn.
    page: Memo<Page>,
) -> impl IntoView {
    let here = Here::current();
    let link = move |route: Route| {
        let name = head::name(&route, &here.site().content);
        view! {
            <li class="breadcrumb__item">
                <a class="breadcrumb__link" href={move || here.link(route.clone())}>{name}</a>
            </li>
        }
    };
    let items = move |page: Page| {
        let name = page.as_ref().and_then(|route| head::name(route, &here.site().content));
        let name = name.unwrap_or_else(|| "Niet gevonden".to_owned());
        let parent = page.as_ref().and_then(Route::parent).map(link);
        view! {
            {link(Route::Home)}
            {parent}
            <li class="breadcrumb__item"><span class="breadcrumb__here" aria-current="page">{name}</span></li>
        }
    };
    view! {
        <Show when=move || page.get() != Some(Route::Home)>
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol class="breadcrumb__list"><Anew value=page draw=items /></ol>
            </nav>
        </Show>
    }
}
