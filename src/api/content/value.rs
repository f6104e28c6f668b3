//! One value in a TOML file, read as what it should be.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::names::Kind;
use super::near;
use super::source::{Place, Source};
use ::toml::de::DeValue;
use model::{Date, Slug};
use std::ops::RangeInclusive;

/// A value, the key it stands under, and where.
pub(super) struct Value<'a> {
    pub source: &'a Source<'a>,
    pub key: &'a str,
    pub raw: &'a DeValue<'a>,
    pub place: Place,
    /// The file has mistakes in its form, so what seems to be missing may be there.
    pub broken: bool,
}

impl<'a> Value<'a> {
    /// A text of one line with something in it, without the spaces around it.
    pub fn text(&self, check: &mut Check) -> Option<&'a str> {
        let Some(text) = self.raw.as_str() else {
            return self.refuse(check, "een tekst tussen aanhalingstekens");
        };
        let text = text.trim();
        if text.is_empty() {
            check.wrong(&self.place, format!("{} is leeg", quoted(self.key)), "een tekst");
            return None;
        }
        if text.contains(char::is_control) {
            check.wrong(
                &self.place,
                format!("{} loopt over meer regels", quoted(self.key)),
                "één regel tekst",
            );
            return None;
        }
        Some(text)
    }

    /// An address elsewhere that is safe to open.
    pub fn https(&self, check: &mut Check) -> Option<String> {
        let text = self.text(check)?;
        if !text.starts_with("https://") || text.contains(char::is_whitespace) {
            let wrong = format!("{} {}", self.key, quoted(text));
            check.wrong(&self.place, wrong, "een adres dat begint met https://");
        }
        Some(text.to_owned())
    }

    /// A list of values, each with its own place.
    pub fn list(&self, check: &mut Check) -> Option<Vec<Value<'a>>> {
        let Some(list) = self.raw.as_array() else {
            return self.refuse(check, "een lijst, als [\"een\", \"twee\"]");
        };
        let values = list.iter().map(|item| Value {
            source: self.source,
            key: self.key,
            raw: item.get_ref(),
            place: self.source.place(item.span().start),
            broken: self.broken,
        });
        Some(values.collect())
    }

    /// A list of texts without doubles. What is wrong with one does not hide the others.
    pub fn texts(&self, check: &mut Check) -> Option<Vec<String>> {
        let mut texts: Vec<String> = Vec::new();
        for item in self.list(check)? {
            let Some(text) = item.text(check) else { continue };
            if texts.iter().any(|other| other == text) {
                check.wrong(
                    &item.place,
                    format!("{} staat er twee keer", quoted(text)),
                    "elke tekst één keer",
                );
            }
            texts.push(text.to_owned());
        }
        Some(texts)
    }

    /// A whole number within bounds.
    pub fn whole(&self, check: &mut Check, bounds: &RangeInclusive<i16>) -> Option<i16> {
        let expected = || format!("een heel getal van {} tot en met {}", bounds.start(), bounds.end());
        let Some(number) = self.raw.as_integer() else { return self.refuse(check, &expected()) };
        let number = i16::from_str_radix(number.as_str(), number.radix()).ok();
        let Some(number) = number.filter(|number| bounds.contains(number)) else {
            let shown = self.raw.as_integer().map(ToString::to_string).unwrap_or_default();
            check.wrong(&self.place, format!("{} is {shown}", quoted(self.key)), expected());
            return None;
        };
        Some(number)
    }

    /// `true` or `false`.
    pub fn yes_or_no(&self, check: &mut Check) -> Option<bool> {
        self.raw.as_bool().or_else(|| self.refuse(check, "true (ja) of false (nee)"))
    }

    /// A day, without quotes.
    pub fn date(&self, check: &mut Check) -> Option<Date> {
        const EXPECTED: &str = "een datum zonder aanhalingstekens, als 2023-01-31";
        let Some(day) = self.raw.as_datetime() else { return self.refuse(check, EXPECTED) };
        let (Some(date), None, None) = (day.date, day.time, day.offset) else {
            return self.refuse(check, EXPECTED);
        };
        let parts = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return self.refuse(check, EXPECTED) };
        Date::new(year, month, day).or_else(|| self.refuse(check, EXPECTED))
    }

    /// A name as it may stand in an address.
    pub fn slug(&self, check: &mut Check) -> Option<Slug> {
        let text = self.text(check)?;
        let slug = text.parse();
        if slug.is_err() {
            check.wrong(
                &self.place,
                format!("{} is geen slug", quoted(text)),
                model::slug::NotASlug.to_string(),
            );
        }
        slug.ok()
    }

    /// The name of another item, looked up when all has been read.
    pub fn reference(&self, check: &mut Check, kind: Kind) -> Option<Slug> {
        let slug = self.slug(check)?;
        check.names.used(kind, slug.as_str(), &self.place);
        Some(slug)
    }

    /// Names of other items, each once.
    pub fn references(&self, check: &mut Check, kind: Kind) -> Vec<Slug> {
        let mut slugs = Vec::new();
        for item in self.list(check).unwrap_or_default() {
            let Some(slug) = item.reference(check, kind) else { continue };
            if slugs.contains(&slug) {
                check.wrong(
                    &item.place,
                    format!("{} staat er twee keer", quoted(slug.as_str())),
                    "elke naam één keer",
                );
            }
            slugs.push(slug);
        }
        slugs
    }

    /// One of a few words.
    pub fn word<T: Copy>(&self, check: &mut Check, all: &[T], word: fn(T) -> &'static str) -> Option<T> {
        let text = self.text(check)?;
        let found = choose(text, all, word);
        if let Err(expected) = &found {
            check.wrong(
                &self.place,
                format!("onbekend woord {} bij {}", quoted(text), quoted(self.key)),
                expected,
            );
        }
        found.ok()
    }

    /// Some of a few words: at least one, each once.
    pub fn words<T: Copy + PartialEq>(
        &self,
        check: &mut Check,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<Vec<T>> {
        let items = self.list(check)?;
        if items.is_empty() {
            let known: Vec<&str> = all.iter().map(|item| word(*item)).collect();
            let expected = format!("een of meer van: {}", known.join(", "));
            check.wrong(&self.place, format!("{} is leeg", quoted(self.key)), expected);
        }
        let mut words = Vec::new();
        for item in items {
            let Some(found) = item.word(check, all, word) else { continue };
            if words.contains(&found) {
                let wrong = format!("{} staat er twee keer", quoted(word(found)));
                check.wrong(&item.place, wrong, "elk woord één keer");
            }
            words.push(found);
        }
        Some(words)
    }

    /// A table with keys of its own.
    pub fn fields(&self, check: &mut Check) -> Option<Fields<'a>> {
        match self.raw.as_table() {
            Some(table) => Some(Fields::new(self.source, table, self.place.clone(), self.broken)),
            None => self.refuse(check, "sleutels met waarden"),
        }
    }

    fn refuse<T>(&self, check: &mut Check, expected: &str) -> Option<T> {
        let found = match self.raw {
            DeValue::String(_) => "een tekst",
            DeValue::Integer(_) => "een getal",
            DeValue::Float(_) => "een gebroken getal",
            DeValue::Boolean(_) => "true of false",
            DeValue::Datetime(_) => "een datum of tijd",
            DeValue::Array(_) => "een lijst",
            DeValue::Table(_) => "een groep sleutels",
        };
        check.wrong(&self.place, format!("{} is {found}", quoted(self.key)), expected);
        None
    }
}

/// The one of these that has this word, or what was expected.
pub(super) fn choose<T: Copy>(text: &str, all: &[T], word: fn(T) -> &'static str) -> Result<T, String> {
    all.iter().copied().find(|item| word(*item) == text).ok_or_else(|| {
        let words: Vec<&str> = all.iter().map(|item| word(*item)).collect();
        format!("een van: {}{}", words.join(", "), near::hint(text, words.iter().copied()))
    })
}
