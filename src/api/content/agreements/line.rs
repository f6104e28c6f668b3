//! One line of an agreement.

use crate::content::check::{Check, quoted};
use crate::content::names::Kind;
use crate::content::source::Place;
use crate::content::value::choose;
use model::{
    AgreementLine, Availability, Certainty, Date, Package, Provenance, ProvenanceMap, Service, Slug,
};

/// The longest lead time that is no slip of the pen, in working days: about four years.
const LONGEST: u16 = 999;

/// A line as it stands in the file.
pub(super) struct Row<'a> {
    pub record: &'a csv::StringRecord,
    pub place: &'a Place,
    pub services: &'a [Service],
}

impl Row<'_> {
    /// Reads every field; what is wrong with one does not hide the others.
    pub fn read(&self, check: &mut Check) -> Option<AgreementLine> {
        let service = self.service(check);
        let package = self.word(check, "pakket", Package::ALL, Package::word);
        let provider = self.needed(check, "aanbieder").map(str::to_owned);
        let status = self.word(check, "status", Availability::ALL, Availability::word);
        let lead_time = self.lead_time(check);
        let from = self.needed(check, "van").and_then(|text| self.date(check, "van", text));
        let until = self.given("tot").and_then(|text| self.date(check, "tot", text));
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            let wrong = format!("tot {until} ligt voor van {from}");
            check.wrong(self.place, wrong, "een laatste dag op of na de eerste");
        }
        let provenance = self.provenance(check, service.as_ref());
        Some(AgreementLine {
            service: service?,
            package: package?,
            provider: provider?,
            status: status?,
            lead_time,
            servicelevel: self.given("servicelevel").map(str::to_owned),
            costs: self.given("kosten").map(str::to_owned),
            conditions: self.given("voorwaarden").map(str::to_owned),
            from: from?,
            until,
            article: self.given("artikel").map(str::to_owned),
            provenance: provenance?,
        })
    }

    fn service(&self, check: &mut Check) -> Option<Slug> {
        let text = self.needed(check, "dienst")?;
        // A name that is no slug is the name of no service either; said once, with the nearest.
        check.names.used(Kind::Service, text, self.place);
        text.parse().ok()
    }

    fn lead_time(&self, check: &mut Check) -> Option<u16> {
        let text = self.given("doorlooptijd")?;
        let days =
            text.parse().ok().filter(|days| *days <= LONGEST && text.bytes().all(|b| b.is_ascii_digit()));
        if days.is_none() {
            let expected = format!("een heel aantal werkdagen van 0 tot en met {LONGEST}, of niets");
            check.wrong(self.place, format!("doorlooptijd {}", quoted(text)), expected);
        }
        days
    }

    fn date(&self, check: &mut Check, column: &str, text: &str) -> Option<Date> {
        let date = text.parse().ok();
        if date.is_none() {
            let expected = model::date::NotADate.to_string();
            check.wrong(self.place, format!("{column} {} is geen datum", quoted(text)), expected);
        }
        date
    }

    /// A line that is not known is asked after at the desk of its service: the file has no column for another.
    fn provenance(&self, check: &mut Check, service: Option<&Slug>) -> Option<ProvenanceMap> {
        let certainty = self.word(check, "herkomst", &Certainty::ALL, Certainty::word)?;
        let source = self.given("bron").map(str::to_owned);
        if let Some(source) = &source {
            check.names.used(Kind::Source, source, self.place);
        }
        if certainty == Certainty::Established && source.is_none() {
            check.wrong(self.place, "herkomst \"vastgesteld\" zonder bron", "een bron uit bronnen.toml");
        }
        let desk =
            self.services.iter().find(|item| Some(&item.slug) == service).map(|item| item.desk.clone());
        check.facts.add(&self.place.file, certainty);
        let ask = desk.filter(|_| certainty == Certainty::NotKnown);
        let all = Provenance { source, ask, ..Provenance::only(certainty) };
        Some(ProvenanceMap([(ProvenanceMap::ALL.to_owned(), all)].into()))
    }

    fn word<T: Copy>(
        &self,
        check: &mut Check,
        column: &str,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.needed(check, column)?;
        let found = choose(text, all, word);
        if let Err(expected) = &found {
            check.wrong(self.place, format!("onbekend woord {} bij {column}", quoted(text)), expected);
        }
        found.ok()
    }

    fn needed(&self, check: &mut Check, column: &str) -> Option<&str> {
        let text = self.given(column);
        if text.is_none() {
            check.wrong(self.place, format!("{column} is leeg"), "een waarde");
        }
        text
    }

    fn given(&self, column: &str) -> Option<&str> {
        let at = super::COLUMNS.iter().position(|name| *name == column)?;
        self.record.get(at).filter(|text| !text.is_empty())
    }
}
