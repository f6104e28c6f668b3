//! What to have at hand: what the request asks of everyone, and what is needed besides.

use super::element::{Element, el};
use model::{FieldKind, Service};

/// The list; nothing where nothing is needed.
pub fn needed_list(service: &Service) -> Option<Element> {
    let asked = service.fields.iter().filter(|field| field.when.is_none() && !field.optional);
    // What one chooses one need not look up.
    let asked = asked.filter(|field| field.kind != FieldKind::Choice);
    let asked = asked.map(|field| field.name.trim_end_matches('?'));
    let items = asked.chain(service.needed.iter().map(String::as_str)).map(|item| el("li", "").add(item));
    let items: Vec<Element> = items.collect();
    (!items.is_empty()).then(|| {
        el("section", "needed-list")
            .set("aria-labelledby", "bij-de-hand")
            .add(el("h2", "needed-list__title").set("id", "bij-de-hand").add("Houd bij de hand"))
            .add(el("ul", "needed-list__list").add_all(items))
    })
}
