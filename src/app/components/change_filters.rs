//! What narrows the changes: three figures, that say what they come down to, and the choices behind them.

use super::anew::anew;
use super::choice_group::{Choice, Group};
use super::element::{Element, el, nodes};
use super::filter_panel::Filters;
use crate::context::Here;
use model::{ChangeFilter, Outcome, Route, Slug};

/// The choices of the changes: what they come down to, and by subject. Only subjects that occur can be chosen.
pub fn change_filters(here: Here) -> Filters {
    let (content, now) = (here.site().content, here.change_filter());
    let to = |filter: ChangeFilter| here.at(&Route::Changes(filter).into());
    let count = |filter: &ChangeFilter| content.changes_of(filter).len();
    let outcomes = Outcome::ALL.iter().map(|outcome| Choice {
        label: outcome.label().to_owned(),
        count: count(&ChangeFilter { outcomes: vec![*outcome], ..now.clone() }),
        chosen: now.outcomes.contains(outcome),
        leads_to: to(now.toggle_outcome(*outcome)),
    });
    let subjects = content.domains.iter().map(|domain| (domain.slug.clone(), domain.name.as_str()));
    let other = ChangeFilter::OTHER.parse().ok().map(|slug: Slug| (slug, "Overig"));
    let subjects = subjects.chain(other).filter_map(|(slug, name)| {
        let only = ChangeFilter { domains: vec![slug.clone()], ..ChangeFilter::default() };
        (count(&only) > 0).then(|| Choice {
            label: name.to_owned(),
            count: count(&ChangeFilter { outcomes: now.outcomes.clone(), ..only }),
            chosen: now.domains.contains(&slug),
            leads_to: to(now.toggle_domain(&slug)),
        })
    });
    let groups = vec![
        Group { title: "Verandert het?", choices: outcomes.collect() },
        Group { title: "Onderwerp", choices: subjects.collect() },
    ];
    Filters { groups, clear: now.narrows().then(|| to(ChangeFilter::default())) }
}

/// How many things change, stay and are not known, each a way to see only those; and how many are seen now.
pub fn change_figures(here: Here) -> Element {
    let filter = move || here.change_filter();
    let figures = move |now: ChangeFilter| {
        let figures = Outcome::ALL.iter().map(|outcome| el("li", "").add(figure(here, &now, *outcome)));
        el("ul", "change-filters__figures").set("aria-label", "In het kort").add_all(figures)
    };
    let shown = move |now: ChangeFilter| {
        let content = here.site().content;
        let (some, all) = (content.changes_of(&now).len(), content.changes.len());
        nodes().add(now.narrows().then(|| el("span", "").add(format!("Je ziet {some} van de {all} dingen."))))
    };
    // The element stays, so that a screen reader reads what comes into it.
    let shown = el("p", "change-filters__shown").set("role", "status").add(anew(filter, shown));
    el("div", "change-filters").add(anew(filter, figures)).add(shown)
}

fn figure(here: Here, now: &ChangeFilter, outcome: Outcome) -> Element {
    let only = ChangeFilter { outcomes: vec![outcome], ..now.clone() };
    let count = here.site().content.changes_of(&only).len();
    let (class, one, more) = match outcome {
        Outcome::Changes => ("change-filters__figure", "ding verandert", "dingen veranderen"),
        Outcome::Stays => {
            ("change-filters__figure change-filters__figure--stays", "blijft gelijk", "blijven gelijk")
        }
        Outcome::NotKnown => (
            "change-filters__figure change-filters__figure--unknown",
            "is nog niet bekend",
            "zijn nog niet bekend",
        ),
    };
    let chosen = *now == only;
    let leads_to = if chosen { ChangeFilter { outcomes: Vec::new(), ..only } } else { only };
    el("a", class)
        .set("id", format!("aantal-{}", outcome.word()))
        .set("href", here.href(Route::Changes(leads_to)))
        .set_some("aria-current", chosen.then(|| "true".to_owned()))
        .add(el("strong", "change-filters__count").add(count.to_string()))
        .add(format!(" {}", if count == 1 { one } else { more }))
}
