//! What makes a plan fit better: to which groups one belongs, and where one works. Each question says what it does, can be
//! left open, and its answer stays on the device.

use super::element::{Element, el};
use crate::context::Here;
use crate::words;
use leptos::ev;
use leptos::prelude::{Read, event_target_value};
use model::{Item, Slug};

/// The questions, with that for the first working day where it is answered already.
pub fn plan_questions(here: Here, path: &Slug, day_form: Option<Element>) -> Element {
    let content = here.site().content;
    let person = here.person(path);
    let day = here.drawn_on();
    let groups = content.groups.iter().filter_map(|group| {
        let chosen = person.groups.contains(&group.slug);
        let (fall, differ) = content.effect(&person, &group.slug, day);
        let effect = words::effect(fall, differ)?;
        let (id, slug) = (format!("groep-{}", group.slug), group.slug.clone());
        let choose = move |_: ev::Event| {
            here.change(|device| device.toggle_group(&slug));
        };
        let about = format!("uitleg-{id}");
        let input = el("input", "plan-questions__box")
            .set("type", "checkbox")
            .set("id", id.as_str())
            .set("aria-describedby", about.as_str())
            .set_some("checked", chosen.then(String::new))
            .on(ev::change, choose);
        let label = el("label", "plan-questions__name").set("for", id).add(group.name.as_str());
        let about = el("p", "plan-questions__about").set("id", about);
        let about = about.add(group.summary.as_str()).add(" ").add(el("strong", "").add(effect));
        Some(el("div", "plan-questions__choice").add(input).add(el("div", "").add(label).add(about)))
    });
    let lead = "Kies wat bij je past. Niets hoeft, en je antwoorden blijven op dit apparaat.";
    let own = el("div", "needs-app").add(el("p", "").add(lead)).add_all(groups).add(place(here));
    el("section", "plan-questions screen-only")
        .set("aria-labelledby", "past-dit")
        .add(el("h2", "plan-questions__title").set("id", "past-dit").add("Past dit plan bij jou?"))
        .add(day_form)
        .add(own)
}

/// Where one works: its address and counters stand on the sheet of the first week.
fn place(here: Here) -> Element {
    let content = here.site().content;
    let own = here.device().read().place.clone();
    let day = here.drawn_on();
    let open = content.locations.iter().filter(|place| place.ended_on(day).is_none());
    let option = |value: String, name: &str, chosen: bool| {
        el("option", "").set("value", value).set_some("selected", chosen.then(String::new)).add(name)
    };
    let options =
        open.map(|place| option(place.slug.to_string(), &place.name, own.as_ref() == Some(&place.slug)));
    let choose = move |event: ev::Event| {
        let place = event_target_value(&event).parse().ok();
        here.change(|device| device.place = place);
    };
    let select = el("select", "plan-questions__place")
        .set("id", "plek")
        .on(ev::change, choose)
        .add(option(String::new(), "Dat zeg ik liever niet", own.is_none()))
        .add_all(options);
    let about = "Dan staan adres en balies van dat gebouw op je eerste week.";
    el("div", "plan-questions__where")
        .add(el("label", "plan-questions__name").set("for", "plek").add("Waar werk je meestal?"))
        .add(select)
        .add(el("p", "plan-questions__about").add(about))
}
