//! What changed in an agreement over time: from one line of a service to its next.
// no stylesheet: the list draws it

use super::element::Element;
use super::example_mark;
use super::item_list::{Row, led_list};
use crate::context::Here;
use crate::words;
use model::comparison::Revision;
use model::{AgreementLine, Municipality, Route};

/// The changes in an agreement, the newest first; nothing where nothing ever changed.
pub fn revision_list(municipality: &Municipality) -> Option<Element> {
    let here = Here::current();
    let history = here.site().content;
    let rows = history.history(&municipality.slug);
    let rows = rows.iter().map(|revision| row(here, revision)).collect::<Vec<_>>();
    let lead = "Van de nieuwste wijziging naar de oudste, ook wat nog moet ingaan.";
    led_list("Wat er is gewijzigd", "gewijzigd", lead, rows)
}

fn row(here: Here, revision: &Revision<'_>) -> Row {
    let day = revision.after.from;
    let tense = if day <= here.drawn_on() { "Sinds" } else { "Vanaf" };
    let example = revision.after.provenance.is_example("alles");
    Row {
        meta: Some(format!("{tense} {}", day.in_words())),
        mark: example_mark(example),
        ..Row::of(here, revision.service, Route::Service(revision.service.slug.clone()))
            .about(differences(revision.before, revision.after))
    }
}

/// What is not the same in two lines, in words.
fn differences(before: &AgreementLine, after: &AgreementLine) -> String {
    let label = |text: &str| Some(text.to_owned());
    let days = |line: &AgreementLine| line.lead_time.map(words::lead_time);
    let pairs = [
        ("status", label(before.status.label()), label(after.status.label())),
        ("pakket", label(before.package.label()), label(after.package.label())),
        ("doorlooptijd", days(before), days(after)),
        ("kosten", before.costs.clone(), after.costs.clone()),
        ("servicelevel", before.servicelevel.clone(), after.servicelevel.clone()),
        ("voorwaarden", before.conditions.clone(), after.conditions.clone()),
    ];
    let changed = pairs.into_iter().filter_map(|(what, before, after)| match (before, after) {
        (before, after) if before == after => None,
        (Some(before), Some(after)) => Some(format!("{what} was {before}, wordt {after}")),
        (None, Some(after)) => Some(format!("{what} wordt {after}")),
        (_, None) => Some(format!("{what} vervalt")),
    });
    words::sentence(&changed.collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Availability, Package, ProvenanceMap};

    #[test]
    fn only_what_differs_is_said() {
        let line = |lead_time, status| AgreementLine {
            service: "pas".parse().unwrap(),
            package: Package::Plus,
            provider: "P".into(),
            status,
            lead_time,
            servicelevel: None,
            costs: Some("5 euro".into()),
            conditions: None,
            from: "2025-01-01".parse().unwrap(),
            until: None,
            article: None,
            provenance: ProvenanceMap::default(),
        };
        let (before, after) = (line(Some(5), Availability::Extra), line(None, Availability::NotAgreed));
        assert_eq!(
            differences(&before, &after),
            "Status was extra, wordt niet afgesproken; doorlooptijd vervalt."
        );
    }
}
