//! What cannot wait: the services that the region names as such, with the number to call.

use super::{JunctionNumber, ProvenanceMark};
use crate::context::Here;
use leptos::prelude::*;
use model::Route;

/// The list; nothing where the region names none.
#[component]
pub fn UrgentList() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let items: Vec<_> = content
        .region
        .urgent
        .iter()
        .filter_map(|slug| content.service(slug))
        .map(|service| {
            let desk = content.desk(&service.desk);
            let call = desk.and_then(|desk| {
                let phone = desk.phone.clone()?;
                let dial = model::text::dial(&phone);
                Some(view! {
                    <span class="urgent-list__way"><a class="urgent-list__call" href=dial>
                        <span>
                            {format!("Bel {phone}")}
                            <span class="visually-hidden">{format!(", {}", desk.name)}</span>
                        </span>
                    </a>
                    <ProvenanceMark example=desk.provenance.is_example("telefoon") /></span>
                })
            });
            let route = Route::Service(service.slug.clone());
            view! {
                <li class="urgent-list__item">
                    <JunctionNumber number=service.number />
                    <a class="urgent-list__name" href=here.href(route)>{service.name.clone()}</a>
                    {call}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="urgent-list" aria-labelledby="spoed">
                <h2 class="urgent-list__title" id="spoed">"Kan het niet wachten"</h2>
                <ul class="urgent-list__list">{items}</ul>
            </section>
        }
    })
}
