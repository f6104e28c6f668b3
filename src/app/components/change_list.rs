//! What a transfer changes: was and becomes, stays, or not known. Each kind under its own heading, in words.

use super::element::{Element, el};
use super::{example_mark, unknown};
use crate::context::Here;
use model::content::by_slug;
use model::{Change, Content, Outcome, Route};

/// The changes of one outcome; nothing where there are none.
pub fn change_list(here: Here, changes: &[&Change], outcome: Outcome) -> Option<Element> {
    let content = here.site().content;
    let (title, id) = match outcome {
        Outcome::Changes => ("Dit verandert", "verandert"),
        Outcome::Stays => ("Dit blijft gelijk", "blijft"),
        Outcome::NotKnown => ("Dit is nog niet bekend", "nog-niet-bekend"),
    };
    let rows = changes.iter().filter(|change| change.outcome() == outcome);
    let rows: Vec<Element> = rows.map(|change| draw(here, &content, change)).collect();
    (!rows.is_empty()).then(|| {
        el("section", "change-list")
            .set("aria-labelledby", id)
            .add(el("h2", "change-list__title").set("id", id).add(title))
            .add(el("div", "change-list__list").add_all(rows))
    })
}

fn draw(here: Here, content: &Content, change: &Change) -> Element {
    let steps = change.steps.iter().filter_map(|slug| by_slug(&content.steps, slug));
    let steps = steps.map(|step| (Route::Step(step.slug.clone()), &step.name));
    let services = change.services.iter().filter_map(|slug| content.service(slug));
    let services = services.map(|service| (Route::Service(service.slug.clone()), &service.name));
    let links = steps
        .chain(services)
        .map(|(route, name)| el("li", "").add(el("a", "").set("href", here.href(route)).add(name.as_str())));
    let links: Vec<Element> = links.collect();
    let links = (!links.is_empty()).then(|| el("ul", "change-list__links").add_all(links));
    let line = |name: &str, field: &str, class: &'static str, text: &Option<String>| {
        let name = el("dt", "").add(name).add(example_mark(change.provenance.is_example(field)));
        text.as_deref().map(|text| el("div", class).add(name).add(el("dd", "").add(text)))
    };
    let facts = el("dl", "change-list__facts")
        .add(line("Was", "was", "change-list__before", &change.before))
        .add(line("Wordt", "wordt", "change-list__after", &change.after))
        .add(line("Blijft gelijk", "blijft", "change-list__stays", &change.stays));
    let missing = change.outcome() == Outcome::NotKnown;
    el("article", "change-list__change")
        .set("id", change.slug.to_string())
        .add(el("h3", "change-list__name").add(change.name.as_str()))
        .add(facts)
        .add(missing.then(|| el("p", "").add(unknown(&change.provenance, "wordt"))))
        .add(el("p", "change-list__about").add(change.summary.as_str()))
        .add(links)
}
