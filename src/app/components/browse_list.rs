//! Other ways into the catalogue than by subject: by situation, and by the team that delivers.

use crate::context::Here;
use leptos::prelude::*;
use model::route::Facet;
use model::{Filter, Route};

/// The ways.
#[component]
pub fn BrowseList() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let situations = (!content.situations.is_empty()).then(|| {
        view! { <p><a href=here.href(Route::Situations)>"Diensten per situatie"</a></p> }
    });
    let teams = content.teams.iter().map(|team| {
        let route = Route::Services(Filter::of(Facet::Team, team.slug.clone()));
        view! { <li><a href=here.href(route)>{team.name.clone()}</a></li> }
    });
    let teams = teams.collect_view();
    view! {
        <section class="browse-list" aria-labelledby="anders-zoeken">
            <h2 class="browse-list__title" id="anders-zoeken">"Anders zoeken"</h2>
            {situations}
            <details>
                <summary class="browse-list__show">"Diensten per team"</summary>
                <ul class="browse-list__teams">{teams}</ul>
            </details>
        </section>
    }
}
