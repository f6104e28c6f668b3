//! Taking a plan along: to the calendar, on paper, and the first week on one sheet.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::first_week::first_week;
use crate::browser;
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;
use model::content::by_slug;
use model::guide::{Agenda, Leg, Status};
use model::wire::path as addresses;
use model::{Content, Date, Slug, Step};

/// What a calendar is called for programs (RFC 5545, 8.1).
const CALENDAR: &str = "text/calendar;charset=utf-8";

/// The ways; the calendar where it is known when one begins.
pub fn plan_out(here: Here, path: &Slug, start: Option<Date>) -> Element {
    let asked = RwSignal::new(false);
    let own = path.clone();
    let week = move |asked: bool| nodes().add(asked.then(|| first_week(here, &own)));
    let print_week = move |_: ev::MouseEvent| {
        asked.set(true);
        browser::print_then("eerste-week", move || asked.set(false));
    };
    let button =
        |text: &str| el("button", "button--text needs-app").set("type", "button").add(text.to_owned());
    el("div", "plan-out screen-only")
        .add(start.map(|start| calendar(here, path.clone(), start)))
        .add(button("Print dit plan").on(ev::click, |_| browser::print("plan")))
        .add(button("Print je eerste week").on(ev::click, print_week))
        .add(anew(move || asked.get(), week))
}

/// The link to the standard plan as a calendar; with the app it gives the reader's own, made on the device.
fn calendar(here: Here, path: Slug, start: Date) -> Element {
    let on = here.address().read().as_ref().and_then(|address| address.on);
    let on = on.map_or_else(String::new, |day| format!("&op={day}"));
    let href = format!("{}?pad={path}&start={start}{on}", addresses::AGENDA);
    let make = move |event: ev::MouseEvent| {
        event.prevent_default();
        let content = here.site().content;
        let device = here.device().get_untracked();
        let mut legs = here.plan(&content, &path).legs;
        for leg in &mut legs {
            leg.steps.retain(|step| device.progress.status(step.number) == Status::ToDo);
        }
        let name = by_slug(&content.paths, &path).map(|path| path.heading.clone()).unwrap_or_default();
        save(here, &content, &name, &legs, start, &path.to_string());
    };
    el("a", "button--text").set("href", href).on(ev::click, make).add("Zet deze dagen in je agenda")
}

/// The button that puts one step in a calendar.
pub fn step_calendar(here: Here, step: &Step, start: Date) -> Element {
    let number = step.number;
    let make = move |_: ev::MouseEvent| {
        let content = here.site().content;
        let Some(step) = content.step_numbered(number) else { return };
        let Some(phase) = by_slug(&content.phases, &step.phase) else { return };
        let leg = Leg { phase, steps: vec![step] };
        save(here, &content, &step.name, &[leg], start, step.slug.as_str());
    };
    let button = el("button", "button--text").set("type", "button").on(ev::click, make);
    button.add("Zet deze stap in je agenda")
}

fn save(here: Here, content: &Content, name: &str, legs: &[Leg<'_>], start: Date, file: &str) {
    // One clock for the day and its second (UTC): an update has to be later than what came before.
    let now = browser::seconds();
    let agenda = Agenda {
        title: &content.region.title,
        name,
        legs,
        groups: &here.device().read_untracked().groups,
        start,
        calendar: &content.region.calendar(),
        made_on: Date::of_second(now - 3600).unwrap_or_else(|| here.today()),
        made_at: u32::try_from(now.rem_euclid(86_400)).unwrap_or_default(),
        origin: &browser::origin(),
    };
    browser::save(&format!("{file}.ics"), CALENDAR, &agenda.write());
}
