//! The keys of one item: each is asked for once, and what was not asked for is unknown.

use super::check::{Check, quoted};
use super::names::Kind;
use super::near;
use super::source::{Place, Source};
use super::value::Value;
use super::writing;
use ::toml::de::{DeTable, DeValue};
use model::Slug;

/// The keys of an item, while it is being read.
pub(super) struct Fields<'a> {
    source: &'a Source<'a>,
    table: &'a DeTable<'a>,
    /// Where the item begins; there its missing keys are missed.
    pub place: Place,
    broken: bool,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub fn new(source: &'a Source<'a>, table: &'a DeTable<'a>, place: Place, broken: bool) -> Self {
        Self { source, table, place, broken, known: Vec::new() }
    }

    /// Whether the file has mistakes in its form, so that what seems to be missing may be there.
    pub fn broken(&self) -> bool {
        self.broken
    }

    /// The keys that were asked for so far.
    pub fn known(&self) -> &[&'static str] {
        &self.known
    }

    /// A key that may be absent.
    pub fn optional(&mut self, key: &'static str) -> Option<Value<'a>> {
        self.known.push(key);
        let value = self.table.get(key)?;
        let place = self.source.place(value.span().start);
        Some(Value { source: self.source, key, raw: value.get_ref(), place, broken: self.broken })
    }

    /// A key that must be there.
    pub fn required(&mut self, check: &mut Check, key: &'static str) -> Option<Value<'a>> {
        let value = self.optional(key);
        if value.is_none() && !self.broken {
            let expected = match key {
                "herkomst" => "een kop [herkomst] met daaronder een regel alles = …".to_owned(),
                "weg" | "onderdeel" => format!("een of meer keer [[{key}]]"),
                _ => format!("een regel \"{key} = …\""),
            };
            check.wrong(&self.place, format!("{} ontbreekt", quoted(key)), expected);
        }
        value
    }

    /// A text that must be there.
    pub fn text(&mut self, check: &mut Check, key: &'static str) -> Option<String> {
        self.required(check, key)?.text(check).map(str::to_owned)
    }

    /// The name of another item.
    pub fn reference(&mut self, check: &mut Check, key: &'static str, kind: Kind) -> Option<Slug> {
        self.required(check, key)?.reference(check, kind)
    }

    /// All entries, for an item whose keys are names.
    pub fn entries(&self) -> Vec<Value<'a>> {
        let values = self.table.iter().map(|(key, value)| Value {
            source: self.source,
            key: key.get_ref(),
            raw: value.get_ref(),
            place: self.source.place(key.span().start),
            broken: self.broken,
        });
        values.collect()
    }

    /// All values that are prose, however deep.
    pub fn prose(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (key, value) in self.table {
            gather(key.get_ref(), value.get_ref(), &mut lines);
        }
        lines
    }

    /// Whether this key has a value.
    pub fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// Names the keys that nobody asked for.
    pub fn finish(self, check: &mut Check) {
        // In a broken file a key can have come under the wrong heading.
        if self.broken {
            return;
        }
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if !self.known.contains(&name) {
                let hint = near::hint(name, self.known.iter().copied());
                let expected = format!("een van: {}{hint}", self.known.join(", "));
                let place = self.source.place(key.span().start);
                check.wrong(&place, format!("onbekende sleutel {}", quoted(name)), expected);
            }
        }
    }
}

fn gather(key: &str, value: &DeValue<'_>, lines: &mut Vec<String>) {
    match value {
        DeValue::String(text) if writing::is_prose(key, text) => lines.push(text.trim().to_owned()),
        DeValue::Array(list) => list.iter().for_each(|item| gather(key, item.get_ref(), lines)),
        DeValue::Table(table) if key != "herkomst" => {
            for (key, value) in table {
                gather(key.get_ref(), value.get_ref(), lines);
            }
        }
        _ => {}
    }
}
