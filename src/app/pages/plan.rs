//! The plan of a path, as a route of phases and steps; without a path the choice of one.

use crate::components::anew::anew;
use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list, item_list, led_list};
use crate::components::plan_leg::{Begun, plan_leg, row};
use crate::components::{asked_day, day_form, example_mark, page_head};
use crate::context::Here;
use crate::words;
use leptos::prelude::{ReadUntracked, untrack};
use model::content::by_slug;
use model::guide::{Leg, Standing, open_on};
use model::wire::path;
use model::{Date, Path, Route, Slug};

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
    let own = content.first_working_day(path);
    let asked = move || asked_day(here);
    let first = untrack(asked).or(own);
    let dropped = content.dropped(&path.slug, here.drawn_on());
    let dropped = dropped.into_iter();
    let dropped = dropped.map(|(step, why)| Row::of(here, step, Route::Step(step.slug.clone())).about(why));
    let dropped: Vec<Row> = dropped.collect();
    let others = content.paths.iter().filter(|other| other.slug != path.slug);
    let others = others.map(|other| Row::of(here, other, Route::Plan(Some(other.slug.clone()))));
    let others: Vec<Row> = others.collect();
    let why = "Anderen doen ze wel. Bij jou vervallen ze, en hier staat waarom.";
    let slug = path.slug.clone();
    let days = move |asked: Option<Date>| dated(here, &slug, asked.or(own));
    nodes()
        .add(page_head(&path.heading, &path.summary))
        .add(day_form(here, "Wat is de eerste werkdag?", first, "Toon de dagen"))
        .add(anew(asked, days))
        .add(led_list("Deze stappen kun je overslaan", "vervalt", why, dropped))
        .add(item_list("Een ander plan", "ander-plan", others))
}

/// The plan for who begins on a day, with what can be done now; without a day it counts from the first working day.
fn dated(here: Here, slug: &Slug, start: Option<Date>) -> Element {
    let content = here.site().content;
    let today = here.drawn_on();
    let legs = content.plan(slug, today);
    let begun = start.map(|start| Begun { start, calendar: content.region.calendar() });
    let example = legs.iter().flat_map(|leg| &leg.steps).any(|step| step.provenance.is_example("alles"));
    let from = begun.as_ref().map(|begun| begun.calendar.offset(begun.start, 0));
    let from = from.map_or_else(|| "de eerste werkdag".to_owned(), |day| words::near(day, today));
    let lead = format!("{}. Werkdagen tellen vanaf {from}.", counted(&legs));
    let transfer = by_slug(&content.paths, slug).and_then(|path| path.transfer.as_ref()).map(|_| {
        let link = el("a", "").set("href", here.href(Route::Changes));
        nodes().add(" ").add(link.add("Lees wat er verandert en wat gelijk blijft"))
    });
    let agenda = start.map(|start| {
        let on = here.address().read_untracked().as_ref().and_then(|address| address.on);
        let on = on.map_or_else(String::new, |day| format!("&op={day}"));
        let href = format!("{}?pad={slug}&start={start}{on}", path::AGENDA);
        el("p", "").add(el("a", "").set("href", href).add("Zet deze dagen in je agenda"))
    });
    nodes()
        .add(el("p", "page__lead").add(lead).add(example_mark(example)).add(transfer))
        .add(agenda)
        .add(begun.as_ref().and_then(|begun| now(here, &legs, begun, today)))
        .add_all(legs.iter().map(|leg| plan_leg(here, leg, begun.as_ref())))
}

/// What can be done today, and how long that takes; nothing before and behind the plan.
fn now(here: Here, legs: &[Leg<'_>], begun: &Begun, today: Date) -> Option<Element> {
    let (open, _) = open_on(legs, begun.start, &begun.calendar, today);
    let (now, before): (Vec<_>, Vec<_>) =
        open.into_iter().partition(|(_, days)| days.standing(today) == Standing::Now);
    let much = words::how_much(now.iter().map(|(step, _)| *step));
    let late = match before.len() {
        0 => String::new(),
        1 => " Eén stap had al gekund. Nog niet gedaan? Doe hem alsnog, of vraag of het nog nodig is."
            .to_owned(),
        count => {
            format!(
                " {count} stappen hadden al gekund. Nog niet gedaan? Doe ze alsnog, of vraag of het nog nodig is."
            )
        }
    };
    let rows = now.iter().map(|(step, _)| row(here, step, Some(begun))).collect();
    led_list("Vandaag", "vandaag", &format!("{much}.{late}"), rows)
}

/// `18 stappen, waarvan 9 moeten`
fn counted(legs: &[Leg<'_>]) -> String {
    let steps = legs.iter().flat_map(|leg| &leg.steps);
    let must = steps.clone().filter(|step| step.weight == model::Weight::Must).count();
    format!("{}, waarvan er {must} moeten", words::count_of(steps.count(), "stap", "stappen"))
}
