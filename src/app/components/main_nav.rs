//! The main navigation. It names what there is, and nothing that is not there.

use super::element::{Element, el};
use crate::context::Here;
use crate::head;
use model::Route;

/// The main navigation.
pub fn main_nav() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let mut routes = vec![Route::catalogue()];
    routes.extend((!content.paths.is_empty()).then_some(Route::Plan(None)));
    routes.extend((!content.transfers.is_empty()).then(Route::changes));
    routes.extend((!content.locations.is_empty()).then_some(Route::Locations));
    let links = routes.into_iter().map(|route| {
        let name = head::name(&route, &content);
        let own = route.clone();
        // On a page below it the link is not that page, but its part of the site (WAI-ARIA 1.2, `aria-current`).
        let current = move || match here.page() {
            Some(page) if page == own => Some("page".to_owned()),
            Some(page) if page.parent().as_ref() == Some(&own) => Some("true".to_owned()),
            _ => None,
        };
        let link = el("a", "main-nav__link")
            .follow("href", move || Some(here.link(route.clone())))
            .follow("aria-current", current);
        el("li", "").add(link.add(name))
    });
    let links = el("ul", "main-nav__list").add_all(links);
    el("nav", "main-nav").set("aria-label", "Hoofdmenu").add(links)
}
