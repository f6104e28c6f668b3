//! The bar on top of every page: whose sign it is, for whom one reads, and where one can go.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::{main_nav, municipality_picker, quick_search, sign_logo};
use crate::browser;
use crate::context::Here;
use leptos::ev;
use model::Route;

/// The bar.
pub fn site_bar() -> Element {
    let here = Here::current();
    let title = here.site().content.region.title.clone();
    // The start page, the catalogue and a page that is not there have a field of their own.
    let apart =
        move || !matches!(here.page(), None | Some(Route::Home | Route::Services(_) | Route::Number(_)));
    let find = move |event: ev::MouseEvent| {
        if browser::focus_search() {
            event.prevent_default();
        }
    };
    let search = move |apart: bool| {
        let find = apart.then(|| {
            el("a", "site-bar__find")
                .follow("href", move || Some(here.link(Route::catalogue())))
                .on(ev::click, find)
                .add(glass())
        });
        nodes().add(find).add(apart.then(|| quick_search(false)))
    };
    let home = el("a", "site-bar__home")
        .follow("href", move || Some(here.link(Route::Home)))
        .set("aria-label", format!("{title}, naar de startpagina"))
        .add(sign_logo())
        .add(el("span", "site-bar__title").add(title));
    let inner = el("div", "site-bar__inner")
        .add(home)
        .add(main_nav())
        .add(anew(apart, search))
        .add(municipality_picker());
    el("header", "site-bar").add(inner)
}

/// A magnifying glass, and what it stands for.
fn glass() -> Element {
    let path = el("path", "").set("d", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20.5 20.5");
    let drawing = el("svg", "")
        .set("viewBox", "0 0 24 24")
        .set("width", "24")
        .set("height", "24")
        .set("aria-hidden", "true");
    nodes().add(drawing.add(path)).add(el("span", "visually-hidden").add("Zoek"))
}
