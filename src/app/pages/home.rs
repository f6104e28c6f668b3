//! The start page: who comes here wants to be somewhere else, in one step.

use crate::components::{DomainList, FavouriteList, NoticeList, QuickSearch, UrgentList, WaysIn};
use leptos::prelude::*;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    view! {
        <NoticeList />
        <div class="page__top">
            <h1 class="page__title" tabindex="-1">"Wat zoek je?"</h1>
            <QuickSearch large=true />
            <WaysIn />
        </div>
        <FavouriteList />
        <UrgentList />
        <DomainList />
    }
}
