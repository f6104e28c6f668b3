//! The frame: what stands around every page, and which page is drawn in it.

use crate::components::anew::anew;
use crate::components::element::{Element, el};
use crate::components::{as_of, breadcrumb, site_bar, site_footer, skip_link, unkept_note};
use crate::context::{Here, Page};
use crate::pages::{
    agreement_page, agreements_page, changes_page, home_page, info_page, location_page, locations_page,
    mine_page, missing_page, plan_page, service_page, services_page, situation_page, situations_page,
    step_page, terms_page,
};
use leptos::prelude::provide_context;
use model::Route;

/// The whole app, for a reader who is somewhere.
pub fn app(here: Here) -> Element {
    provide_context(here);
    let main = el("main", "")
        .set("id", "inhoud")
        .follow("class", move || Some(kind(here.page().as_ref()).to_owned()))
        .set("tabindex", "-1")
        .add(anew(move || here.view(), |view| draw(view.page)));
    el("div", "frame")
        .set("data-vandaag", here.today().to_string())
        .add(skip_link())
        .add(site_bar())
        .add(as_of())
        .add(unkept_note())
        .add(breadcrumb())
        .add(main)
        .add(site_footer())
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

fn draw(page: Page) -> Element {
    Here::current().forget_typed(page.as_ref());
    let page = match page {
        Some(Route::Home) => Some(home_page()),
        Some(Route::Services(_)) => Some(services_page()),
        Some(Route::Service(slug)) => service_page(slug),
        Some(Route::Situations) => Some(situations_page()),
        Some(Route::Situation(slug)) => situation_page(slug),
        Some(Route::Agreements(_)) => Some(agreements_page()),
        Some(Route::Agreement(slug)) => agreement_page(&slug),
        Some(Route::Plan(path)) => Some(plan_page(path.as_ref())),
        Some(Route::Step(slug)) => step_page(slug),
        Some(Route::Changes(_)) => Some(changes_page()),
        Some(Route::Locations) => Some(locations_page()),
        Some(Route::Location(slug)) => location_page(slug),
        Some(Route::Terms(_)) => Some(terms_page()),
        Some(Route::Mine) => Some(mine_page()),
        Some(Route::Info(info)) => info_page(info),
        Some(Route::Number(_)) | None => None,
    };
    page.unwrap_or_else(missing_page)
}
