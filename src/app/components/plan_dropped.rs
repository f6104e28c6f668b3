//! What one can leave out of a plan, each with the reason, and the way to take it in all the same.

use super::element::{Element, el};
use super::item_list::{Row, draw};
use crate::context::Here;
use leptos::ev;
use model::guide::Plan;
use model::{Content, Route, Step};

/// The steps that are left out, and those that were taken in; nothing where there are none.
pub fn plan_dropped(here: Here, content: &Content, plan: &Plan<'_>) -> Option<Element> {
    let person = &here.own();
    let out = plan.dropped.iter().map(|(step, why)| row(here, step, Some(why), "Neem toch op"));
    let own = |number: &u16| content.step_numbered(*number);
    let there = |step: &&Step| plan.steps().any(|other| other.number == step.number);
    let taken = person.taken_in().iter().filter_map(own).filter(there);
    let taken = taken.map(|step| row(here, step, None, "Laat weer weg"));
    let rows: Vec<Element> = out.chain(taken).collect();
    (!rows.is_empty()).then(|| {
        let lead = "Anderen doen ze wel. Bij jou vervallen ze, en hier staat waarom.";
        el("section", "item-list")
            .set("aria-labelledby", "vervalt")
            .add(el("h2", "item-list__title").set("id", "vervalt").add("Deze stappen kun je overslaan"))
            .add(el("p", "item-list__lead").add(lead))
            .add(el("ul", "item-list__list").add_all(rows))
    })
}

fn row(here: Here, step: &Step, why: Option<&str>, act: &str) -> Element {
    let number = step.number;
    let toggle = move |_: ev::MouseEvent| {
        here.change(|device| device.toggle_taken_in(number));
    };
    let about = why.unwrap_or("Je hebt deze stap zelf opgenomen.");
    let button = el("button", "plan-dropped__act button--text needs-app")
        .set("type", "button")
        .set("id", format!("opnemen-{number}"))
        .on(ev::click, toggle)
        .add(act)
        .add(el("span", "visually-hidden").add(format!(": {}", step.name)));
    draw(Row::of(here, step, Route::Step(step.slug.clone())).about(about)).add(button)
}
