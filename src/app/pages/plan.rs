//! The plan of a path, as a route of phases and steps: what one does today, how far one is, and what one can leave.
//! Without a path the choice of one.

use crate::components::anew::anew;
use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list, item_list};
use crate::components::plan_leg::{Walked, plan_leg};
use crate::components::plan_out::plan_out;
use crate::components::plan_progress::plan_progress;
use crate::components::{
    asked_day, day_form, example_mark, forget_note, page_head, plan_dropped, plan_own, plan_questions,
    plan_today,
};
use crate::context::Here;
use crate::words;
use leptos::prelude::Read;
use model::content::by_slug;
use model::guide::{Begun, Leg, Plan, Standing, Status};
use model::{Content, Date, Path, Route, Slug};

/// What the page without a path is.
const ABOUT: &str =
    "Wat doe je wanneer, met wie en waarom? Kies wat bij je past, dan zie je de stappen op volgorde.";

/// `/inwerken`, where a path may be chosen; who chose one before sees theirs.
pub fn plan_page(path: Option<&Slug>) -> Element {
    let here = Here::current();
    let content = here.site().content;
    let chosen = path.and_then(|slug| by_slug(&content.paths, slug));
    match chosen.or_else(|| here.own_path(&content)) {
        Some(path) => plan(here, path),
        None => choice(here, &content),
    }
}

/// The paths that one can begin now, and apart from them those of transfers that are over.
fn choice(here: Here, content: &Content) -> Element {
    let day = here.drawn_on();
    let row = |path: &Path| Row {
        meta: Some(words::counted(&content.plan(&path.slug, day))),
        ..Row::of(here, path, Route::Plan(Some(path.slug.clone()))).about(path.summary.as_str())
    };
    let (now, over): (Vec<&Path>, Vec<&Path>) =
        content.paths.iter().partition(|path| !content.is_over(path, day));
    let list = bare_list(now.into_iter().map(row).collect());
    let none = content.paths.is_empty().then(|| el("p", "").add("Er is nog geen plan beschreven."));
    let over = item_list("Eerdere overgangen", "eerder", over.into_iter().map(row).collect());
    nodes().add(page_head("Jouw plan", ABOUT)).add(list).add(none).add(over)
}

fn plan(here: Here, path: &Path) -> Element {
    let content = here.site().content;
    let others = content.paths.iter().filter(|other| other.slug != path.slug);
    let others = others.map(|other| Row::of(here, other, Route::Plan(Some(other.slug.clone()))));
    let others: Vec<Row> = others.collect();
    let slug = path.slug.clone();
    // The day is said on this page, in the address or to the device; it changes while the page stays.
    let own = path.slug.clone();
    let begins = move || (asked_day(here), here.start_on(&here.site().content, &own));
    let drawn = move |_| dated(here, &slug);
    nodes()
        .add(page_head(&path.heading, &path.summary))
        .add(plan_own(here, path))
        .add(plan_progress(here, path.slug.clone()))
        .add(forget_note(here))
        .add(anew(begins, drawn))
        .add(item_list("Een ander plan", "ander-plan", others))
}

/// Keeps on which day the reader begins, where this is the reader's own path.
fn keep_start(here: Here, start: Option<Date>) {
    let path = here.page().and_then(|page| match page {
        Route::Plan(path) => path,
        _ => None,
    });
    let own = here.device().read().path.clone();
    if own.is_some() && (path.is_none() || path == own) {
        here.change(|device| device.start = start);
    }
}

/// The plan with its days, where it is known when one begins; else it counts from the first working day.
fn dated(here: Here, slug: &Slug) -> Element {
    let content = here.site().content;
    let first = here.start_on(&content, slug);
    let form = || day_form(here, "Wat is de eerste werkdag?", first, "Toon de dagen", keep_start);
    let today = here.drawn_on();
    let plan = here.plan(&content, slug);
    let begun = here.begun_on(&content, slug);
    let example = plan.steps().any(|step| step.provenance.is_example("alles"));
    let from = begun.as_ref().map(Begun::first_day);
    let from = from.map_or_else(|| "de eerste werkdag".to_owned(), |day| words::near(day, today));
    let lead = format!("{}. Werkdagen tellen vanaf {from}.", words::counted(&plan.legs));
    let transfer = by_slug(&content.paths, slug).and_then(|path| path.transfer.as_ref()).map(|_| {
        let link = el("a", "").set("href", here.href(Route::changes()));
        nodes().add(" ").add(link.add("Lees wat er verandert en wat gelijk blijft"))
    });
    let walked = Walked { path: slug, begun: begun.as_ref() };
    let now = at_hand(here, &plan, begun.as_ref(), today);
    let legs = plan.legs.iter().map(|leg| plan_leg(here, leg, &walked, now == Some(&leg.phase.slug)));
    nodes()
        .add(el("p", "page__lead").add(lead).add(example_mark(example)).add(transfer))
        // Without a day this is the first question; with one what there is to do comes first.
        .add(first.is_none().then(form))
        .add(plan_today(here, &plan, &walked, today))
        .add(plan_out(here, slug, begun.as_ref().map(|begun| begun.start)))
        .add_all(legs)
        .add(plan_dropped(here, &content, &plan))
        .add(plan_questions(here, slug, first.is_some().then(form).flatten()))
}

/// The phase that one is in: that of the first step that is still to be done and not past; where all is past or done,
/// none is.
fn at_hand<'a>(here: Here, plan: &Plan<'a>, begun: Option<&Begun>, today: Date) -> Option<&'a Slug> {
    let device = here.device().read();
    let waits = |leg: &&Leg<'_>| {
        leg.steps.iter().any(|step| {
            let past = begun.is_some_and(|begun| begun.days(step).standing(today) == Standing::Overdue);
            !past && device.progress.status(step.number) == Status::ToDo
        })
    };
    plan.legs.iter().find(waits).map(|leg| &leg.phase.slug)
}
