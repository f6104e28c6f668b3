//! What is kept on this device: to see it, to change it, to erase it.

use crate::components::{DevicePanel, FavouriteList, MunicipalityChoices, PageHead};
use crate::context::Here;
use leptos::prelude::*;
use model::{Info, Route};

/// `/mijn`
#[component]
pub fn MinePage() -> impl IntoView {
    let here = Here::current();
    let title = here.site().content.region.title.clone();
    let summary = format!(
        "{title} heeft geen account. Wat je kiest blijft in deze browser, en alleen jij kunt het zien en wissen."
    );
    view! {
        <PageHead name="Op dit apparaat" summary />
        <MunicipalityChoices with_none=true />
        <FavouriteList />
        <DevicePanel />
        <p><a href=here.href(Route::Info(Info::Privacy))>"Lees meer over je privacy"</a></p>
    }
}
