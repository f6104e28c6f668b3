//! The permanent numbers: one series for services and steps. A ledger (`nummers.toml`) keeps every number that was
//! ever given, so that none can come to mean something else: they stand on doors and on paper.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::names::Kind;
use super::source::{Place, Source};
use super::toml;
use super::value::Value;
use model::Slug;
use std::collections::BTreeMap;

const FILE: &str = "nummers.toml";

/// The numbers that items have, and where each is given.
#[derive(Default)]
pub(super) struct Numbers {
    given: BTreeMap<u16, (Option<Slug>, Place)>,
}

/// Reads the number of an item, which no other has.
pub(super) fn read(check: &mut Check, value: &Value<'_>, slug: Option<&Slug>) -> Option<u16> {
    let number = u16::try_from(value.whole(check, &(1..=9999))?).ok()?;
    if let Some((_, other)) = check.numbers.given.get(&number) {
        let wrong = format!("nummer {number} is al van {}", other.in_words());
        check.wrong(&value.place, wrong, "een nummer dat nog nooit is gebruikt");
    } else {
        check.numbers.given.insert(number, (slug.cloned(), value.place.clone()));
    }
    Some(number)
}

/// Compares the numbers that items have with the ledger. To be called when all names are known.
pub(super) fn compare_with_ledger(files: &Files, check: &mut Check) {
    let Some(text) = files.0.get(FILE) else {
        let expected = "een bestand met elk nummer dat ooit is gegeven, als 55 = \"toegangspas\"";
        check.wrong(&Place::start_of(FILE), "het bestand ontbreekt", expected);
        return;
    };
    let source = Source::new(FILE, text);
    let parsed = toml::parse(&source, check);
    let ledger = ledger(&Fields::new(&source, &parsed.table, source.place(0), parsed.broken), check);
    let given = std::mem::take(&mut check.numbers.given);
    for (number, (name, place)) in &ledger {
        let is_there =
            given.contains_key(number) || KINDS.iter().any(|kind| check.names.may_exist(*kind, name));
        if !is_there {
            let wrong = format!("nummer {number} ({name}) heeft geen bestand meer");
            check.wrong(place, wrong, "het bestand, met vervallen erin: een gedrukt nummer blijft werken");
        }
    }
    for (number, (slug, place)) in given {
        let Some(slug) = slug else { continue };
        match ledger.get(&number) {
            None if !parsed.broken => {
                let wrong = format!("nummer {number} staat niet in {FILE}");
                let own = ledger.iter().find(|(_, (name, _))| is_or_was(check, &slug, name));
                let expected = match own {
                    Some((own, _)) => format!("nummer {own}, dat voorgoed van {slug} is"),
                    None => format!("daar een regel {number} = \"{slug}\""),
                };
                check.wrong(&place, wrong, expected);
            }
            Some((name, _)) if !is_or_was(check, &slug, name) => {
                let wrong = format!("nummer {number} is voorgoed van {}", quoted(name));
                check.wrong(&place, wrong, "een nummer dat nog nooit is gebruikt");
            }
            _ => {}
        }
    }
}

/// The kinds of items that have a number.
const KINDS: [Kind; 2] = [Kind::Service, Kind::Step];

fn is_or_was(check: &Check, slug: &Slug, name: &str) -> bool {
    slug.as_str() == name || KINDS.iter().any(|kind| check.names.now(*kind, name) == Some(slug.as_str()))
}

fn ledger(fields: &Fields<'_>, check: &mut Check) -> BTreeMap<u16, (String, Place)> {
    let mut ledger: BTreeMap<u16, (String, Place)> = BTreeMap::new();
    for entry in fields.entries() {
        let number =
            entry.key.parse::<u16>().ok().filter(|number| *number > 0 && !entry.key.starts_with('0'));
        let Some(number) = number else {
            check.wrong(
                &entry.place,
                format!("{} is geen nummer", quoted(entry.key)),
                "een regel als 55 = \"toegangspas\"",
            );
            continue;
        };
        let Some(slug) = entry.slug(check) else { continue };
        if let Some((other, _)) = ledger.iter().find(|(_, (name, _))| name == slug.as_str()) {
            let wrong = format!("{} staat ook bij nummer {other}", quoted(slug.as_str()));
            check.wrong(&entry.place, wrong, "elke naam één keer");
        }
        ledger.insert(number, (slug.to_string(), entry.place.clone()));
    }
    ledger
}
