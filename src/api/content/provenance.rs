//! Where facts come from (`herkomst`): needed on every item, and complete in itself.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::names::Kind;
use super::near;
use super::value::Value;
use model::{Certainty, Provenance, ProvenanceMap};

/// The key under which every item has it.
const KEY: &str = "herkomst";

/// Reads the `herkomst` of an item. All other keys of the item must have been asked for: they are the fields
/// that can have a provenance of their own; `more` names fields that are no keys.
pub(super) fn read(check: &mut Check, item: &mut Fields<'_>, more: &[&'static str]) -> Option<ProvenanceMap> {
    let keys: Vec<&str> = item.known().iter().chain(more).copied().filter(|name| *name != KEY).collect();
    let known: Vec<&str> = keys.iter().map(|key| field_of(key)).collect();
    let map = item.required(check, KEY)?;
    let fields = map.fields(check)?;
    let entries = fields.entries();
    if !map.broken && !entries.iter().any(|entry| entry.key == ProvenanceMap::ALL) {
        check.wrong(
            &fields.place,
            "\"alles\" ontbreekt bij herkomst",
            "een regel \"alles = { status = \"…\" }\"",
        );
    }
    let mut provenance = ProvenanceMap::default();
    for entry in &entries {
        if entry.key != ProvenanceMap::ALL && !known.contains(&field_of(entry.key)) {
            let hint = near::hint(entry.key, known.iter().copied().chain([ProvenanceMap::ALL]));
            let expected = format!("alles, of een van: {}{hint}", known.join(", "));
            check.wrong(
                &entry.place,
                format!("herkomst van een onbekend veld {}", quoted(entry.key)),
                expected,
            );
        }
        if let Some(one) = one(check, entry) {
            provenance.0.insert(as_on_the_wire(entry.key), one);
        }
    }
    let given = keys.iter().filter(|key| item.has(key) || more.contains(key));
    for key in given {
        if let Some(fact) = provenance.of(&as_on_the_wire(key)) {
            check.facts.add(&item.place.file, fact.status);
        }
    }
    Some(provenance)
}

fn one(check: &mut Check, entry: &Value<'_>) -> Option<Provenance> {
    let mut fields = entry.fields(check)?;
    let status =
        fields.required(check, "status").and_then(|v| v.word(check, &Certainty::ALL, Certainty::word));
    let source = fields.optional("bron");
    let read_on = fields.optional("bron_gelezen_op");
    let ask = fields.optional("navraag");
    let known_on = fields.optional("bekend_op").and_then(|value| value.date(check));
    let checked = fields.optional("nagekeken_op");
    if let Some(value) = checked.as_ref().filter(|_| !check.owned) {
        let wrong = "nagekeken_op, terwijl de site geen eigenaar heeft";
        check.wrong(&value.place, wrong, "een eigenaar in regio.toml: alleen die kijkt gegevens na");
    }
    let checked_on = checked.and_then(|value| value.date(check));
    if !entry.broken && status == Some(Certainty::Established) {
        for (key, given) in [("bron", source.is_some()), ("bron_gelezen_op", read_on.is_some())] {
            if !given {
                let wrong = format!("herkomst \"vastgesteld\" zonder {key}");
                check.wrong(
                    &entry.place,
                    wrong,
                    "de bron en de dag waarop die is gelezen (bron, bron_gelezen_op)",
                );
            }
        }
    }
    if !entry.broken && status == Some(Certainty::NotKnown) && ask.is_none() {
        let expected = "het loket dat het kan zeggen, als navraag = \"…\"";
        check.wrong(&entry.place, "herkomst \"nog-niet-bekend\" zonder navraag", expected);
    }
    let source = source.and_then(|value| {
        let key = value.text(check)?;
        check.names.used(Kind::Source, key, &value.place);
        Some(key.to_owned())
    });
    let source_read_on = read_on.and_then(|value| value.date(check));
    let ask = ask.and_then(|value| value.reference(check, Kind::Desk));
    fields.finish(check);
    Some(Provenance { status: status?, source, source_read_on, ask, known_on, checked_on })
}

/// The field that a key fills: each `[[veld]]` adds one to `velden`.
fn field_of(key: &str) -> &str {
    match key {
        "vraag" => "vragen",
        "veld" => "velden",
        "onderdeel" => "onderdelen",
        "weg" => "wegen",
        _ => key,
    }
}

/// The name of a field in JSON: `zonder_laptop` in a file is `zonderLaptop` there.
fn as_on_the_wire(key: &str) -> String {
    let mut words = field_of(key).split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let capital = letters.next().into_iter().flat_map(char::to_uppercase);
        name.chars().chain(capital).chain(letters).collect()
    })
}
