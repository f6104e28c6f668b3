//! The bar on top of every page: whose sign it is, for whom one reads, and where one can go.

use super::element::{Element, el, nodes};
use super::{MainNav, MunicipalityPicker, QuickSearch, sign_logo};
use crate::browser;
use crate::context::{Here, Page};
use leptos::prelude::*;
use model::Route;

/// The bar.
#[component]
pub fn SiteBar(
    /// The page that is drawn.
    page: Memo<Page>,
) -> impl IntoView {
    let here = Here::current();
    let title = here.site().content.region.title.clone();
    let name = format!("{title}, naar de startpagina");
    // The start page, the catalogue and a page that is not there have a field of their own.
    let apart = Memo::new(move |_| {
        !matches!(*page.read(), None | Some(Route::Home | Route::Services(_) | Route::Number(_)))
    });
    let find = move |event: leptos::ev::MouseEvent| {
        if browser::focus_search() {
            event.prevent_default();
        }
    };
    view! {
        <header class="site-bar">
            <div class="site-bar__inner">
                <a class="site-bar__home" href=move || here.link(Route::Home) aria-label=name>
                    {sign_logo().draw()}
                    <span class="site-bar__title">{title}</span>
                </a>
                <MainNav page />
                <Show when=move || apart.get()>
                    <a class="site-bar__find" href=move || here.link(Route::catalogue()) on:click=find>
                        {glass().draw()}
                    </a>
                    <QuickSearch />
                </Show>
                <MunicipalityPicker />
            </div>
        </header>
    }
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
