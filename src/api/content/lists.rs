//! The short lists: municipalities, domains, teams and sources, each in a file of its own.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::names::Kind;
use super::source::{Place, Source};
use super::value::Value;
use super::{provenance, toml};
use model::lists::Side;
use model::{Domain, Municipality, Slug, Source as Reference, Team};

/// The participants (`gemeenten.toml`).
pub(super) fn municipalities(files: &Files, check: &mut Check) -> Vec<Municipality> {
    read(files, check, "gemeenten.toml", "gemeente", Kind::Municipality, |item, check| {
        let slug = slug(item, check, Kind::Municipality);
        let name = item.text(check, "naam");
        let summary = item.text(check, "samenvatting");
        let letters = item.required(check, "letters").and_then(|value| {
            let text = value.text(check)?;
            if !(2..=3).contains(&text.chars().count()) || !text.chars().all(char::is_uppercase) {
                check.wrong(&value.place, format!("letters {}", quoted(text)), "twee of drie hoofdletters");
            }
            Some(text.to_owned())
        });
        let role = item.text(check, "rol");
        let arm = item
            .required(check, "arm")
            .and_then(|value| value.word(check, &[Side::Left, Side::Right], side_word));
        let changes_by = item.optional("wijzigen").and_then(|value| role_in_a_sentence(check, &value));
        let provenance = provenance::read(check, item, &[]);
        Some(Municipality {
            slug: slug?,
            name: name?,
            summary: summary?,
            letters: letters?,
            role: role?,
            arm: arm?,
            changes_by,
            provenance: provenance?,
        })
    })
}

/// Who it is, as a part of a sentence that goes on.
fn role_in_a_sentence(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    if text.ends_with(['.', '?', '!']) {
        let expected = "een rol zonder punt, als \"de griffier\"";
        check.wrong(&value.place, format!("{} eindigt als een zin", quoted(value.key)), expected);
    }
    Some(text.to_owned())
}

fn side_word(side: Side) -> &'static str {
    match side {
        Side::Left => "links",
        Side::Right => "rechts",
    }
}

/// The fields of work (`domeinen.toml`).
pub(super) fn domains(files: &Files, check: &mut Check) -> Vec<Domain> {
    read(files, check, "domeinen.toml", "domein", Kind::Domain, |item, check| {
        let slug = slug(item, check, Kind::Domain);
        let name = item.text(check, "naam");
        let summary = item.text(check, "samenvatting");
        let provenance = provenance::read(check, item, &[]);
        Some(Domain { slug: slug?, name: name?, summary: summary?, provenance: provenance? })
    })
}

/// Who delivers (`teams.toml`).
pub(super) fn teams(files: &Files, check: &mut Check) -> Vec<Team> {
    read(files, check, "teams.toml", "team", Kind::Team, |item, check| {
        let slug = slug(item, check, Kind::Team);
        let name = item.text(check, "naam");
        let domain = item.reference(check, "domein", Kind::Domain);
        let summary = item.text(check, "samenvatting");
        let provenance = provenance::read(check, item, &[]);
        Some(Team { slug: slug?, name: name?, domain: domain?, summary: summary?, provenance: provenance? })
    })
}

/// The sources of facts (`bronnen.toml`). A region that only has examples needs none.
pub(super) fn sources(files: &Files, check: &mut Check) -> Vec<Reference> {
    read_if_there(files, check, "bronnen.toml", "bron", Kind::Source, |item, check| {
        let key = item.required(check, "slug").and_then(|value| {
            let key = value.text(check)?;
            if key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                check.defines(Kind::Source, key, &value.place);
            } else {
                check.wrong(
                    &value.place,
                    format!("{} is geen naam van een bron", quoted(key)),
                    "een naam als S1",
                );
            }
            Some(key.to_owned())
        });
        let name = item.text(check, "naam");
        let year = item.optional("jaar").and_then(|value| value.whole(check, &(1800..=2200)));
        let address = item.optional("adres").and_then(|value| value.https(check));
        Some(Reference { key: key?, name: name?, year, address })
    })
}

/// The name of an item, which no other of its kind has.
pub(super) fn slug(item: &mut Fields<'_>, check: &mut Check, kind: Kind) -> Option<Slug> {
    let value = item.required(check, "slug")?;
    let slug = value.slug(check);
    match &slug {
        Some(slug) => check.defines(kind, slug.as_str(), &value.place),
        // Who refers to it by the right name makes no mistake.
        None => check.names.incomplete(kind),
    }
    slug
}

/// Reads a list that a region can do without.
pub(super) fn read_if_there<T>(
    files: &Files,
    check: &mut Check,
    file: &str,
    word: &'static str,
    kind: Kind,
    one: impl FnMut(&mut Fields<'_>, &mut Check) -> Option<T>,
) -> Vec<T> {
    if files.0.contains_key(file) { read(files, check, file, word, kind, one) } else { Vec::new() }
}

/// Reads a file that is one list of items, each under `[[word]]`.
pub(super) fn read<T>(
    files: &Files,
    check: &mut Check,
    file: &str,
    word: &'static str,
    kind: Kind,
    mut one: impl FnMut(&mut Fields<'_>, &mut Check) -> Option<T>,
) -> Vec<T> {
    let Some(text) = files.0.get(file) else {
        check.names.incomplete(kind);
        check.wrong(&Place::start_of(file), "het bestand ontbreekt", format!("een bestand met [[{word}]]"));
        return Vec::new();
    };
    let source = Source::new(file, text);
    let parsed = toml::parse(&source, check);
    if parsed.broken {
        check.names.incomplete(kind);
    }
    let mut top = Fields::new(&source, &parsed.table, source.place(0), parsed.broken);
    let items = match top.optional(word) {
        Some(items) => items.list(check).unwrap_or_default(),
        None if parsed.broken => Vec::new(),
        None => {
            check.names.incomplete(kind);
            check.wrong(
                &source.place(0),
                format!("er staat geen enkele {word} in"),
                format!("een of meer keer [[{word}]]"),
            );
            Vec::new()
        }
    };
    top.finish(check);
    let mut read = Vec::new();
    for item in items {
        let Some(mut fields) = item.fields(check) else { continue };
        read.extend(one(&mut fields, check));
        check.writing.add(fields.place.clone(), fields.prose());
        fields.finish(check);
    }
    read
}
