//! The transfers, and what they change.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::layout;
use super::lists;
use super::markdown::{self, Entry, Shares, optional_text, references, summary, texts};
use super::names::Kind;
use super::provenance;
use super::value::Value;
use model::{Certainty, Change, Date, ProvenanceMap, Transfer};

/// Reads all transfers, the last one first.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Transfer> {
    let mut transfers = markdown::read(files, &layout::TRANSFERS, check, transfer);
    transfers.sort_by_key(|transfer| std::cmp::Reverse(transfer.legal_date));
    transfers
}

fn transfer(entry: &mut Entry<'_>, check: &mut Check) -> Option<Transfer> {
    let name = entry.item.text(check, "naam");
    let summary = entry.summary(check);
    let item = &mut entry.item;
    let (from, to) = (item.text(check, "van"), item.text(check, "naar"));
    let (legal_date, first_working_day) = ordered(item, check, "ingang", "eerste_werkdag");
    let (shown_from, shown_until) = ordered(item, check, "toon_van", "toon_tot");
    let rest = entry.rest(check, Shares::Nothing, &[])?;
    Some(Transfer {
        slug: entry.slug.clone()?,
        name: name?,
        summary: summary?,
        from: from?,
        to: to?,
        legal_date: legal_date?,
        first_working_day: first_working_day?,
        shown_from: shown_from?,
        shown_until: shown_until?,
        text: rest.text,
        provenance: rest.provenance,
    })
}

/// Two dates of which the second does not lie before the first.
pub(super) fn ordered(
    item: &mut Fields<'_>,
    check: &mut Check,
    first: &'static str,
    last: &'static str,
) -> (Option<Date>, Option<Date>) {
    let from = item.required(check, first).and_then(|value| value.date(check));
    let end: Option<Value<'_>> = item.required(check, last);
    let until = end.as_ref().and_then(|value| value.date(check));
    if let (Some(from), Some(until), Some(end)) = (from, until, end)
        && until < from
    {
        let wrong = format!("{last} {until} ligt voor {first} {from}");
        check.wrong(&end.place, wrong, format!("een dag op of na {first}"));
    }
    (from, until)
}

/// Reads what the transfers change, in the order of the file.
pub(super) fn changes(files: &Files, check: &mut Check) -> Vec<Change> {
    lists::read_if_there(files, check, "veranderingen.toml", "verandering", Kind::Change, change)
}

fn change(item: &mut Fields<'_>, check: &mut Check) -> Option<Change> {
    let slug = lists::slug(item, check, Kind::Change);
    let transfer = item.reference(check, "overgang", Kind::Transfer);
    let name = item.text(check, "naam");
    let summary = summary(item, check);
    let search_words = texts(item, check, "zoekwoorden");
    let before = optional_text(item, check, "was");
    let after_value = item.optional("wordt");
    let after = after_value.as_ref().and_then(|value| value.text(check)).map(str::to_owned);
    let stays_value = item.optional("blijft");
    let stays = stays_value.as_ref().and_then(|value| value.text(check)).map(str::to_owned);
    let steps = references(item, check, "stappen", Kind::Step);
    let services = references(item, check, "diensten", Kind::Service);
    let provenance = provenance::read(check, item, &[])?;
    if !item.broken() {
        let about = slug.as_ref().map(|slug| quoted(slug.as_str())).unwrap_or_default();
        if stays_value.is_some() && (before.is_some() || after_value.is_some()) {
            let wrong = format!("{about} blijft gelijk én verandert");
            check.wrong(&item.place, wrong, "blijft, of was en wordt, of geen van drieën");
        }
        let known = provenance.of(ProvenanceMap::ALL).is_some_and(|one| one.status != Certainty::NotKnown);
        if known && stays_value.is_none() && after_value.is_none() {
            let wrong = format!("bij {about} staat niet wat het wordt of wat er blijft");
            check.wrong(&item.place, wrong, "wordt of blijft, of herkomst alles = nog-niet-bekend");
        }
    }
    Some(Change {
        slug: slug?,
        transfer: transfer?,
        name: name?,
        summary: summary?,
        search_words,
        before,
        after,
        stays,
        steps,
        services,
        provenance,
    })
}
