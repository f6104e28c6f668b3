//! The agreements of all municipalities side by side.

use crate::components::{AgreementFilters, AgreementTable, PageHead};
use leptos::prelude::*;

/// `/overeenkomsten`
#[component]
pub fn AgreementsPage() -> impl IntoView {
    view! {
        <PageHead
            name="Afspraken per gemeente"
            summary="Wat elke gemeente van elke dienst heeft afgesproken, naast elkaar. Kies een gemeente om te zien wat er bij haar is gewijzigd."
        />
        <AgreementFilters />
        <div class="page__table"><AgreementTable /></div>
    }
}
