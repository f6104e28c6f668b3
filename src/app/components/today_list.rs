//! "Vandaag voor jou": the first steps of one's own plan that ask for something now; nothing for who has no plan here.
// no stylesheet: the list of items draws it

use super::anew::{Anew, anew};
use super::element::{Element, el, nodes};
use super::item_list::{Row, draw};
use crate::context::Here;
use crate::words;
use leptos::prelude::Read;
use model::guide::{Standing, Status, open_on};
use model::{Route, Step};

/// So many are shown.
const MOST: usize = 3;

/// The list.
pub fn today_list() -> Anew {
    let here = Here::current();
    let look = move || {
        let content = here.site().content;
        let path = here.device().read().path.clone()?;
        let begun = here.begun_on(&content, &path);
        let plan = here.plan(&content, &path);
        let open = |step: &&Step| here.status(step.number) == Status::ToDo;
        let numbers: Vec<u16> = match &begun {
            Some(begun) => {
                let (asked, _) = open_on(&plan.legs, begun.start, &begun.calendar, here.day());
                let (late, now): (Vec<_>, Vec<_>) =
                    asked.into_iter().partition(|(_, days)| days.standing(here.day()) == Standing::Overdue);
                let all = now.into_iter().chain(late).map(|(step, _)| step);
                all.filter(open).map(|step| step.number).collect()
            }
            // Before one says when one begins, what comes first is what is there to do.
            None => plan.steps().filter(open).map(|step| step.number).collect(),
        };
        Some((path, numbers))
    };
    anew(look, move |own: Option<(model::Slug, Vec<u16>)>| {
        let Some((path, numbers)) = own else { return nodes() };
        let content = here.site().content;
        let begun = here.begun_on(&content, &path);
        let steps = numbers.iter().filter_map(|number| content.step_numbered(*number));
        let rows = steps.take(MOST).map(|step| {
            let when = match &begun {
                Some(begun) if begun.days(step).standing(here.drawn_on()) == Standing::Overdue => {
                    format!("had al gekund, {}", words::when_dated(step, begun.days(step), here.drawn_on()))
                }
                Some(begun) => words::when_dated(step, begun.days(step), here.drawn_on()),
                None => words::when(step.day_from, step.day_until),
            };
            draw(Row { meta: Some(when), ..Row::of(here, step, Route::Step(step.slug.clone())) })
        });
        let rows: Vec<Element> = rows.collect();
        let lead = match numbers.len() {
            0 => "Er staat vandaag niets open. ".to_owned(),
            count if count > MOST => format!("De eerste {MOST} van {count}. "),
            _ => String::new(),
        };
        let all = el("a", "").set("href", here.href(Route::Plan(Some(path)))).add("Naar je hele plan");
        el("section", "item-list today-list")
            .set("aria-labelledby", "vandaag-voor-jou")
            .add(el("h2", "item-list__title").set("id", "vandaag-voor-jou").add("Vandaag voor jou"))
            .add(el("ol", "item-list__list item-list__list--route").add_all(rows))
            .add(el("p", "item-list__lead").add(lead).add(all))
    })
}
