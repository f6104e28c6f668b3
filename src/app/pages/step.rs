//! One step: what to do, why, when, with whom, and what done means.

use crate::components::change_list::change_row;
use crate::components::element::{Element, el, nodes};
use crate::components::fact_list::{fact_list, said};
use crate::components::item_list::{Row, item_list};
use crate::components::plan_out::step_calendar;
use crate::components::{ended_page, feedback_form, head_of, prose, provenance_note, step_icon, step_tick};
use crate::context::Here;
use crate::words;
use model::content::by_slug;
use model::text::{ItemKind, Target};
use model::{Content, Item, Path, Route, Slug, Step, Weight};

/// `/inwerken/{stap}`
pub fn step_page(slug: Slug) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let step = by_slug(&content.steps, &slug)?;
    if let Some(ended) = step.ended_on(here.drawn_on()) {
        return Some(ended_page(step, "Deze stap", ended));
    }
    let paths = step.paths.iter().filter_map(|path| by_slug(&content.paths, path));
    let paths = paths.map(|path| {
        let href = here.href(Route::Plan(Some(path.slug.clone())));
        el("li", "").add(el("a", "").set("href", href).add(path.name.as_str()))
    });
    let paths = el("ul", "page__list").add_all(paths);
    let phase = by_slug(&content.phases, &step.phase).map(|phase| phase.name.clone()).unwrap_or_default();
    // Where it is known when the reader begins, the days are theirs.
    let own = here.own_path(&content).filter(|path| in_plan(here, &content, path, step));
    let begun = own.and_then(|path| here.begun_on(&content, &path.slug));
    let when = words::when_begun(step, begun.as_ref(), here.drawn_on());
    let when = format!("{phase}: {when}");
    let must = match step.weight {
        Weight::Must => "Ja, dit moet",
        Weight::Handy => "Nee, maar het is handig",
    };
    let mine = here.own();
    let otherwise = step.otherwise.iter().filter(|other| mine.concerns(&other.group)).filter_map(|other| {
        let group = by_slug(&content.groups, &other.group)?;
        Some((group.name.clone(), "anders", Some(said(other.about.clone()))))
    });
    let fact = |name: &str, field, value| (name.to_owned(), field, value);
    let mut facts = vec![
        fact("Wanneer", "werkdagTot", Some(said(when))),
        fact("Wie", "wie", Some(said(step.who.clone()))),
        fact("Hoe lang", "minuten", step.minutes.map(|minutes| said(words::duration(minutes)))),
        fact("Moet het", "soort", Some(said(must))),
        fact("Klaar als", "klaar", Some(said(step.done_when.clone()))),
    ];
    facts.extend(step.risk.clone().map(|risk| fact("Als je het overslaat", "mis", Some(said(risk)))));
    facts.extend(otherwise);
    facts.push(fact("In dit plan", "paden", Some(paths)));
    let short = step.short.clone().map(|short| {
        let icon = step.icon.map(|icon| nodes().add(step_icon(icon)).add(" "));
        el("p", "page__short").add(icon).add(short)
    });
    let services = step.services.iter().filter_map(|slug| content.service(slug));
    let own_town = here.drawn_for();
    let services = services.map(|service| {
        // What one's own municipality has agreed stands beside what the step needs.
        let answer =
            own_town.as_ref().map(|town| words::answer(&content.offer(&service.slug, town, here.drawn_on())));
        Row { meta: answer, ..Row::of(here, service, Route::Service(service.slug.clone())) }
    });
    let services: Vec<Row> = services.collect();
    let places = step.locations.iter().filter_map(|slug| by_slug(&content.locations, slug));
    let places =
        places.map(|place| Row::of(here, place, Route::Location(place.slug.clone())).about(place.address()));
    let places: Vec<Row> = places.collect();
    let terms = step.terms.iter().filter_map(|slug| by_slug(&content.terms, slug));
    let terms = terms.map(|term| {
        let href = here.href_to(&Target::Item(ItemKind::Term, term.slug.clone()));
        Row { href, ..Row::of(here, term, Route::terms()).about(term.summary.as_str()) }
    });
    let terms: Vec<Row> = terms.collect();
    let changes = content.changes.iter().filter(|change| change.steps.contains(&slug));
    let changes: Vec<Row> = changes.map(|change| change_row(here, change)).collect();
    let main = el("div", "page__main")
        .add(head_of(step))
        .add(short)
        .add(fact_list(facts, &step.provenance))
        .add(step_tick(here, step, None, "stap"))
        .add(begun.map(|begun| step_calendar(here, step, begun.start)))
        .add(prose(&step.text, ""))
        .add(own.map(|path| beside(here, &content, path, step)));
    let side = el("div", "page__side")
        .add(item_list("Diensten erbij", "diensten", services))
        .add(item_list("Wat verandert hierbij", "verandert-hierbij", changes))
        .add(item_list("Waar", "waar", places))
        .add(item_list("Woorden", "woorden", terms));
    let page = nodes()
        .add(el("div", "page__columns").add(main).add(side))
        .add(provenance_note(&step.provenance))
        .add(feedback_form(&Target::Item(ItemKind::Step, slug), false));
    Some(page)
}

/// Whether a step is in the reader's plan of a path.
fn in_plan(here: Here, content: &Content, path: &Path, step: &Step) -> bool {
    here.plan(content, &path.slug).steps().any(|other| other.number == step.number)
}

/// The steps before and after it in the reader's plan.
fn beside(here: Here, content: &Content, path: &Path, step: &Step) -> Element {
    let (before, after) = here.plan(content, &path.slug).next_to(step.number);
    let way = |name: &str, step: &Step| {
        let link = el("a", "").set("href", here.href(Route::Step(step.slug.clone())));
        el("p", "").add(name).add(link.add(format!("{} {}", step.number, step.name)))
    };
    el("nav", "page__beside")
        .set("aria-label", "In jouw plan")
        .add(before.map(|step| way("Hiervoor: ", step)))
        .add(after.map(|step| way("Hierna: ", step)))
}
