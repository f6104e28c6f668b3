//! A small search engine for Dutch: texts in, ranked and explained hits out. It knows nothing of services.
//!
//! A document is a list of weighted fields. A word of a query is found as a whole word, in another form (the stem),
//! as the start of a word, as a part of a compound or as a compound of parts, as a synonym, and with a slip of the
//! keyboard where it is not found otherwise. Every hit says where and how. All arithmetic is exact or rounded by
//! IEEE 754, so that every machine gives the same order.

mod candidates;
mod near;
mod parts;
mod rank;
mod score;
mod stem;
mod synonyms;
mod typo;
mod vocabulary;
mod words;

pub use synonyms::Synonyms;
pub use words::{fold, is_letter};

use vocabulary::Vocabulary;
use words::each_word;

/// A field of a document: what a word in it is worth, and its text.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// What a whole word found here is worth; fields that name a thing weigh more than those that describe it.
    pub weight: u8,
    /// What a word keeps of that, in percent, where its line is a name of very many words: a name counts most when it is
    /// found whole. 100 for a text that is no list of names.
    pub among: u8,
    /// The text, as people read it.
    pub text: &'a str,
}

/// How a word of the query was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// With a slip of the keyboard.
    Typo,
    /// As a part of what was typed, which is a compound.
    Compound,
    /// Inside a longer word.
    Part,
    /// By another word for the same.
    Synonym,
    /// At the start of a longer word.
    Start,
    /// As another form: plural, or conjugated.
    Form,
    /// As a word of its own.
    #[default]
    Whole,
}

/// Where a word of the query was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// The place of the field in its document.
    pub field: usize,
    /// The word in the text, folded.
    pub word: String,
    /// How it matched.
    pub how: How,
}

/// A document that matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The place of the document in the index.
    pub document: usize,
    /// Higher is better. Comparable within one query only.
    pub score: f32,
}

/// What a query found.
pub struct Found {
    /// The documents, the best first.
    pub hits: Vec<Hit>,
    /// For each word of the query what every document is worth for it, so that a hit can say why it is one.
    columns: Vec<score::Column>,
}

/// A word in a field of a document, and what it is worth there.
#[derive(Clone, Copy)]
struct Posting {
    document: u32,
    field: u8,
    worth: f32,
}

/// An index over documents, built once.
#[derive(Default)]
pub struct Index {
    vocabulary: Vocabulary,
    /// For each word of the vocabulary: where it stands.
    postings: Vec<Vec<Posting>>,
    documents: usize,
    synonyms: Synonyms,
}

impl Index {
    /// An index without documents, that knows some synonyms.
    pub fn with_synonyms(synonyms: Synonyms) -> Self {
        Self { synonyms, ..Self::default() }
    }

    /// How many documents were added.
    pub fn len(&self) -> usize {
        self.documents
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.documents == 0
    }

    /// Adds a document. Documents are numbered from 0 in the order of adding.
    pub fn add(&mut self, fields: &[Field<'_>]) {
        let document = u32::try_from(self.documents).unwrap_or(u32::MAX);
        for (number, field) in (0..).zip(fields) {
            let weight = f32::from(field.weight);
            if field.among < 100 {
                let kept = f32::from(field.among) / 100.0;
                for name in field.text.lines() {
                    let mut words = 0;
                    each_word(name, &mut |_| words += 1);
                    let worth = weight * (kept + (1.0 - kept) / f32::from(u16::max(words, 1)));
                    self.add_words(name, Posting { document, field: number, worth });
                }
            } else {
                self.add_words(field.text, Posting { document, field: number, worth: weight });
            }
        }
        self.documents += 1;
    }

    fn add_words(&mut self, text: &str, posting: Posting) {
        let Self { vocabulary, postings, .. } = self;
        each_word(text, &mut |word| {
            let term = vocabulary.number(word);
            if term == postings.len() {
                postings.push(Vec::new());
            }
            let list = &mut postings[term];
            match list.last_mut() {
                // Once for each field; of several names, the one in which the word says most.
                Some(before) if before.document == posting.document && before.field == posting.field => {
                    before.worth = before.worth.max(posting.worth);
                }
                _ => list.push(posting),
            }
        });
    }
}

#[cfg(test)]
mod tests;
