//! What to have at hand.

use leptos::prelude::*;
use model::Service;
use std::sync::Arc;

/// The list; nothing where nothing is needed.
#[component]
pub fn NeededList(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    (!service.needed.is_empty()).then(|| {
        let items = service.needed.iter().map(|item| view! { <li>{item.clone()}</li> });
        view! {
            <section class="needed-list" aria-labelledby="bij-de-hand">
                <h2 class="needed-list__title" id="bij-de-hand">"Houd bij de hand"</h2>
                <ul class="needed-list__list">{items.collect_view()}</ul>
            </section>
        }
    })
}
