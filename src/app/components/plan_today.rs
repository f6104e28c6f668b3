//! What can be done today, and how long that takes; what is late, kindly. Where nothing can yet, what comes first.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::plan_leg::{Walked, step_row};
use crate::context::Here;
use crate::words;
use leptos::prelude::Read;
use model::guide::{Begun, Plan, Standing, Status, open_on};
use model::{Date, Step};

/// The list of today; nothing behind the plan. Before it is known when one begins, what one does who begins today.
pub fn plan_today(here: Here, plan: &Plan<'_>, walked: &Walked<'_>, today: Date) -> Option<Element> {
    let known = walked.begun.is_some();
    let supposed = Begun { start: today, calendar: here.site().content.region.calendar() };
    let begun = walked.begun.unwrap_or(&supposed);
    let title = if known { "Vandaag" } else { "Als de eerste werkdag vandaag is" };
    let device = here.device().read();
    let open = |step: &Step| device.progress.status(step.number) == Status::ToDo;
    let (asked, _) = open_on(&plan.legs, begun.start, &begun.calendar, today);
    let asked = asked.into_iter().filter(|(step, days)| open(step) && (known || days.until >= today));
    let (now, late): (Vec<_>, Vec<_>) = asked.partition(|(_, days)| days.standing(today) == Standing::Now);
    let rows: Vec<Element> = now.iter().map(|(step, _)| step_row(here, step, walked, "vandaag")).collect();
    let steps: Vec<(u16, Option<u16>)> = now.iter().map(|(step, _)| (step.number, step.minutes)).collect();
    // What is said follows what is ticked; the steps themselves stay where they are until one comes back.
    let left = move || {
        let device = here.device().read();
        let open = steps.iter().filter(|(number, _)| device.progress.status(*number) == Status::ToDo);
        let minutes: u16 = open.clone().filter_map(|(_, minutes)| *minutes).sum();
        (open.count(), minutes)
    };
    let said = |(count, minutes): (usize, u16)| nodes().add(words::today(count, minutes));
    let behind = late.len();
    let late = late.iter().map(|(step, _)| step_row(here, step, walked, "te-laat"));
    let late: Vec<Element> = late.collect();
    let late = (behind > 0).then(|| {
        el("details", "plan-today__late")
            .add(el("summary", "plan-today__ask").add(words::late(behind)))
            .add(el("ol", "item-list__list item-list__list--route").add_all(late))
    });
    let list = (!rows.is_empty()).then(|| el("ol", "item-list__list item-list__list--route").add_all(rows));
    let nothing = list.is_none() && late.is_none();
    let over = nothing && !plan.steps().any(|step| begun.days(step).standing(today) == Standing::Later);
    if over {
        return None;
    }
    let section = el("section", "plan-today item-list screen-only")
        .set("aria-labelledby", "vandaag")
        .add(el("h2", "item-list__title").set("id", "vandaag").add(title))
        .add(el("p", "plan-today__said").set("role", "status").add(anew(left, said)));
    Some(section.add(list).add(late))
}
