//! Services that belong with this one.

use super::JunctionNumber;
use crate::context::Here;
use leptos::prelude::*;
use model::{Route, Service};
use std::sync::Arc;

/// The list; nothing where nothing is related.
#[component]
pub fn RelatedList(
    /// The service.
    service: Arc<Service>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let related: Vec<_> = service.related.iter().filter_map(|slug| content.service(slug)).collect();
    (!related.is_empty()).then(|| {
        let items = related.iter().map(|service| {
            let route = Route::Service(service.slug.clone());
            view! {
                <li class="related-list__item">
                    <JunctionNumber number=service.number />
                    <a class="related-list__name" href=here.href(route)>{service.name.clone()}</a>
                </li>
            }
        });
        view! {
            <section class="related-list" aria-labelledby="hoort-erbij">
                <h2 class="related-list__title" id="hoort-erbij">"Hoort erbij"</h2>
                <ul class="related-list__list">{items.collect_view()}</ul>
            </section>
        }
    })
}
