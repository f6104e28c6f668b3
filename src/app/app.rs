//! The frame: what stands around every page, and which page is drawn in it.

use crate::components::{Anew, Breadcrumb, SiteBar, SiteFooter, SkipLink};
use crate::context::{Here, Page};
use crate::pages::{HomePage, MissingPage, ServicePage, ServicesPage};
use leptos::prelude::*;

/// The whole app, for a reader who is somewhere.
#[component]
pub fn App(
    /// Where the reader is.
    here: Here,
) -> impl IntoView {
    provide_context(here);
    let view = Memo::new(move |_| here.view());
    let page = Memo::new(move |_| view.read().page.clone());
    let kind = move || match page.get() {
        Page::Home => "page page--home",
        Page::Services => "page page--services",
        Page::Service(_) => "page page--service",
        Page::Missing => "page page--missing",
    };
    view! {
        <div class="frame" data-vandaag=here.today().to_string()>
            <SkipLink />
            <SiteBar page />
            <Breadcrumb page />
            <main id="inhoud" class=kind tabindex="-1">
                <Anew value=view draw=|view| draw(view.page) />
            </main>
            <SiteFooter />
        </div>
    }
}

fn draw(page: Page) -> AnyView {
    match page {
        Page::Home => view! { <HomePage /> }.into_any(),
        Page::Services => view! { <ServicesPage /> }.into_any(),
        Page::Service(slug) => view! { <ServicePage slug /> }.into_any(),
        Page::Missing => view! { <MissingPage /> }.into_any(),
    }
}
