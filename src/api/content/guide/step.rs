//! One step of the guide.

use super::Read;
use crate::content::check::{Check, quoted};
use crate::content::markdown::{Entry, Shares, optional_text};
use crate::content::names::Kind;
use crate::content::numbers;
use crate::content::value::Value;
use model::guide::{Dropped, Otherwise};
use model::{Icon, Slug, Step, Weight};
use std::ops::RangeInclusive;

/// About a year before and after, in working days.
const DAYS: RangeInclusive<i16> = -260..=260;

/// A step that takes longer than a working day is more than one.
const MINUTES: RangeInclusive<i16> = 1..=480;

/// Reads a step.
pub(super) fn read(entry: &mut Entry<'_>, check: &mut Check) -> Option<Read> {
    let slug = entry.slug.clone();
    let file = entry.item.place.file.clone();
    let number =
        entry.item.required(check, "nummer").and_then(|value| numbers::read(check, &value, slug.as_ref()));
    let name = entry.item.text(check, "naam");
    let summary = entry.summary(check);
    let search_words = entry.search_words(check);
    let item = &mut entry.item;
    let paths = item.required(check, "paden").map(|value| value.references(check, Kind::Path));
    let weight = item.required(check, "soort").and_then(|value| value.word(check, Weight::ALL, Weight::word));
    let who = item.text(check, "wie");
    let day_from = item.required(check, "werkdag_van").and_then(|value| value.whole(check, &DAYS));
    let end = item.required(check, "werkdag_tot");
    let day_until = end.as_ref().and_then(|value| value.whole(check, &DAYS));
    if let (Some(from), Some(until), Some(end)) = (day_from, day_until, &end)
        && until < from
    {
        let wrong = format!("werkdag_tot {until} ligt voor werkdag_van {from}");
        check.wrong(&end.place, wrong, "een laatste werkdag op of na de eerste");
    }
    let minutes = item.optional("minuten").and_then(|value| value.whole(check, &MINUTES));
    let done_when = item.text(check, "klaar");
    let short = entry.item.optional("kort").and_then(|value| short(check, &value));
    let icon = entry.item.optional("icoon").and_then(|value| value.word(check, Icon::ALL, Icon::word));
    let risk = optional_text(&mut entry.item, check, "mis");
    let otherwise = entry.item.optional("anders").map(|value| otherwise(check, &value)).unwrap_or_default();
    let services = entry.references(check, "diensten", Kind::Service);
    let locations = entry.references(check, "locaties", Kind::Location);
    let terms = entry.references(check, "begrippen", Kind::Term);
    let dropped = entry.item.optional("vervalt");
    let dropped = dropped.map(|value| dropped_of(check, &value, paths.as_deref())).unwrap_or_default();
    let phase = entry.group.parse();
    let rest = entry.rest(check, Shares::All, &["fase"])?;
    let step = Step {
        slug: slug?,
        number: number?,
        name: name?,
        summary: summary?,
        search_words,
        phase: phase.ok()?,
        paths: paths?,
        weight: weight?,
        who: who?,
        day_from: day_from?,
        day_until: day_until?,
        minutes: minutes.and_then(|minutes| u16::try_from(minutes).ok()),
        done_when: done_when?,
        short,
        icon,
        risk,
        otherwise,
        services,
        locations,
        terms,
        dropped,
        text: rest.text,
        former_slugs: rest.former_slugs,
        ended: rest.ended,
        visibility: rest.visibility,
        provenance: rest.provenance,
    };
    Some(Read { step, file })
}

/// So many words a beginning reader reads at once.
const SHORT: usize = 12;

fn short(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    let words = text.split_whitespace().count();
    if words > SHORT {
        check.wrong(
            &value.place,
            format!("kort heeft {words} woorden"),
            format!("hoogstens {SHORT} woorden"),
        );
    }
    Some(text.to_owned())
}

fn otherwise(check: &mut Check, value: &Value<'_>) -> Vec<Otherwise> {
    let mut otherwise: Vec<Otherwise> = Vec::new();
    for entry in value.list(check).unwrap_or_default() {
        let Some(mut item) = entry.fields(check) else { continue };
        let group = item.reference(check, "groep", Kind::Group);
        let about = item.text(check, "uitleg");
        item.finish(check);
        let (Some(group), Some(about)) = (group, about) else { continue };
        if otherwise.iter().any(|other| other.group == group) {
            check.wrong(
                &entry.place,
                format!("groep {} staat er twee keer", quoted(group.as_str())),
                "elke groep één keer",
            );
        }
        otherwise.push(Otherwise { group, about });
    }
    otherwise
}

fn dropped_of(check: &mut Check, value: &Value<'_>, paths: Option<&[Slug]>) -> Vec<Dropped> {
    let mut dropped: Vec<Dropped> = Vec::new();
    for entry in value.list(check).unwrap_or_default() {
        let Some(mut item) = entry.fields(check) else { continue };
        let (path, group) = (item.optional("pad"), item.optional("groep"));
        if path.is_some() == group.is_some() && !item.broken() {
            let wrong =
                if path.is_some() { "vervalt met pad én groep" } else { "vervalt zonder pad of groep" };
            check.wrong(&entry.place, wrong, "één van pad = \"naam\" of groep = \"naam\"");
        }
        let path = path.and_then(|value| value.reference(check, Kind::Path));
        let group = group.and_then(|value| value.reference(check, Kind::Group));
        let reason = item.text(check, "reden");
        item.finish(check);
        let Some(reason) = reason else { continue };
        if let Some(path) = &path {
            let twice = dropped.iter().any(|other| other.path.as_ref() == Some(path));
            if twice || paths.is_some_and(|paths| paths.contains(path)) {
                let also = if twice { "vervalt" } else { "paden" };
                let wrong = format!("pad {} staat ook bij {also}", quoted(path.as_str()));
                let expected = "elk pad één keer: het heeft de stap, of de stap vervalt";
                check.wrong(&entry.place, wrong, expected);
            }
        }
        if let Some(group) = &group
            && dropped.iter().any(|other| other.group.as_ref() == Some(group))
        {
            let wrong = format!("groep {} staat er twee keer", quoted(group.as_str()));
            check.wrong(&entry.place, wrong, "elke groep één keer");
        }
        dropped.push(Dropped { path, group, reason });
    }
    dropped
}
