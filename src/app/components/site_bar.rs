//! The bar on top of every page: whose sign it is, for whom one reads, and where one can go.

use super::{MainNav, MunicipalityPicker, SignLogo};
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
    view! {
        <header class="site-bar">
            <div class="site-bar__inner">
                <a class="site-bar__home" href=move || here.link(Route::Home) aria-label=name>
                    <SignLogo />
                    <span class="site-bar__title">{title}</span>
                </a>
                <MainNav page />
                <MunicipalityPicker />
            </div>
        </header>
    }
}
