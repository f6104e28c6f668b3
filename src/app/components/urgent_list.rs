//! What cannot wait: the services that the region names as such, with the number to call.

use super::element::{Element, el};
use super::{example_mark, junction_number};
use crate::context::Here;
use model::{Desk, Route};

/// The list; nothing where the region names none.
pub fn urgent_list() -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let services = content.region.urgent.iter().filter_map(|slug| content.service(slug));
    let items = services.map(|service| {
        let name = el("a", "urgent-list__name")
            .set("href", here.href(Route::Service(service.slug.clone())))
            .add(service.name.as_str());
        el("li", "urgent-list__item")
            .add(junction_number(service.number, false))
            .add(name)
            .add(content.desk(&service.desk).and_then(call))
    });
    let items: Vec<Element> = items.collect();
    (!items.is_empty()).then(|| {
        el("section", "urgent-list")
            .set("aria-labelledby", "spoed")
            .add(el("h2", "urgent-list__title").set("id", "spoed").add("Kan het niet wachten"))
            .add(el("ul", "urgent-list__list").add_all(items))
    })
}

fn call(desk: &Desk) -> Option<Element> {
    let phone = desk.phone.as_ref()?;
    let text = el("span", "")
        .add(format!("Bel {phone}"))
        .add(el("span", "visually-hidden").add(format!(", {}", desk.name)));
    let call = el("a", "urgent-list__call").set("href", model::text::dial(phone)).add(text);
    let example = desk.provenance.is_example("telefoon");
    Some(el("span", "urgent-list__way").add(call).add(example_mark(example)))
}
