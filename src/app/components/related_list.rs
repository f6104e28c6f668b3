//! What belongs with a service: other services, the situations it is part of, and the steps that need it.
// no stylesheet: the lists draw it

use super::element::{Element, nodes};
use super::item_list::{Row, item_list};
use crate::context::Here;
use crate::words;
use model::content::by_slug;
use model::{Route, Service};

/// The lists; nothing where nothing is related.
pub fn related_list(service: &Service) -> Element {
    let here = Here::current();
    let content = here.site().content;
    let day = here.drawn_on();
    let related = service.related.iter().filter_map(|slug| content.service(slug));
    let related = related.map(|item| Row::of(here, item, Route::Service(item.slug.clone())));
    let situations = content.situations_with(&service.slug, day);
    let situations = situations.map(|item| Row::of(here, item, Route::Situation(item.slug.clone())));
    let steps = content.steps_with(&service.slug, day);
    let own = here.own_path(&content);
    let begun = own.and_then(|path| here.begun_on(&content, &path.slug));
    let steps = steps.map(|item| {
        // In which part of the plan, and on which day where that is known.
        let phase = by_slug(&content.phases, &item.phase).map(|phase| phase.name.clone()).unwrap_or_default();
        let mine = begun.as_ref().filter(|_| own.is_some_and(|path| item.paths.contains(&path.slug)));
        let when = words::when_begun(item, mine, day);
        Row {
            meta: Some(format!("{phase} · {when}")), ..Row::of(here, item, Route::Step(item.slug.clone()))
        }
    });
    nodes()
        .add(item_list("Hoort erbij", "hoort-erbij", related.collect()))
        .add(item_list("Deel van", "deel-van", situations.collect()))
        .add(item_list("Bij deze stappen", "bij-stappen", steps.collect()))
}
