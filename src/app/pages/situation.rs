//! One situation: what to arrange, in which order, and when.

use crate::components::element::{Element, nodes};
use crate::components::item_list::{Row, route_list};
use crate::components::{
    availability, ended_page, feedback_form, head_of, prose, provenance_note, request_form, share_button,
};
use crate::context::Here;
use crate::words;
use model::content::by_slug;
use model::situation::Part;
use model::text::{ItemKind, Target};
use model::{Item, Service, Slug};
use std::sync::Arc;

/// `/situaties/{situatie}`
pub fn situation_page(slug: Slug) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let situation = by_slug(&content.situations, &slug)?;
    if let Some(ended) = situation.ended_on(here.drawn_on()) {
        return Some(ended_page(situation, "Deze situatie", ended));
    }
    let rows = situation.parts.iter().filter_map(|part| row(here, part)).collect::<Vec<_>>();
    let lead = situation.counts_from.as_ref();
    let lead = lead.map_or_else(String::new, |day| format!("De werkdagen tellen vanaf {day}."));
    let service = |part: &Part| match &part.target {
        Target::Item(ItemKind::Service, slug) => content.service(slug).cloned().map(Arc::new),
        _ => None,
    };
    let there = |service: &Arc<Service>| service.ended_on(here.drawn_on()).is_none();
    let services: Vec<Arc<Service>> = situation.parts.iter().filter_map(service).filter(there).collect();
    let page = nodes()
        .add(head_of(situation))
        .add(route_list("Dit regel je, op volgorde", "onderdelen", &lead, rows))
        .add((!services.is_empty()).then(|| request_form(slug.clone(), services)))
        .add(prose(&situation.text, ""))
        .add(share_button())
        .add(provenance_note(&situation.provenance))
        .add(feedback_form(&Target::Item(ItemKind::Situation, slug), false));
    Some(page)
}

fn row(here: Here, part: &Part) -> Option<Row> {
    let content = here.site().content;
    let Target::Item(kind, slug) = &part.target else { return None };
    let (number, name) = match kind {
        ItemKind::Service => content.service(slug).map(|item| (item.number, item.name.clone()))?,
        _ => by_slug(&content.steps, slug).map(|item| (item.number, item.name.clone()))?,
    };
    let mark = here.drawn_for().filter(|_| *kind == ItemKind::Service).map(|own| {
        let status = content.offer(slug, &own, here.drawn_on()).status();
        let text = format!("{}: {}", own.name, status.label());
        availability(status, &text)
    });
    Some(Row {
        number: Some(number),
        name,
        href: here.href_to(&part.target),
        meta: part.working_day.map(words::around),
        about: Some(part.what.clone()),
        mark,
    })
}
