//! Other ways into the catalogue than by subject: by situation, and by the team that delivers.

use super::element::{Element, el};
use crate::context::Here;
use model::route::Facet;
use model::{Filter, Route};

/// The ways.
pub fn browse_list() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let link = |route, name: &str| el("a", "").set("href", here.href(route)).add(name);
    let situations = (!content.situations.is_empty())
        .then(|| el("p", "").add(link(Route::Situations, "Diensten per situatie")));
    let teams = content.teams.iter().map(|team| {
        let route = Route::Services(Filter::of(Facet::Team, team.slug.clone()));
        el("li", "").add(link(route, &team.name))
    });
    let teams = el("details", "")
        .add(el("summary", "browse-list__show").add("Diensten per team"))
        .add(el("ul", "browse-list__teams").add_all(teams));
    el("section", "browse-list")
        .set("aria-labelledby", "anders-zoeken")
        .add(el("h2", "browse-list__title").set("id", "anders-zoeken").add("Anders zoeken"))
        .add(situations)
        .add(teams)
}
