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
    let behind: Vec<u16> = late.iter().map(|(step, _)| step.number).collect();
    let rows_late: Vec<Element> =
        late.iter().map(|(step, _)| step_row(here, step, walked, "te-laat")).collect();
    let late = (!behind.is_empty()).then(|| {
        let open = move || behind.iter().filter(|number| here.status(**number) == Status::ToDo).count();
        let said = anew(open, |open| nodes().add(words::late(open)));
        el("details", "plan-today__late")
            .add(el("summary", "plan-today__ask").add(said))
            .add(el("ol", "item-list__list item-list__list--route").add_all(rows_late))
    });
    // A plan of which every day is past asks nothing of today.
    let coming = plan.steps().find(|step| begun.days(step).standing(today) == Standing::Later);
    if rows.is_empty() && coming.is_none() {
        return None;
    }
    let first = coming.filter(|_| rows.is_empty() && late.is_none()).map(|step| {
        let when = words::when_dated(step, begun.days(step), today);
        el("p", "").add(format!("Het eerst komt {} {}: {when}.", step.number, step.name))
    });
    let list = (!rows.is_empty()).then(|| el("ol", "item-list__list item-list__list--route").add_all(rows));
    let status = el("p", "plan-today__said").set("role", "status");
    let status = if first.is_some() && begun.first_day() > today {
        status.add("Nog niets voor vandaag.")
    } else {
        status.add(anew(left, said))
    };
    let section = el("section", "plan-today item-list screen-only")
        .set("aria-labelledby", "vandaag")
        .add(el("h2", "item-list__title").set("id", "vandaag").add(title))
        .add(status);
    Some(section.add(first).add(list).add(late))
}
