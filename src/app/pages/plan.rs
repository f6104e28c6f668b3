//! The plan of a path, as a route of phases and steps; without a path the choice of one.

use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list, item_list, led_list};
use crate::components::{example_mark, page_head, plan_leg};
use crate::context::Here;
use crate::words;
use model::content::by_slug;
use model::guide::Leg;
use model::{Path, Route, Slug};

/// What the page without a path is.
const ABOUT: &str =
    "Wat doe je wanneer, met wie en waarom? Kies wat bij je past, dan zie je de stappen op volgorde.";

/// `/inwerken`, where a path may be chosen.
pub fn plan_page(path: Option<&Slug>) -> Element {
    let here = Here::current();
    let content = here.site().content;
    match path.and_then(|slug| by_slug(&content.paths, slug)) {
        Some(path) => plan(here, path),
        None => choice(here),
    }
}

fn choice(here: Here) -> Element {
    let content = here.site().content;
    let rows = content.paths.iter().map(|path| Row {
        meta: Some(counted(&content.plan(&path.slug, here.drawn_on()))),
        ..Row::of(here, path, Route::Plan(Some(path.slug.clone()))).about(path.summary.as_str())
    });
    let list = bare_list(rows.collect());
    let none = list.is_none().then(|| el("p", "").add("Er is nog geen plan beschreven."));
    nodes().add(page_head("Jouw plan", ABOUT)).add(list).add(none)
}

fn plan(here: Here, path: &Path) -> Element {
    let content = here.site().content;
    let legs = content.plan(&path.slug, here.drawn_on());
    let drawn = legs.iter().map(|leg| plan_leg(here, leg));
    let dropped = content.dropped(&path.slug, here.drawn_on());
    let dropped = dropped.into_iter();
    let dropped = dropped.map(|(step, why)| Row::of(here, step, Route::Step(step.slug.clone())).about(why));
    let dropped: Vec<Row> = dropped.collect();
    let others = content.paths.iter().filter(|other| other.slug != path.slug);
    let others = others.map(|other| Row::of(here, other, Route::Plan(Some(other.slug.clone()))));
    let others: Vec<Row> = others.collect();
    let example = legs.iter().flat_map(|leg| &leg.steps).any(|step| step.provenance.is_example("alles"));
    let transfer = path.transfer.as_ref().map(|_| {
        let link = el("a", "").set("href", here.href(Route::Changes));
        nodes().add(" ").add(link.add("Lees wat er verandert en wat gelijk blijft"))
    });
    let lead = format!("{}. Werkdagen tellen vanaf de eerste werkdag.", counted(&legs));
    let lead = el("p", "page__lead").add(lead).add(example_mark(example)).add(transfer);
    let why = "Anderen doen ze wel. Bij jou vervallen ze, en hier staat waarom.";
    nodes()
        .add(page_head(&path.heading, &path.summary))
        .add(lead)
        .add_all(drawn)
        .add(led_list("Deze stappen kun je overslaan", "vervalt", why, dropped))
        .add(item_list("Een ander plan", "ander-plan", others))
}

/// `18 stappen, waarvan 9 moeten`
fn counted(legs: &[Leg<'_>]) -> String {
    let steps = legs.iter().flat_map(|leg| &leg.steps);
    let must = steps.clone().filter(|step| step.weight == model::Weight::Must).count();
    format!("{}, waarvan er {must} moeten", words::count_of(steps.count(), "stap", "stappen"))
}
