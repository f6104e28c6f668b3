//! What one municipality has agreed with the provider, and what of it holds on a day.

use crate::decode::{decode, decode_word};
use crate::service::words;
use crate::text::Block;
use crate::{Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

words! {
    /// Whether a municipality has a service under its agreement. These four words everywhere.
    Availability as Beschikbaarheidsstatus {
        /// In the agreement, within its price.
        Included = "inbegrepen", "inbegrepen";
        /// In the agreement, at a price of its own.
        Extra = "extra", "extra";
        /// Not in the agreement.
        NotAgreed = "niet-afgesproken", "niet afgesproken";
        /// Not known.
        NotKnown = "nog-niet-bekend", "nog niet bekend";
    }
}

words! {
    /// A word of the contract; shown on agreements only.
    Package as Pakket {
        /// Part of the price of the agreement.
        Basic = "basis", "basispakket";
        /// Chosen beside it, at an agreed price.
        Plus = "plus", "pluspakket";
        /// Made to measure, after a quotation.
        Bespoke = "maatwerk", "maatwerk";
    }
}

/// The agreement of one municipality (`overeenkomst`, a DVO): its lines, by service and then by date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Overeenkomst))]
pub struct Agreement {
    /// The municipality.
    #[serde(rename = "gemeente")]
    pub municipality: Slug,
    /// What it is, in words.
    #[serde(rename = "inleiding", default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<Introduction>,
    /// Its lines. Sorted by service and then by `van`; those of one service never overlap.
    #[serde(rename = "regels")]
    lines: Vec<AgreementLine>,
}

/// The words before the lines of an agreement (`inleiding`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Inleiding))]
pub struct Introduction {
    /// What it says, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Its text.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Where it comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// One line of an agreement (`regel`): one service, from a day, until a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Overeenkomstregel))]
pub struct AgreementLine {
    /// The service.
    #[serde(rename = "dienst")]
    pub service: Slug,
    /// The package it belongs to.
    #[serde(rename = "pakket")]
    pub package: Package,
    /// The organisation that provides it.
    #[serde(rename = "aanbieder")]
    pub provider: String,
    /// Whether the municipality has it.
    pub status: Availability,
    /// Lead time in working days, from a complete request; 0 is the same day.
    #[serde(rename = "doorlooptijd", default, skip_serializing_if = "Option::is_none")]
    pub lead_time: Option<u16>,
    /// How quickly and how well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub servicelevel: Option<String>,
    /// What it costs.
    #[serde(rename = "kosten", default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<String>,
    /// On what conditions.
    #[serde(rename = "voorwaarden", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// The first day on which the line holds.
    #[serde(rename = "van")]
    pub from: Date,
    /// The last day on which it holds; nothing while no end is agreed.
    #[serde(rename = "tot", default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The place in the agreement.
    #[serde(rename = "artikel", default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Where the line comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

impl AgreementLine {
    /// Whether the line holds on this day. Both its ends count.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

impl Agreement {
    /// An agreement with these lines, in any order.
    pub fn new(municipality: Slug, mut lines: Vec<AgreementLine>) -> Self {
        lines.sort_by(|a, b| (&a.service, a.from).cmp(&(&b.service, b.from)));
        Self { municipality, introduction: None, lines }
    }

    /// The same agreement with words before its lines.
    #[must_use]
    pub fn introduced_by(self, introduction: Option<Introduction>) -> Self {
        Self { introduction, ..self }
    }

    /// All lines, by service and then by date.
    pub fn lines(&self) -> &[AgreementLine] {
        &self.lines
    }

    /// Keeps the lines of which this says so; it may change them, not their service or dates.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn retain(&mut self, keep: impl FnMut(&mut AgreementLine) -> bool) {
        self.lines.retain_mut(keep);
    }

    /// The lines of one service, the oldest first.
    pub fn lines_of(&self, service: &Slug) -> &[AgreementLine] {
        let start = self.lines.partition_point(|line| line.service < *service);
        let rest = self.lines.get(start..).unwrap_or_default();
        let count = rest.partition_point(|line| line.service == *service);
        rest.get(..count).unwrap_or_default()
    }

    /// The line of a service that holds on a day.
    pub fn line_on(&self, service: &Slug, day: Date) -> Option<&AgreementLine> {
        self.lines_of(service).iter().find(|line| line.holds_on(day))
    }
}

decode!(Agreement { municipality: "gemeente", introduction: "inleiding", lines: "regels" });

decode!(AgreementLine {
    service: "dienst",
    package: "pakket",
    provider: "aanbieder",
    status: "status",
    lead_time: "doorlooptijd",
    servicelevel: "servicelevel",
    costs: "kosten",
    conditions: "voorwaarden",
    from: "van",
    until: "tot",
    article: "artikel",
    provenance: "herkomst",
});

decode_word!(Availability, Availability::from_word, Availability::ALL[0]);
decode_word!(Package, Package::from_word, Package::ALL[0]);

decode!(Introduction { summary: "samenvatting", text: "tekst", provenance: "herkomst" });

#[cfg(test)]
mod tests {
    use super::*;

    fn line(service: &str, status: Availability, from: &str, until: Option<&str>) -> AgreementLine {
        AgreementLine {
            service: service.parse().unwrap(),
            package: Package::Basic,
            provider: "P".into(),
            status,
            lead_time: Some(3),
            servicelevel: None,
            costs: None,
            conditions: None,
            from: from.parse().unwrap(),
            until: until.map(|day| day.parse().unwrap()),
            article: None,
            provenance: ProvenanceMap::default(),
        }
    }

    #[test]
    fn an_agreement_answers_for_a_day() {
        let agreement = Agreement::new(
            "a".parse().unwrap(),
            vec![
                line("pas", Availability::NotAgreed, "2026-01-01", None),
                line("laptop", Availability::Included, "2022-01-01", None),
                line("pas", Availability::Included, "2022-01-01", Some("2025-12-31")),
            ],
        );
        let status = |service: &str, day: &str| {
            agreement.line_on(&service.parse().unwrap(), day.parse().unwrap()).map(|line| line.status)
        };
        assert_eq!(status("pas", "2021-12-31"), None, "before the first line nothing is known");
        assert_eq!(status("pas", "2022-01-01"), Some(Availability::Included), "the first day counts");
        assert_eq!(status("pas", "2025-12-31"), Some(Availability::Included), "the last day counts");
        assert_eq!(status("pas", "2026-01-01"), Some(Availability::NotAgreed));
        assert_eq!(status("laptop", "2099-01-01"), Some(Availability::Included), "no end is no end");
        assert_eq!(status("printer", "2026-01-01"), None);
    }
}
