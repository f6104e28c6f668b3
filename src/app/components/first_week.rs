//! The first week on one sheet, for who works without a screen: what to do, with boxes to tick, where, whom to call, and
//! the way back to the plan.

use super::element::{Element, el};
use super::junction_number::junction_number;
use super::{disclaimer, example_mark, qr_code};
use crate::context::Here;
use crate::{browser, words};
use model::content::by_slug;
use model::guide::Status;
use model::{Address, Content, Location, Route, Slug, Step};

/// The last working day of the week, counted from the first.
const LAST_DAY: i16 = 5;

/// So many numbers to call stand on it.
const MOST_DESKS: usize = 6;

/// The sheet.
pub fn first_week(here: Here, path: &Slug) -> Element {
    let content = here.site().content;
    let plan = here.plan(&content, path);
    let begun = here.begun_on(&content, path);
    let in_week = |step: &&Step| (0..=LAST_DAY).contains(&step.day_until);
    let rows = plan.steps().filter(in_week).map(|step| {
        let when = words::when_begun(step, begun.as_ref(), here.drawn_on());
        row(here, step, &when)
    });
    let rows: Vec<Element> = rows.collect();
    // Whom to call: the desks of what these steps need, and of what cannot wait.
    let needed =
        plan.steps().filter(in_week).flat_map(|step| step.services.iter()).chain(&content.region.urgent);
    let services: Vec<&Slug> = needed.collect();
    let name = by_slug(&content.paths, path).map(|path| path.name.clone()).unwrap_or_default();
    let place = here.own().place().and_then(|slug| by_slug(&content.locations, slug).cloned());
    let foot = format!("{}. Stand van {}.", content.region.title, here.drawn_on().in_words());
    el("section", "first-week")
        .set("aria-label", "Je eerste week")
        .add(el("h2", "first-week__title").add("Je eerste week"))
        .add(el("p", "").add(name))
        .add(place.map(|place| el("p", "").add(where_to(&content, &place))))
        .add(el("ol", "first-week__list").add_all(rows))
        .add(numbers(&content, &services))
        .add(way_back(path, begun.map(|begun| begun.start)))
        .add(el("div", "first-week__foot").add(el("p", "").add(foot)).add(disclaimer()))
}

fn row(here: Here, step: &Step, when: &str) -> Element {
    let mark = if here.status(step.number) == Status::ToDo { "☐" } else { "☒" };
    let about = here.otherwise(step).unwrap_or(&step.done_when).to_owned();
    let text = el("div", "first-week__step")
        .add(el("strong", "").add(step.name.as_str()))
        .add(el("span", "first-week__when").add(format!(" {when} · {}", step.who)))
        .add(el("br", ""))
        .add(about);
    el("li", "first-week__row")
        .add(el("span", "first-week__box").add(mark))
        .add(junction_number(step.number, false))
        .add(text)
}

/// The building, and the counters in it.
fn where_to(content: &Content, place: &Location) -> String {
    let desks = content.desks.iter().filter(|desk| desk.location.as_ref() == Some(&place.slug));
    let desks: Vec<&str> = desks.map(|desk| desk.name.as_str()).collect();
    let desks = if desks.is_empty() { String::new() } else { format!(" Balies: {}.", desks.join(", ")) };
    format!("Je werkt meestal hier: {}, {}.{desks}", place.name, place.address())
}

fn numbers(content: &Content, services: &[&Slug]) -> Element {
    let mut slugs: Vec<&Slug> = Vec::new();
    for service in services.iter().filter_map(|slug| content.service(slug)) {
        // Of what leaves no trace nothing stands on a sheet.
        if !service.sensitive && !slugs.contains(&&service.desk) {
            slugs.push(&service.desk);
        }
    }
    let desks = slugs.into_iter().filter_map(|slug| content.desk(slug)).filter_map(|desk| {
        let phone = desk.phone.as_ref()?;
        let name = el("dt", "").add(desk.name.as_str());
        let phone =
            el("dd", "").add(phone.as_str()).add(example_mark(desk.provenance.is_example("telefoon")));
        Some(el("div", "").add(name).add(phone))
    });
    el("dl", "first-week__numbers").add_all(desks.take(MOST_DESKS))
}

/// The plan itself, as a code to scan and as an address to type.
fn way_back(path: &Slug, start: Option<model::Date>) -> Option<Element> {
    let address = Address { asked: start, ..Route::Plan(Some(path.clone())).into() };
    let address = format!("{}{}", browser::origin(), address.href());
    let drawing = qr_code("first-week__code", "QR-code", &address)?;
    let short = address.split_once("://").map_or(address.as_str(), |(_, short)| short).to_owned();
    let say = el("p", "").add("Je hele plan: scan de code, of typ ").add(el("strong", "").add(short));
    Some(el("div", "first-week__way").add(drawing).add(say))
}
