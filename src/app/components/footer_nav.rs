//! The second navigation, at the foot of every page.

use super::element::{Element, el};
use crate::context::Here;
use crate::head;
use model::{Comparison, Info, Route};

/// The navigation.
pub fn footer_nav() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let own = [Route::Agreements(Comparison::default()), Route::Situations, Route::terms(), Route::Mine];
    let links = own.into_iter().chain(Info::ALL.iter().copied().map(Route::Info)).map(|route| {
        let name = match &route {
            Route::Info(info) => Some(info.label().to_owned()),
            other => head::name(other, &content),
        };
        let link = el("a", "footer-nav__link").follow("href", move || Some(here.link(route.clone())));
        el("li", "").add(link.add(name))
    });
    let links = el("ul", "footer-nav__list").add_all(links);
    el("nav", "footer-nav").set("aria-label", "Meer").add(links)
}
