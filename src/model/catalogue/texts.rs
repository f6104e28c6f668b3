//! What is searched of each kind of item, and what a word in each field is worth.

use super::links::Links;
use super::{Catalogue, Kind};
use crate::{Content, Item, text};
use search::{Field, Index};

/// The fields that are searched, by their Dutch names.
pub(super) const FIELDS: [&str; 7] =
    ["naam", "zoekwoorden", "samenvatting", "domein", "vragen", "tekst", "nummer"];

/// What a word in each field is worth, and what it keeps of that among many words.
const WEIGHTS: [(u8, u8); 7] = [(221, 100), (98, 45), (102, 100), (90, 30), (37, 100), (22, 100), (255, 70)];

/// An index that is being filled.
pub(super) struct Texts {
    index: Index,
    entries: Vec<(Kind, usize)>,
}

/// The texts of one item, beside its name, summary and number.
#[derive(Default)]
struct Rest {
    /// What colleagues call it, one on a line.
    words: String,
    /// What it belongs to.
    heading: String,
    /// Questions and answers.
    questions: String,
    /// All else.
    body: String,
}

impl Texts {
    pub(super) fn new(index: Index) -> Self {
        Self { index, entries: Vec::new() }
    }

    pub(super) fn finish(self, content: &Content) -> Catalogue {
        Catalogue { links: Links::new(content, &self.entries), index: self.index, entries: self.entries }
    }

    /// Adds all items of a kind.
    pub(super) fn add_all(&mut self, content: &Content, kind: Kind) {
        match kind {
            Kind::Service => self.add_each(kind, &content.services, |item| Rest {
                words: item.search_words.join("\n"),
                heading: content.domain(&item.domain).map(|domain| domain.name.clone()).unwrap_or_default(),
                questions: item
                    .questions
                    .iter()
                    .flat_map(|one| [&one.question, " ", &one.answer, " "])
                    .collect(),
                body: text::plain(&item.text),
            }),
            Kind::Situation => self.add_each(kind, &content.situations, |item| Rest {
                words: item.search_words.join("\n"),
                body: item.parts.iter().fold(text::plain(&item.text), |body, part| body + " " + &part.what),
                ..Rest::default()
            }),
            Kind::Step => self.add_each(kind, &content.steps, |item| Rest {
                words: item.search_words.join("\n"),
                body: text::plain(&item.text),
                ..Rest::default()
            }),
            Kind::Change => self.add_each(kind, &content.changes, |item| Rest {
                words: item.search_words.join("\n"),
                body: [&item.before, &item.after, &item.stays]
                    .into_iter()
                    .flatten()
                    .flat_map(|part| [part, " "])
                    .collect(),
                ..Rest::default()
            }),
            Kind::Location => self.add_each(kind, &content.locations, |item| Rest {
                words: item.search_words.join("\n") + "\n" + &item.address(),
                body: text::plain(&item.text),
                ..Rest::default()
            }),
            Kind::Term => self.add_each(kind, &content.terms, |item| Rest {
                words: item.also.join("\n"),
                ..Rest::default()
            }),
            Kind::Referral => self.add_each(kind, &content.referrals, |item| Rest {
                words: item.search_words.join("\n"),
                heading: item.organisation.clone(),
                ..Rest::default()
            }),
        }
    }

    fn add_each<T: Item>(&mut self, kind: Kind, items: &[T], rest: impl Fn(&T) -> Rest) {
        for (place, item) in items.iter().enumerate() {
            let number = item.number().map_or_else(String::new, |number| number.to_string());
            let Rest { words, heading, questions, body } = rest(item);
            let texts = [item.name(), &words, item.summary(), &heading, &questions, &body, &number];
            let fields =
                texts.iter().zip(WEIGHTS).map(|(text, (weight, among))| Field { weight, among, text });
            self.index.add(&fields.collect::<Vec<_>>());
            self.entries.push((kind, place));
        }
    }
}
