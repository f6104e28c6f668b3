//! The way from the start to this page.

use super::anew::{Anew, anew};
use super::element::{Element, el, nodes};
use crate::context::{Here, Page};
use crate::head;
use model::Route;

/// The breadcrumb; the start page has none.
pub fn breadcrumb() -> Anew {
    let here = Here::current();
    let link = move |route: Route| {
        let name = head::name(&route, &here.site().content);
        // The link follows the municipality and the day of the address.
        let link = el("a", "breadcrumb__link").follow("href", move || Some(here.link(route.clone())));
        el("li", "breadcrumb__item").add(link.add(name))
    };
    let way = move |page: Page| -> Element {
        if page == Some(Route::Home) {
            return nodes();
        }
        let name = page.as_ref().and_then(|route| head::name(route, &here.site().content));
        let name = name.unwrap_or_else(|| "Niet gevonden".to_owned());
        let parent = page.as_ref().and_then(Route::parent).map(link);
        let own = el("span", "breadcrumb__here").set("aria-current", "page").add(name);
        let own = el("li", "breadcrumb__item").add(own);
        let list = el("ol", "breadcrumb__list").add(link(Route::Home)).add(parent).add(own);
        el("nav", "breadcrumb").set("aria-label", "Kruimelpad").add(list)
    };
    anew(move || here.page(), way)
}
