//! The text of an item as a small tree, which the app draws with elements. There is no HTML in it.

mod target;

pub use target::{ItemKind, Target};

use crate::Slug;
use serde::{Deserialize, Serialize};

/// A piece of text that stands on its own lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading below that of the page.
    #[serde(rename = "kop")]
    Heading(Vec<Inline>),
    /// A paragraph.
    #[serde(rename = "alinea")]
    Paragraph(Vec<Inline>),
    /// A list with bullets.
    #[serde(rename = "lijst")]
    List(Vec<Vec<Block>>),
    /// A list in order.
    #[serde(rename = "stappen")]
    Steps(Vec<Vec<Block>>),
    /// Something that must not be missed.
    #[serde(rename = "kader")]
    Callout(Vec<Block>),
}

/// A piece of text within a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain text.
    #[serde(rename = "tekst")]
    Text(String),
    /// Emphasis.
    #[serde(rename = "nadruk")]
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    #[serde(rename = "sterk")]
    Strong(Vec<Inline>),
    /// A link: where it leads, and its text.
    #[serde(rename = "verwijzing")]
    Link(Target, Vec<Inline>),
    /// A word of the glossary where a text first uses it, as it is written there.
    #[serde(rename = "begrip")]
    Term(Slug, String),
}

/// The address that calls a number (RFC 3966), without the spaces in which it is read out.
pub fn dial(phone: &str) -> String {
    format!("tel:{}", phone.replace(' ', ""))
}

/// The address that starts a mail to somebody about something (RFC 6068).
pub fn mail_to(address: &str, subject: &str) -> String {
    let subject = percent_encoding::utf8_percent_encode(subject, percent_encoding::NON_ALPHANUMERIC);
    format!("mailto:{address}?subject={subject}")
}

/// The paragraphs of a text, without their structure: a heading, a paragraph or an item of a list each.
pub fn lines(blocks: &[Block]) -> Vec<String> {
    let each = blocks.iter().flat_map(|block| match block {
        Block::Heading(_) | Block::Paragraph(_) => vec![plain(std::slice::from_ref(block))],
        Block::List(items) | Block::Steps(items) => items.iter().flat_map(|item| lines(item)).collect(),
        Block::Callout(inner) => lines(inner),
    });
    each.collect()
}

/// The words of a text, without its structure: for search and for descriptions.
pub fn plain(blocks: &[Block]) -> String {
    let mut words = String::new();
    for block in blocks {
        add_block(block, &mut words);
    }
    words
}

fn add_block(block: &Block, words: &mut String) {
    match block {
        Block::Heading(inlines) | Block::Paragraph(inlines) => {
            if !words.is_empty() {
                words.push(' ');
            }
            add_inlines(inlines, words);
        }
        Block::List(items) | Block::Steps(items) => items.iter().flatten().for_each(|b| add_block(b, words)),
        Block::Callout(blocks) => blocks.iter().for_each(|b| add_block(b, words)),
    }
}

fn add_inlines(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Term(_, text) => words.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
                add_inlines(inner, words);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_text_keep_their_spaces() {
        let text = [
            Block::Heading(vec![Inline::Text("Kop".into())]),
            Block::List(vec![
                vec![Block::Paragraph(vec![
                    Inline::Text("een ".into()),
                    Inline::Strong(vec![Inline::Text("twee".into())]),
                ])],
                vec![Block::Paragraph(vec![Inline::Text("drie".into())])],
            ]),
        ];
        assert_eq!(plain(&text), "Kop een twee drie");
    }
}
