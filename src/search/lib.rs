//! A small search engine: texts in, ranked and explained hits out. It knows nothing of services.
//!
//! A document is a list of weighted fields. A query matches a document when each of its words is found in some
//! field, as a whole word, as the start of one, or as a part of one; every hit says where and how.

mod words;

pub use words::fold;

use words::words;

/// A field of a document: what a word in it is worth, and its text.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// What a whole word found here is worth; fields that name a thing weigh more than those that describe it.
    pub weight: u32,
    /// The text, as people read it.
    pub text: &'a str,
}

/// How a word of the query was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Inside a longer word.
    Part,
    /// At the start of a longer word.
    Start,
    /// As a word of its own.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The place of the document in the index.
    pub document: usize,
    /// Higher is better. Comparable within one query only.
    pub score: u32,
    /// The best find for each word of the query, in the order of the query.
    pub finds: Vec<Find>,
}

struct Entry {
    field: usize,
    weight: u32,
    word: String,
}

/// An index over documents, built once.
#[derive(Default)]
pub struct Index {
    documents: Vec<Vec<Entry>>,
}

/// Parts of words are looked for from this many characters; below it nearly every word has the part.
const SHORTEST_PART: usize = 3;

impl Index {
    /// Adds a document. Documents are numbered from 0 in the order of adding.
    pub fn add(&mut self, fields: &[Field<'_>]) {
        let entries = fields.iter().enumerate().flat_map(|(field, content)| {
            words(content.text).map(move |word| Entry { field, weight: content.weight, word })
        });
        self.documents.push(entries.collect());
    }

    /// The documents that match all words of the query, the best first; equals in the order of adding. A query
    /// without a word matches nothing.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let wanted: Vec<String> = words(query).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Hit> = self
            .documents
            .iter()
            .enumerate()
            .filter_map(|(document, entries)| hit(document, entries, &wanted))
            .collect();
        hits.sort_by_key(|hit| (std::cmp::Reverse(hit.score), hit.document));
        hits
    }
}

fn hit(document: usize, entries: &[Entry], wanted: &[String]) -> Option<Hit> {
    let mut score = 0;
    let mut finds = Vec::with_capacity(wanted.len());
    for word in wanted {
        let (worth, entry, how) = entries
            .iter()
            .filter_map(|entry| how_found(&entry.word, word).map(|how| (worth(entry, how), entry, how)))
            // The first of equals, so that the name is quoted before the description.
            .reduce(|best, other| if other.0 > best.0 { other } else { best })?;
        score += worth;
        finds.push(Find { field: entry.field, word: entry.word.clone(), how });
    }
    Some(Hit { document, score, finds })
}

fn how_found(word: &str, wanted: &str) -> Option<How> {
    if word == wanted {
        Some(How::Whole)
    } else if word.starts_with(wanted) {
        Some(How::Start)
    } else if wanted.chars().count() >= SHORTEST_PART && word.contains(wanted) {
        Some(How::Part)
    } else {
        None
    }
}

fn worth(entry: &Entry, how: How) -> u32 {
    match how {
        How::Whole => entry.weight * 6,
        How::Start => entry.weight * 4,
        How::Part => entry.weight * 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let mut index = Index::default();
        for (name, about) in [
            ("Toegangspas aanvragen", "Een pasje voor het gebouw"),
            ("Laptop aanvragen", "Een laptop van de zaak, ook voor een stagiair"),
            ("Pas op de plaats", "Over rust"),
        ] {
            index.add(&[Field { weight: 10, text: name }, Field { weight: 2, text: about }]);
        }
        index
    }

    fn found(query: &str) -> Vec<usize> {
        index().search(query).iter().map(|hit| hit.document).collect()
    }

    #[test]
    fn every_word_must_be_found_somewhere() {
        assert_eq!(found("laptop stagiair"), [1]);
        assert_eq!(found("laptop gebouw"), [] as [usize; 0]);
        assert_eq!(found("aanvragen"), [0, 1], "equals keep their order");
    }

    #[test]
    fn a_whole_word_comes_before_a_part_of_one() {
        assert_eq!(found("pas"), [2, 0]);
        assert_eq!(
            index().search("pas")[1].finds[0],
            Find { field: 0, word: "toegangspas".into(), how: How::Part }
        );
    }

    #[test]
    fn accents_capitals_and_punctuation_make_no_difference() {
        assert_eq!(found("  LÁPTOP!! "), [1]);
        assert_eq!(found("lap"), [1], "the start of a word is enough");
    }

    #[test]
    fn a_query_without_words_finds_nothing() {
        for query in ["", "   ", "?!…", "🙂"] {
            assert_eq!(found(query), [] as [usize; 0], "{query:?}");
        }
    }
}
