//! Words of the glossary, marked where a text first uses them, so that a reader can open them where they stand.

use model::text::{Block, Inline};
use model::{Content, Slug, Term};
use std::collections::BTreeSet;

/// Marks the first use of every word in every text.
pub(super) fn mark(content: &mut Content) {
    let words: Vec<Word> = content.terms.iter().flat_map(Word::of).collect();
    let texts = content.services.iter_mut().map(|item| &mut item.text);
    let texts = texts.chain(content.situations.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.steps.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.transfers.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.locations.iter_mut().map(|item| &mut item.text));
    let texts = texts.chain(content.pages.iter_mut().map(|item| &mut item.text));
    let introductions = content.agreements.iter_mut().filter_map(|item| item.introduction.as_mut());
    for text in texts.chain(introductions.map(|words| &mut words.text)) {
        Marker { words: &words, marked: BTreeSet::new() }.blocks(text);
    }
}

/// A way in which a word of the glossary is written.
struct Word {
    slug: Slug,
    written: String,
    /// An abbreviation is only meant where it is written in its own capitals.
    exact: bool,
}

impl Word {
    fn of(term: &Term) -> Vec<Self> {
        // `GR (gemeenschappelijke regeling)` is met as both.
        let name = term.name.split(" (").next().unwrap_or_default();
        let names = std::iter::once(name).chain(term.also.iter().map(String::as_str));
        let word = |written: &str| {
            let exact = written.chars().skip(1).any(char::is_uppercase);
            let written = if exact { written.to_owned() } else { lower(written) };
            Self { slug: term.slug.clone(), written, exact }
        };
        names.map(word).collect()
    }

    /// Where it stands in a text as a word of its own; the text also in small letters, which all words share.
    fn find(&self, text: &str, small: &str) -> Option<(usize, usize)> {
        let haystack = if self.exact { text } else { small };
        let belongs = |c: char| c.is_alphanumeric() || matches!(c, '-' | '&' | '_');
        haystack.match_indices(&self.written).map(|(at, _)| (at, at + self.written.len())).find(
            |(start, end)| {
                let before = haystack.get(..*start).and_then(|part| part.chars().next_back());
                let after = haystack.get(*end..).and_then(|part| part.chars().next());
                !before.is_some_and(belongs) && !after.is_some_and(belongs)
            },
        )
    }
}

/// In small letters, and as many bytes as before: what is found in it is found in the text itself.
fn lower(text: &str) -> String {
    text.chars()
        .map(|c| c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8()).unwrap_or(c))
        .collect()
}

struct Marker<'a> {
    words: &'a [Word],
    marked: BTreeSet<Slug>,
}

impl Marker<'_> {
    /// Headings and links are left as they are: they are no place to open something else.
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Heading(_) => {}
                Block::Paragraph(line) => self.line(line),
                Block::List(items) | Block::Steps(items) => {
                    for item in items {
                        self.blocks(item);
                    }
                }
                Block::Callout(inner) => self.blocks(inner),
            }
        }
    }

    fn line(&mut self, line: &mut Vec<Inline>) {
        let parts = std::mem::take(line);
        for mut part in parts {
            match &mut part {
                Inline::Text(text) => line.extend(self.text(text)),
                Inline::Emphasis(inner) | Inline::Strong(inner) => {
                    self.line(inner);
                    line.push(part);
                }
                Inline::Link(..) | Inline::Term(..) => line.push(part),
            }
        }
    }

    /// The first word that was not marked before, what stands before it, and the same for what stands behind it.
    fn text(&mut self, text: &str) -> Vec<Inline> {
        let open = self.words.iter().filter(|word| !self.marked.contains(&word.slug));
        let small = lower(text);
        let found = open.filter_map(|word| Some((word.find(text, &small)?, &word.slug)));
        // Of two that begin at the same place the longer one is meant.
        let first = found.min_by_key(|((start, end), _)| (*start, usize::MAX - *end));
        let Some(((start, end), slug)) = first else { return vec![Inline::Text(text.to_owned())] };
        self.marked.insert(slug.clone());
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
        let mut parts = Vec::new();
        if start > 0 {
            parts.push(Inline::Text(part(0..start)));
        }
        parts.push(Inline::Term(slug.clone(), part(start..end)));
        if end < text.len() {
            parts.extend(self.text(&part(end..text.len())));
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::ProvenanceMap;

    fn term(slug: &str, name: &str, also: &[&str]) -> Term {
        Term {
            slug: slug.parse().unwrap(),
            name: name.into(),
            summary: String::new(),
            also: also.iter().map(ToString::to_string).collect(),
            target: None,
            provenance: ProvenanceMap::default(),
        }
    }

    fn marked(text: &str) -> String {
        let terms = [
            term("or", "OR", &["ondernemingsraad"]),
            term("mandaat", "Mandaat", &[]),
            term("gr", "GR (gemeenschappelijke regeling)", &[]),
            term("p-en-c", "P&C-cyclus", &[]),
        ];
        let words: Vec<Word> = terms.iter().flat_map(Word::of).collect();
        let mut marker = Marker { words: &words, marked: BTreeSet::new() };
        let parts = marker.text(text);
        let told = parts.iter().map(|part| match part {
            Inline::Text(text) => text.clone(),
            Inline::Term(slug, text) => format!("[{slug}|{text}]"),
            _ => String::new(),
        });
        told.collect()
    }

    #[test]
    fn the_first_use_of_a_word_is_marked_and_no_part_of_another_word() {
        for (text, expected) in [
            ("De OR praat mee, en nog eens de OR.", "De [or|OR] praat mee, en nog eens de OR."),
            ("Een ondernemingsraad of OR", "Een [or|ondernemingsraad] of OR"),
            ("Voor of na? Horen, or", "Voor of na? Horen, or"),
            ("Met mandaat en Mandaatregister", "Met [mandaat|mandaat] en Mandaatregister"),
            ("De GR en de P&C-cyclus.", "De [gr|GR] en de [p-en-c|P&C-cyclus]."),
            ("OR-verkiezing", "OR-verkiezing"),
            ("É én ÉÉN mandaat", "É én ÉÉN [mandaat|mandaat]"),
        ] {
            assert_eq!(marked(text), expected);
        }
    }
}
