//! What a transfer changes: was and becomes, stays, or not known. Each kind under its own heading, in words.

use super::{ProvenanceMark, Unknown};
use crate::context::Here;
use leptos::prelude::*;
use model::content::by_slug;
use model::{Change, Content, Outcome, Route};

/// The changes of one outcome; nothing where there are none.
pub fn change_list(here: Here, changes: &[&Change], outcome: Outcome) -> Option<AnyView> {
    let content = here.site().content;
    let (title, id) = match outcome {
        Outcome::Changes => ("Dit verandert", "verandert"),
        Outcome::Stays => ("Dit blijft gelijk", "blijft"),
        Outcome::NotKnown => ("Dit is nog niet bekend", "nog-niet-bekend"),
    };
    let rows: Vec<AnyView> = changes
        .iter()
        .filter(|change| change.outcome() == outcome)
        .map(|change| draw(here, &content, change))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="change-list" aria-labelledby=id>
                <h2 class="change-list__title" id=id>{title}</h2>
                <div class="change-list__list">{rows}</div>
            </section>
        }
        .into_any()
    })
}

fn draw(here: Here, content: &Content, change: &Change) -> AnyView {
    let steps = change.steps.iter().filter_map(|slug| by_slug(&content.steps, slug));
    let steps = steps.map(|step| (Route::Step(step.slug.clone()), step.name.clone()));
    let services = change.services.iter().filter_map(|slug| content.service(slug));
    let services = services.map(|service| (Route::Service(service.slug.clone()), service.name.clone()));
    let links: Vec<_> = steps
        .chain(services)
        .map(|(route, name)| view! { <li><a href=here.href(route)>{name}</a></li> })
        .collect();
    let line = |name: &'static str, field: &str, class: &'static str, text: &Option<String>| {
        let example = change.provenance.is_example(field);
        text.clone().map(|text| {
            view! { <div class=class><dt>{name} <ProvenanceMark example /></dt><dd>{text}</dd></div> }
        })
    };
    let unknown = (change.outcome() == Outcome::NotKnown)
        .then(|| view! { <p><Unknown provenance=change.provenance.clone() field="wordt" /></p> });
    view! {
        <article class="change-list__change" id=change.slug.to_string()>
            <h3 class="change-list__name">{change.name.clone()}</h3>
            <dl class="change-list__facts">
                {line("Was", "was", "change-list__before", &change.before)}
                {line("Wordt", "wordt", "change-list__after", &change.after)}
                {line("Blijft gelijk", "blijft", "change-list__stays", &change.stays)}
            </dl>
            {unknown}
            <p class="change-list__about">{change.summary.clone()}</p>
            {(!links.is_empty()).then(|| view! { <ul class="change-list__links">{links}</ul> })}
        </article>
    }
    .into_any()
}
