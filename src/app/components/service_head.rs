//! What service it is: its number, its name and what you get.

use super::{JunctionNumber, ProvenanceMark};
use leptos::prelude::*;
use model::Service;
use std::sync::Arc;

/// The head of the page of a service.
#[component]
pub fn ServiceHead(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    view! {
        <div class="service-head">
            <JunctionNumber number=service.number large=true />
            <h1 class="service-head__name" tabindex="-1">{service.name.clone()}</h1>
            <p class="service-head__summary">
                {service.summary.clone()}
                <ProvenanceMark example=service.provenance.is_example("samenvatting") />
            </p>
        </div>
    }
}
