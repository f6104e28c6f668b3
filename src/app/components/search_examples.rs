//! Words to search for, each a link: they show that one's own words will do.

use crate::context::Here;
use leptos::prelude::*;
use model::{Filter, Route};

/// The words; nothing where the region names none.
#[component]
pub fn SearchExamples() -> impl IntoView {
    let here = Here::current();
    let examples = here.site().content.region.search_examples.clone();
    (!examples.is_empty()).then(|| {
        let links = examples.into_iter().map(|word| {
            let route = Route::Services(Filter::searching(&word));
            view! { <li><a class="search-examples__example" href=here.href(route)>{word}</a></li> }
        });
        view! {
            <div class="search-examples">
                <span id="zoekvoorbeelden">"Bijvoorbeeld:"</span>
                <ul class="search-examples__list" aria-labelledby="zoekvoorbeelden">{links.collect_view()}</ul>
            </div>
        }
    })
}
