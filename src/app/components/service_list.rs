//! The services that were found, in their order.

use super::ServiceCard;
use leptos::prelude::*;
use model::Slug;

/// A service that is shown, and why it was found where that is not plain to see.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shown {
    /// The service.
    pub slug: Slug,
    /// Why it was found.
    pub why: Option<String>,
}

/// The list.
#[component]
pub fn ServiceList(
    /// What is shown.
    shown: Memo<Vec<Shown>>,
) -> impl IntoView {
    view! {
        <ul class="service-list">
            <For each=move || shown.get() key=Clone::clone let:item>
                <li class="service-list__item">
                    <ServiceCard slug=item.slug why=item.why />
                </li>
            </For>
        </ul>
    }
}
