//! The region (`regio.toml`).

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::markdown::texts;
use super::names::Kind;
use super::source::{Place, Source};
use super::value::Value;
use super::{link, provenance, sentences, toml};
use model::region::{HolidayRule, Way};
use model::{Date, Region};

const FILE: &str = "regio.toml";

/// The days that decide what agreement lines may say.
#[derive(Clone, Copy)]
pub(super) struct Days {
    /// The first day of the present provider.
    pub first: Date,
    /// The first day on which an example may change what was agreed.
    pub examples_from: Option<Date>,
}

/// A sign with one arm shows no choice.
const FEWEST_WAYS: usize = 2;

/// Reads the region.
pub(super) fn read(files: &Files, check: &mut Check) -> Option<(Region, Days)> {
    let Some(text) = files.0.get(FILE) else {
        check.owned = true;
        let expected = "een bestand met naam, titel, aanbieder en eerste_dag van de regio";
        check.wrong(&Place::start_of(FILE), "het bestand ontbreekt", expected);
        return None;
    };
    let source = Source::new(FILE, text);
    let parsed = toml::parse(&source, check);
    let mut item = Fields::new(&source, &parsed.table, source.place(0), parsed.broken);
    let name = item.text(check, "naam");
    let title = item.text(check, "titel");
    let subtitle = item.text(check, "ondertitel");
    let welcome = item.text(check, "welkom");
    let provider = item.reference(check, "aanbieder", Kind::Municipality);
    let owner = item.optional("eigenaar");
    check.owned = owner.is_some() || parsed.broken;
    let owner = owner.and_then(|value| value.text(check)).map(str::to_owned);
    let first_day = item.required(check, "eerste_dag").and_then(|value| value.date(check));
    let holidays = item.required(check, "feestdagen").and_then(|value| {
        value.word(check, &[HolidayRule::Netherlands], |HolidayRule::Netherlands| "nederland")
    });
    let liberation_day_from =
        item.optional("bevrijdingsdag_vanaf").and_then(|value| value.whole(check, &(1945..=2200)));
    let bridge_days = item.optional("brugdagen").map(|value| days(check, &value)).unwrap_or_default();
    let urgent =
        item.optional("spoed").map(|value| value.references(check, Kind::Service)).unwrap_or_default();
    let search_examples = texts(&mut item, check, "zoekvoorbeelden");
    let ask = item.reference(check, "navraag", Kind::Desk);
    let who_decides = item.optional("wie_beslist").and_then(|value| sentence(check, &value));
    let examples_from = item.optional("voorbeeld_wijzigingen_vanaf").and_then(|value| value.date(check));
    let ways = item.required(check, "weg").map(|value| ways(check, &value)).unwrap_or_default();
    let provenance = provenance::read(check, &mut item, &[]);
    item.finish(check);
    let days = Days { first: first_day?, examples_from };
    let region = Region {
        name: name?,
        title: title?,
        subtitle: subtitle?,
        welcome: welcome?,
        provider: provider?,
        owner,
        first_day: days.first,
        holidays: holidays?,
        liberation_day_from,
        bridge_days,
        urgent,
        search_examples,
        ask: ask?,
        who_decides,
        ways,
        provenance: provenance?,
    };
    Some((region, days))
}

/// The ways in, each with a name, a few words and where it leads.
fn ways(check: &mut Check, value: &Value<'_>) -> Vec<Way> {
    let items = value.list(check).unwrap_or_default();
    if items.len() < FEWEST_WAYS {
        check.wrong(&value.place, "er is maar één weg", "twee of meer keer [[weg]]");
    }
    let mut ways = Vec::new();
    for item in items {
        let Some(mut fields) = item.fields(check) else { continue };
        let (name, about) = (fields.text(check, "naam"), fields.text(check, "uitleg"));
        let target = fields.required(check, "naar").and_then(|value| link::target(check, &value));
        fields.finish(check);
        if let (Some(name), Some(about), Some(target)) = (name, about, target) {
            ways.push(Way { name, about, target });
        }
    }
    ways
}

/// One sentence.
fn sentence(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    if sentences::count(text) != 1 || !sentences::ends_well(text) {
        let wrong = format!("{} is niet één hele zin", quoted(value.key));
        check.wrong(&value.place, wrong, "één zin met een punt aan het eind");
    }
    Some(text.to_owned())
}

/// Days in any order, each once; the content has them in the order of the calendar.
fn days(check: &mut Check, value: &Value<'_>) -> Vec<Date> {
    let mut days = Vec::new();
    for item in value.list(check).unwrap_or_default() {
        let Some(day) = item.date(check) else { continue };
        if days.contains(&day) {
            check.wrong(
                &item.place,
                format!("{} staat er twee keer", quoted(&day.to_string())),
                "elke dag één keer",
            );
        }
        days.push(day);
    }
    days.sort_unstable();
    days
}
