//! The way from the start to this page.

use super::anew;
use super::element::{Element, el, nodes};
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
        // The link follows the municipality and the day of the address.
        let link = view! { <a class="breadcrumb__link" href={move || here.link(route.clone())}>{name}</a> };
        el("li", "breadcrumb__item").add(link.into_any())
    };
    let items = move |page: Page| -> Element {
        let name = page.as_ref().and_then(|route| head::name(route, &here.site().content));
        let name = name.unwrap_or_else(|| "Niet gevonden".to_owned());
        let parent = page.as_ref().and_then(Route::parent).map(link);
        let own = el("span", "breadcrumb__here").set("aria-current", "page").add(name);
        nodes().add(link(Route::Home)).add(parent).add(el("li", "breadcrumb__item").add(own))
    };
    view! {
        <Show when=move || page.get() != Some(Route::Home)>
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol class="breadcrumb__list">{anew(page, items)}</ol>
            </nav>
        </Show>
    }
}
