//! The agreements of all municipalities side by side.

use crate::components::{AgreementTable, FilterPanel, PageHead, agreement_filters};
use crate::context::Here;
use leptos::prelude::*;
use model::Route;

/// `/overeenkomsten`
#[component]
pub fn AgreementsPage() -> impl IntoView {
    let here = Here::current();
    let municipalities = here.site().content.municipalities.clone().into_iter().map(|municipality| {
        let href = here.href(Route::Agreement(municipality.slug));
        view! { <li><a class="page__way" href=href>{municipality.name}</a></li> }
    });
    let filters = Memo::new(move |_| agreement_filters(here));
    view! {
        <PageHead
            name="Afspraken per gemeente"
            summary="Wat elke gemeente van elke dienst heeft afgesproken, naast elkaar. Kies een gemeente om te zien wat er bij haar is gewijzigd."
        />
        <nav aria-label="Per gemeente">
            <ul class="page__ways">{municipalities.collect_view()}</ul>
        </nav>
        <FilterPanel filters alone=true />
        <div class="page__table"><AgreementTable /></div>
    }
}
