//! One situation: what to arrange, in which order, and when.

use crate::components::item_list::Row;
use crate::components::{AvailabilityMark, ItemList, Prose, ProvenanceNote, ended_page, head_of};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::content::by_slug;
use model::situation::Part;
use model::text::{ItemKind, Target};
use model::{Item, Slug};

/// `/situaties/{situatie}`
#[component]
pub fn SituationPage(
    /// The situation.
    slug: Slug,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let situation = by_slug(&content.situations, &slug)?;
    if let Some(ended) = situation.ended_on(here.drawn_on()) {
        return Some(ended_page(situation, "Deze situatie", ended));
    }
    let rows = situation.parts.iter().filter_map(|part| row(here, part)).collect::<Vec<_>>();
    let lead = situation.counts_from.as_ref();
    let lead = lead.map_or_else(String::new, |day| format!("De werkdagen tellen vanaf {day}."));
    let page = view! {
        {head_of(situation)}
        <ItemList title="Dit regel je, op volgorde" id="onderdelen" lead route=true rows />
        <Prose blocks=situation.text.clone() />
        <ProvenanceNote provenance=situation.provenance.clone() />
    };
    Some(page.into_any())
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
        view! { <AvailabilityMark status text /> }.into_any()
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
