//! Words that one meets, and what we do not do and who does.

use crate::decode::decode;
use crate::item::item;
use crate::text::{Block, Inline, ItemKind, Target};
use crate::{Content, Date, Item, ProvenanceMap, Route, Slug};
use serde::{Deserialize, Serialize};

/// A word and what it means (`begrip`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Begrip))]
pub struct Term {
    /// Its name in addresses.
    pub slug: Slug,
    /// The word.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it means, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What it is called besides.
    #[serde(rename = "ook", default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Where one goes on from here.
    #[serde(rename = "naar", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// What somebody else does (`verwijzing`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Doorverwijzing))]
pub struct Referral {
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is about.
    #[serde(rename = "naam")]
    pub name: String,
    /// Who does it, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The organisation that does it.
    #[serde(rename = "organisatie")]
    pub organisation: String,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden", default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// Telephone number as it is read out.
    #[serde(rename = "telefoon", default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Where it is.
    #[serde(rename = "adres", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its site (https).
    #[serde(rename = "website", default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

item!(Term);
item!(Referral);

/// By which a name is sorted: word by word, letters and digits only, without accents or capitals. `IJ` stands under the
/// I, as in Dutch dictionaries.
pub fn sort_key(name: &str) -> String {
    search::fold(name).chars().filter(|c| *c == ' ' || search::is_letter(*c)).collect()
}

/// The letter under which a name stands; `#` for what begins with a digit.
pub fn letter(name: &str) -> char {
    let first = sort_key(name).chars().next().filter(|c| !c.is_ascii_digit());
    first.map_or('#', |c| c.to_ascii_uppercase())
}

/// What the words are found by: made once, asked at every key.
pub struct Lookup(Vec<Sought>);

/// What one word is found by.
struct Sought {
    /// Its name.
    name: String,
    /// The words of its names and of what it means, each behind a space.
    words: String,
}

impl Lookup {
    /// For these words.
    pub fn new(terms: &[Term]) -> Self {
        Self(terms.iter().map(Sought::new).collect())
    }

    /// Which of them a text finds, in their order: it stands in the name, or each of its words begins a word of the names
    /// or of what it means. A text without words finds all.
    pub fn find(&self, text: &str) -> Vec<bool> {
        let folded = search::fold(text);
        let wanted = folded.trim();
        let keys: Vec<String> = wanted.split_whitespace().map(key).filter(|key| key.len() > 1).collect();
        let fits = |one: &Sought| {
            one.name.contains(wanted)
                || (!keys.is_empty() && keys.iter().all(|key| one.words.contains(key.as_str())))
        };
        self.0.iter().map(fits).collect()
    }
}

impl Sought {
    fn new(term: &Term) -> Self {
        let mut words = String::new();
        for text in [&term.name, &term.summary].into_iter().chain(&term.also) {
            for word in text.split_whitespace() {
                words.push_str(&key(word));
                // Of `woon-werkverkeer` the second part is a word too.
                word.split('-').skip(1).for_each(|part| words.push_str(&key(part)));
            }
        }
        Self { name: search::fold(&term.name), words }
    }
}

/// A word as it is looked for: its letters behind a space.
fn key(word: &str) -> String {
    format!(" {}", sort_key(word))
}

/// A page that uses a word, and what the page is called.
pub type Use<'a> = (Route, &'a str);

impl Content {
    /// For each word, in their order, the pages that use it on a day: steps that name it, and texts in which it stands.
    pub fn uses(&self, day: Date) -> Vec<Vec<Use<'_>>> {
        let mut uses = Uses { terms: &self.terms, day, found: Vec::new() };
        uses.found.resize_with(self.terms.len(), Vec::new);
        for item in &self.steps {
            uses.note(item, Route::Step, &item.terms, &item.text);
        }
        for item in &self.services {
            uses.note(item, Route::Service, &[], &item.text);
        }
        for item in &self.situations {
            uses.note(item, Route::Situation, &[], &item.text);
        }
        for item in &self.locations {
            uses.note(item, Route::Location, &[], &item.text);
        }
        uses.found
    }
}

/// The uses that were found.
struct Uses<'a> {
    terms: &'a [Term],
    day: Date,
    found: Vec<Vec<Use<'a>>>,
}

impl<'a> Uses<'a> {
    /// Notes an item at each word that it names or that stands in its text.
    fn note(&mut self, item: &'a dyn Item, route: fn(Slug) -> Route, named: &'a [Slug], text: &'a [Block]) {
        if item.ended_on(self.day).is_some() {
            return;
        }
        let mut words: Vec<&Slug> = named.iter().collect();
        in_blocks(text, &mut words);
        let route = route(item.slug().clone());
        for slug in words {
            let at = self.terms.iter().position(|term| term.slug == *slug);
            let Some(uses) = at.and_then(|at| self.found.get_mut(at)) else { continue };
            if uses.last().is_none_or(|(last, _)| *last != route) {
                uses.push((route.clone(), item.name()));
            }
        }
    }
}

/// The words that stand in a text, or that it leads to.
fn in_blocks<'a>(blocks: &'a [Block], words: &mut Vec<&'a Slug>) {
    for block in blocks {
        match block {
            Block::Heading(line) | Block::Paragraph(line) => in_line(line, words),
            Block::List(items) | Block::Steps(items) => items.iter().for_each(|item| in_blocks(item, words)),
            Block::Callout(inner) => in_blocks(inner, words),
        }
    }
}

fn in_line<'a>(line: &'a [Inline], words: &mut Vec<&'a Slug>) {
    for part in line {
        match part {
            Inline::Text(_) => {}
            Inline::Term(slug, _) => words.push(slug),
            Inline::Emphasis(inner) | Inline::Strong(inner) => in_line(inner, words),
            Inline::Link(target, inner) => {
                if let Target::Item(ItemKind::Term, slug) = target {
                    words.push(slug);
                }
                in_line(inner, words);
            }
        }
    }
}

decode!(Term {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    also: "ook",
    target: "naar",
    provenance: "herkomst",
});

decode!(Referral {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    organisation: "organisatie",
    search_words: "zoekwoorden",
    phone: "telefoon",
    address: "adres",
    website: "website",
    provenance: "herkomst",
});

#[cfg(test)]
mod tests;
