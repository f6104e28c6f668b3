//! The frame: what stands around every page, and which page is drawn in it.

use crate::components::{Anew, AsOf, Breadcrumb, SiteBar, SiteFooter, SkipLink};
use crate::context::{Here, Page};
use crate::pages::{
    AgreementPage, AgreementsPage, ChangesPage, HomePage, InfoPage, LocationPage, LocationsPage, MinePage,
    MissingPage, PlanPage, ServicePage, ServicesPage, SituationPage, SituationsPage, StepPage, TermsPage,
};
use leptos::prelude::*;
use model::Route;

/// The whole app, for a reader who is somewhere.
#[component]
pub fn App(
    /// Where the reader is.
    here: Here,
) -> impl IntoView {
    provide_context(here);
    let view = Memo::new(move |_| here.view());
    let page = Memo::new(move |_| view.read().page.clone());
    view! {
        <div class="frame" data-vandaag=here.today().to_string()>
            <SkipLink />
            <SiteBar page />
            <AsOf />
            <Breadcrumb page />
            <main id="inhoud" class=move || kind(page.read().as_ref()) tabindex="-1">
                <Anew value=view draw=|view| draw(view.page) />
            </main>
            <SiteFooter />
        </div>
    }
}

/// Pages that are laid out alike share a kind.
fn kind(page: Option<&Route>) -> &'static str {
    match page {
        Some(Route::Home) => "page page--home",
        Some(Route::Services(_)) => "page page--services",
        Some(Route::Agreements(_)) => "page page--agreements",
        Some(Route::Service(_) | Route::Step(_) | Route::Location(_)) => "page page--service",
        Some(_) => "page page--text",
        None => "page page--missing",
    }
}

fn draw(page: Page) -> AnyView {
    let Some(route) = page else { return view! { <MissingPage /> }.into_any() };
    match route {
        Route::Home => view! { <HomePage /> }.into_any(),
        Route::Services(_) => view! { <ServicesPage /> }.into_any(),
        Route::Service(slug) => view! { <ServicePage slug /> }.into_any(),
        Route::Situations => view! { <SituationsPage /> }.into_any(),
        Route::Situation(slug) => view! { <SituationPage slug /> }.into_any(),
        Route::Agreements(_) => view! { <AgreementsPage /> }.into_any(),
        Route::Agreement(slug) => view! { <AgreementPage slug /> }.into_any(),
        Route::Plan(path) => view! { <PlanPage path /> }.into_any(),
        Route::Step(slug) => view! { <StepPage slug /> }.into_any(),
        Route::Changes => view! { <ChangesPage /> }.into_any(),
        Route::Locations => view! { <LocationsPage /> }.into_any(),
        Route::Location(slug) => view! { <LocationPage slug /> }.into_any(),
        Route::Terms => view! { <TermsPage /> }.into_any(),
        Route::Mine => view! { <MinePage /> }.into_any(),
        Route::Info(info) => view! { <InfoPage info /> }.into_any(),
        Route::Number(_) => view! { <MissingPage /> }.into_any(),
    }
}
