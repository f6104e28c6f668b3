//! What the Markdown files of all kinds of items share: a slug from the file's name, front matter, a text, and the
//! keys that say who may see an item, what it was called before and that it has ended.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::layout::{self, Folder};
use super::names::Kind;
use super::source::{Place, Source};
use super::value::Value;
use super::{front, link, provenance, sentences, text, toml};
use model::text::Block;
use model::{Ended, ProvenanceMap, Slug, Visibility};

/// A file while it is read.
pub(super) struct Entry<'a> {
    /// The name of the item: that of its file.
    pub slug: Option<Slug>,
    /// The name of the folder it stands in, of a kind that has folders.
    pub group: &'a str,
    /// The keys of its front matter.
    pub item: Fields<'a>,
    kind: Kind,
    text: &'a Source<'a>,
    former: &'a mut Vec<(Slug, Slug, Place)>,
}

/// Which of the shared keys a kind has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shares {
    /// `zichtbaar`, `eerder` and `vervallen`.
    All,
    /// `zichtbaar` only.
    Visibility,
    /// None.
    Nothing,
}

/// What all items have.
pub(super) struct Rest {
    pub former_slugs: Vec<Slug>,
    pub ended: Option<Ended>,
    pub visibility: Visibility,
    pub provenance: ProvenanceMap,
    pub text: Vec<Block>,
}

/// Reads all items in a folder, in the order of their files.
pub(super) fn read<T>(
    files: &Files,
    folder: &Folder,
    check: &mut Check,
    mut one: impl FnMut(&mut Entry<'_>, &mut Check) -> Option<T>,
) -> Vec<T> {
    let mut former = Vec::new();
    let mut items = Vec::new();
    for (file, text) in &files.0 {
        let Some(group) = folder.group_of(file) else { continue };
        let start = Place::start_of(file);
        let slug = slug_of_file(file, folder.kind, &start, check);
        if let Some(kind) = folder.group {
            check.names.used(kind, group, &start);
        }
        let Some(parts) = front::split(file, text, check) else {
            check.names.unreadable(folder.kind);
            continue;
        };
        let parsed = toml::parse(&parts.front, check);
        let item = Fields::new(&parts.front, &parsed.table, start, parsed.broken);
        let mut entry =
            Entry { slug, group, item, kind: folder.kind, text: &parts.text, former: &mut former };
        let item = one(&mut entry, check);
        entry.item.finish(check);
        if item.is_none() {
            check.names.unreadable(folder.kind);
        }
        items.extend(item);
    }
    for (before, now, place) in former {
        check.was_named(folder.kind, &before, &now, &place);
    }
    items
}

impl Entry<'_> {
    /// A summary of one or two sentences.
    pub fn summary(&mut self, check: &mut Check) -> Option<String> {
        summary(&mut self.item, check)
    }

    /// The shared keys, the provenance and the text. All other keys must have been asked for: they are the fields
    /// that can have a provenance of their own; `more` names fields that are no keys.
    pub fn rest(&mut self, check: &mut Check, shares: Shares, more: &[&'static str]) -> Option<Rest> {
        let item = &mut self.item;
        let mut rest = (Vec::new(), None, Visibility::Public);
        if shares == Shares::All {
            let former = item.optional("eerder").and_then(|value| value.list(check)).unwrap_or_default();
            for value in former {
                let Some(slug) = value.slug(check) else { continue };
                self.former.extend(self.slug.clone().map(|own| (slug.clone(), own, value.place.clone())));
                rest.0.push(slug);
            }
            rest.1 = item.optional("vervallen").and_then(|value| ended(check, &value));
        }
        if shares != Shares::Nothing {
            let value = item.optional("zichtbaar");
            rest.2 = value
                .and_then(|value| value.word(check, Visibility::ALL, Visibility::word))
                .unwrap_or_default();
        }
        let fields: Vec<&'static str> = more.iter().chain(&["tekst"]).copied().collect();
        let provenance = provenance::read(check, item, &fields);
        let text = text::read(self.text, check);
        let lines = item.prose().into_iter().chain(model::text::lines(&text)).collect();
        check.writing.add(item.place.clone(), lines);
        let (former_slugs, ended, visibility) = rest;
        Some(Rest { former_slugs, ended, visibility, provenance: provenance?, text })
    }

    /// Names of other items, where there are any.
    pub fn references(&mut self, check: &mut Check, key: &'static str, kind: Kind) -> Vec<Slug> {
        references(&mut self.item, check, key, kind)
    }

    /// Words that colleagues use, where there are any.
    pub fn search_words(&mut self, check: &mut Check) -> Vec<String> {
        texts(&mut self.item, check, "zoekwoorden")
    }

    /// Where the item stands among those of its kind.
    pub fn order(&mut self, check: &mut Check) -> Option<i16> {
        let value = self.item.required(check, "volgorde")?;
        let order = value.whole(check, &(1..=999))?;
        check.defines_order(self.kind, order, &value.place);
        Some(order)
    }
}

/// A summary of one or two sentences.
pub(super) fn summary(item: &mut Fields<'_>, check: &mut Check) -> Option<String> {
    item.required(check, "samenvatting").and_then(|value| sentences::summary(check, &value, 1, 2))
}

/// Names of other items, where there are any.
pub(super) fn references(
    item: &mut Fields<'_>,
    check: &mut Check,
    key: &'static str,
    kind: Kind,
) -> Vec<Slug> {
    item.optional(key).map(|value| value.references(check, kind)).unwrap_or_default()
}

/// A text that may be absent.
pub(super) fn optional_text(item: &mut Fields<'_>, check: &mut Check, key: &'static str) -> Option<String> {
    item.optional(key).and_then(|value| value.text(check)).map(str::to_owned)
}

/// Texts, where there are any.
pub(super) fn texts(item: &mut Fields<'_>, check: &mut Check, key: &'static str) -> Vec<String> {
    item.optional(key).and_then(|value| value.texts(check)).unwrap_or_default()
}

/// The file's own name is the slug; it is defined even where the rest cannot be read, so that links to it stay right.
fn slug_of_file(file: &str, kind: Kind, start: &Place, check: &mut Check) -> Option<Slug> {
    let stem = layout::stem(file);
    let slug: Option<Slug> = stem.parse().ok();
    if let Some(slug) = &slug {
        check.defines(kind, slug.as_str(), start);
    } else {
        let wrong = format!("de bestandsnaam {} is geen slug", quoted(stem));
        check.wrong(start, wrong, model::slug::NotASlug.to_string());
    }
    slug
}

fn ended(check: &mut Check, value: &Value<'_>) -> Option<Ended> {
    let mut item = value.fields(check)?;
    let per = item.required(check, "per").and_then(|value| value.date(check));
    let reason = item.required(check, "reden").and_then(|value| {
        let text = value.text(check)?;
        if !sentences::ends_well(text) {
            check.wrong(
                &value.place,
                "de reden eindigt niet als een zin",
                "een zin met een punt aan het eind",
            );
        }
        Some(text.to_owned())
    });
    let now = item.optional("nu").and_then(|value| link::target(check, &value));
    item.finish(check);
    Some(Ended { per: per?, reason: reason?, now })
}
