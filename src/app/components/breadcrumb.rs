//! The way from the start to this page.

use super::Anew;
use crate::context::{Here, Page};
use leptos::prelude::*;
use model::Route;

/// The breadcrumb; the start page has none.
#[component]
pub fn Breadcrumb(
    /// The page that is drawn.
    page: Memo<Page>,
) -> impl IntoView {
    let here = Here::current();
    let link = move |route: Route, name: &'static str| {
        view! {
            <li class="breadcrumb__item">
                <a class="breadcrumb__link" href={move || here.link(route.clone())}>{name}</a>
            </li>
        }
    };
    let last = |name: String| {
        view! { <li class="breadcrumb__item"><span class="breadcrumb__here" aria-current="page">{name}</span></li> }
    };
    let items = move |page: Page| match page {
        Page::Home => ().into_any(),
        Page::Services => (link(Route::Home, "Start"), last("Diensten".to_owned())).into_any(),
        Page::Service(slug) => {
            let name =
                here.site().content.service(&slug).map(|service| service.name.clone()).unwrap_or_default();
            (link(Route::Home, "Start"), link(Route::catalogue(), "Diensten"), last(name)).into_any()
        }
        Page::Missing => (link(Route::Home, "Start"), last("Niet gevonden".to_owned())).into_any(),
    };
    view! {
        <Show when=move || page.get() != Page::Home>
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol class="breadcrumb__list"><Anew value=page draw=items /></ol>
            </nav>
        </Show>
    }
}
