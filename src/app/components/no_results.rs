//! Nothing was found: what one can do next.

use crate::context::Here;
use leptos::prelude::*;
use model::Route;

/// What is said instead of an empty list.
#[component]
pub fn NoResults() -> impl IntoView {
    let here = Here::current();
    let narrows = Memo::new(move |_| here.filter().narrows());
    let wider = move || {
        narrows.get().then(|| {
            let href = move || here.link(Route::Services(here.filter().text_only()));
            view! { <li><a href=href>"Zoek hetzelfde in alle diensten"</a></li> }
        })
    };
    view! {
        <div class="no-results">
            <p>"We vinden niets dat hierbij past."</p>
            <ul class="no-results__list">
                {wider}
                <li>"Probeer een ander woord, of alleen het begin ervan"</li>
                <li>
                    <a href=here.href(Route::catalogue())>"Bekijk alle diensten"</a>
                </li>
            </ul>
        </div>
    }
}
