//! What the lines of one agreement must be together.

use super::Placed;
use crate::content::check::{Check, quoted};
use crate::content::region::Days;
use model::{AgreementLine, Availability, Date, Package, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// Looks at the lines of each service: they follow each other, and the new provider changes nothing else.
/// Services with a line that could not be read are passed over.
pub(super) fn look(lines: &[Placed], unreadable: &BTreeSet<String>, days: Option<Days>, check: &mut Check) {
    let mut by_service: BTreeMap<&Slug, Vec<&Placed>> = BTreeMap::new();
    for line in lines.iter().filter(|line| !unreadable.contains(line.value.service.as_str())) {
        by_service.entry(&line.value.service).or_default().push(line);
    }
    for lines in by_service.values_mut() {
        lines.sort_by_key(|line| line.value.from);
        overlap(lines, check);
        if let Some(days) = days {
            transition(lines, days.first, check);
            too_early(lines, days, check);
        }
    }
}

/// On one day one line holds.
fn overlap(lines: &[&Placed], check: &mut Check) {
    for pair in lines.windows(2) {
        if let [one, next] = pair
            && one.value.until.is_none_or(|until| until >= next.value.from)
        {
            let service = quoted(next.value.service.as_str());
            let wrong =
                format!("{service} heeft al een regel op {} ({})", next.value.from, one.place.in_words());
            check.wrong(&next.place, wrong, "een vorige regel met een tot die voor deze van ligt");
        }
    }
}

/// When the provider changed, the services and their price did not (the source of the mission says so).
fn transition(lines: &[&Placed], first_day: Date, check: &mut Check) {
    let on = |day: Date| lines.iter().copied().find(|line| line.value.holds_on(day));
    let (before, after) = (on(first_day.yesterday()), on(first_day));
    for line in [before, after].into_iter().flatten() {
        if line.value.package == Package::Basic && line.value.status != Availability::Included {
            let wrong = format!("een basisregel is {} rond de eerste dag", quoted(line.value.status.word()));
            check.wrong(&line.place, wrong, "inbegrepen, want het basispakket bleef voor iedereen gelijk");
        }
    }
    match (before, after) {
        (Some(before), Some(after)) => {
            for (column, same) in compare(&before.value, &after.value) {
                if !same {
                    let wrong = format!("{column} verandert op {first_day}, de eerste dag van de aanbieder");
                    let expected = format!(
                        "hetzelfde als in {}; alleen aanbieder verandert dan",
                        before.place.in_words()
                    );
                    check.wrong(&after.place, wrong, expected);
                }
            }
        }
        (Some(line), None) | (None, Some(line)) => {
            let side = if before.is_some() { "na" } else { "voor" };
            let service = quoted(line.value.service.as_str());
            let wrong = format!("{service} heeft geen regel {side} de overgang van {first_day}");
            check.wrong(&line.place, wrong, "een regel aan beide kanten van de eerste dag");
        }
        (None, None) => {}
    }
}

/// An invented change must not look like one that people remember. (The first line of a service changes nothing.)
fn too_early(lines: &[&Placed], days: Days, check: &mut Check) {
    let Some(earliest) = days.examples_from else { return };
    for line in lines.iter().skip(1) {
        let from = line.value.from;
        let example = line.value.provenance.is_example(model::ProvenanceMap::ALL);
        if example && from > days.first && from < earliest {
            let wrong = format!("een voorbeeld verandert op {from}");
            let expected = format!("{earliest} of later (voorbeeld_wijzigingen_vanaf in regio.toml)");
            check.wrong(&line.place, wrong, expected);
        }
    }
}

fn compare(before: &AgreementLine, after: &AgreementLine) -> [(&'static str, bool); 6] {
    [
        ("pakket", before.package == after.package),
        ("status", before.status == after.status),
        ("doorlooptijd", before.lead_time == after.lead_time),
        ("servicelevel", before.servicelevel == after.servicelevel),
        ("kosten", before.costs == after.costs),
        ("voorwaarden", before.conditions == after.conditions),
    ]
}
