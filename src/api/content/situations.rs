//! The situations: one Markdown file each, with its parts in order.

use super::check::Check;
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares};
use super::names::Kind;
use super::value::Value;
use model::Situation;
use model::situation::Part;
use model::text::{ItemKind, Target};
use std::ops::RangeInclusive;

/// About a year before and after, in working days.
const DAYS: RangeInclusive<i16> = -260..=260;

/// Reads all situations, in the order in which they are shown.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Situation> {
    let mut read = markdown::read(files, &layout::SITUATIONS, check, situation);
    read.sort_by_key(|(order, _)| *order);
    read.into_iter().map(|(_, situation)| situation).collect()
}

fn situation(entry: &mut Entry<'_>, check: &mut Check) -> Option<(i16, Situation)> {
    let order = entry.order(check);
    let name = entry.item.text(check, "naam");
    let summary = entry.summary(check);
    let search_words = entry.search_words(check);
    let counts_from = entry.item.optional("telt_vanaf");
    let counted = counts_from.is_some();
    let counts_from = counts_from.and_then(|value| value.text(check)).map(str::to_owned);
    let parts = entry.item.required(check, "onderdeel");
    let parts = parts.map(|value| parts_of(check, &value, counted)).unwrap_or_default();
    let rest = entry.rest(check, Shares::All, &[])?;
    let situation = Situation {
        slug: entry.slug.clone()?,
        name: name?,
        summary: summary?,
        search_words,
        counts_from,
        parts,
        text: rest.text,
        former_slugs: rest.former_slugs,
        ended: rest.ended,
        visibility: rest.visibility,
        provenance: rest.provenance,
    };
    Some((order?, situation))
}

fn parts_of(check: &mut Check, value: &Value<'_>, counted: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut last = i16::MIN;
    for item in value.list(check).unwrap_or_default() {
        let Some(part) = part(check, &item, counted, &mut last) else { continue };
        if parts.iter().any(|other| other.target == part.target) {
            check.wrong(&item.place, format!("{} staat er twee keer", part.target), "elk onderdeel één keer");
        }
        parts.push(part);
    }
    parts
}

fn part(check: &mut Check, value: &Value<'_>, counted: bool, last: &mut i16) -> Option<Part> {
    let mut item = value.fields(check)?;
    let (service, step) = (item.optional("dienst"), item.optional("stap"));
    let count = usize::from(service.is_some()) + usize::from(step.is_some());
    let service = service.and_then(|value| value.reference(check, Kind::Service));
    let step = step.and_then(|value| value.reference(check, Kind::Step));
    let what = item.text(check, "wat");
    let day = item.optional("werkdag");
    let working_day = day.as_ref().and_then(|value| value.whole(check, &DAYS));
    if let (Some(day), Some(count)) = (&day, working_day) {
        if !counted {
            check.wrong(
                &day.place,
                "werkdag zonder telt_vanaf",
                "een regel telt_vanaf = \"de dag waarvan je telt\"",
            );
        }
        if count < *last {
            check.wrong(
                &day.place,
                format!("werkdag {count} komt na {last}"),
                "de onderdelen op volgorde van werkdag",
            );
        }
        *last = count;
    }
    if count != 1 && !item.broken() {
        let wrong = if count == 2 {
            "een onderdeel met dienst én stap"
        } else {
            "een onderdeel zonder dienst of stap"
        };
        check.wrong(&item.place, wrong, "één regel dienst = \"naam\" of stap = \"naam\"");
    }
    let target = service.map(Target::service).or(step.map(|slug| Target::Item(ItemKind::Step, slug)));
    item.finish(check);
    Some(Part { target: target?, what: what?, working_day })
}
