//! TOML with its mistakes said in Dutch, and read as far as it can be.

use super::check::{Check, quoted};
use super::source::Source;
use ::toml::de::{DeTable, DeValue, Error};

/// What could be read of a piece of TOML.
pub(super) struct Parsed<'a> {
    pub table: DeTable<'a>,
    /// Something could not be read, so what is missing may be there.
    pub broken: bool,
}

/// Reads a text as TOML.
pub(super) fn parse<'a>(source: &Source<'a>, check: &mut Check) -> Parsed<'a> {
    let (table, mut errors) = DeTable::parse_recoverable(source.text);
    let table = table.into_inner();
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    // Behind a list that is not closed everything is taken for a part of it: only its beginning is told.
    let open =
        errors.iter().filter(|error| is_unclosed(error)).filter_map(|error| opening(&table, error)).min();
    for error in &errors {
        let span = error.span().unwrap_or_default();
        if open.is_none_or(|open| span.end <= open) {
            let (wrong, expected) = explain(error.message(), source.slice(span.clone()), source, span.start);
            check.unreadable(&source.place(span.start), wrong, expected);
        }
    }
    if let Some(open) = open {
        check.swallows(source.place(open), source.place(source.text.len()));
        check.unreadable(
            &source.place(open),
            "wat hier begint wordt niet afgesloten",
            "een ] of } of \"\"\" aan het eind",
        );
    }
    Parsed { table, broken: !errors.is_empty() }
}

fn is_unclosed(error: &Error) -> bool {
    let message = error.message();
    message.starts_with("unclosed array,")
        || message.starts_with("unclosed inline table")
        || message.starts_with("invalid multi-line")
}

/// Where the value begins that ends where the error is.
fn opening(table: &DeTable<'_>, error: &Error) -> Option<usize> {
    let end = error.span()?.end;
    table.values().find_map(|value| {
        let inner = match value.get_ref() {
            DeValue::Table(table) => opening(table, error),
            DeValue::Array(list) => list
                .iter()
                .filter_map(|item| item.get_ref().as_table())
                .find_map(|table| opening(table, error)),
            _ => None,
        };
        inner.or_else(|| {
            Some(value.span()).filter(|span| span.end == end && span.start < end).map(|span| span.start)
        })
    })
}

/// A mistake of form in Dutch: what is wrong, and what was expected.
fn explain(message: &str, at: &str, source: &Source<'_>, offset: usize) -> (String, String) {
    let (wrong, expected) = if message.starts_with("invalid date") {
        (format!("de datum {at} bestaat niet"), "een dag die bestaat, als 2023-01-31")
    } else if message.starts_with("duplicate key") {
        (format!("{} staat er twee keer", quoted(at)), "elke sleutel één keer")
    } else if message.starts_with("string values must be quoted") && at.trim().is_empty() {
        ("achter het = staat niets".to_owned(), "een waarde, een tekst tussen \" en \"")
    } else if message.starts_with("string values must be quoted") {
        (format!("{} staat niet tussen aanhalingstekens", at.trim()), "een tekst tussen rechte \" en \"")
    } else if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") {
        ("de aanhalingstekens worden niet gesloten".to_owned(), "een \" aan het eind van de tekst")
    } else if message.starts_with("missing comma") {
        ("er ontbreekt een komma".to_owned(), "een komma tussen elke twee waarden")
    } else if message.starts_with("unclosed") {
        ("de kop tussen vierkante haken wordt niet gesloten".to_owned(), "een regel als [herkomst]")
    } else if message.starts_with("unexpected leading zero") {
        ("een getal begint met een nul".to_owned(), "een getal zonder nullen ervoor")
    } else if message.starts_with("missing escaped value") {
        ("achter een \\ staat een teken dat daar niet mag".to_owned(), "een \\ geschreven als \\\\")
    } else {
        let line = quoted(source.line_around(offset).trim());
        (format!("deze regel is niet te lezen: {line}"), "een regel als naam = \"tekst\"")
    };
    (wrong, expected.to_owned())
}
