//! The text of an item as a small tree, which the app draws with elements. There is no HTML in it.

use crate::{Route, Slug};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

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
}

/// Where a link leads. In content files and on the wire: `dienst:slug`, or an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Target {
    /// A service of the catalogue.
    Service(Slug),
    /// Elsewhere: `https:`, `mailto:` or `tel:`. The reader of content accepts no other scheme.
    Elsewhere(String),
}

impl Target {
    /// Schemes that may lead elsewhere.
    pub const SCHEMES: [&'static str; 3] = ["https://", "mailto:", "tel:"];

    /// The page of this site it leads to, if it is one.
    pub fn route(&self) -> Option<Route> {
        match self {
            Self::Service(slug) => Some(Route::Service(slug.clone())),
            Self::Elsewhere(_) => None,
        }
    }
}

impl FromStr for Target {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text
            .strip_prefix("dienst:")
            .and_then(|slug| slug.parse().ok())
            .map_or_else(|| Self::Elsewhere(text.to_owned()), Self::Service))
    }
}

impl From<String> for Target {
    fn from(text: String) -> Self {
        match text.parse() {
            Ok(target) => target,
            Err(never) => match never {},
        }
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        target.to_string()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(slug) => write!(f, "dienst:{slug}"),
            Self::Elsewhere(address) => f.write_str(address),
        }
    }
}

/// The address that starts a mail to somebody about something (RFC 6068).
pub fn mail_to(address: &str, subject: &str) -> String {
    let subject = percent_encoding::utf8_percent_encode(subject, percent_encoding::NON_ALPHANUMERIC);
    format!("mailto:{address}?subject={subject}")
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
            Inline::Text(text) => words.push_str(text),
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
    fn a_target_is_an_item_or_an_address_and_reads_back() {
        for (text, is_service) in
            [("dienst:toegangspas", true), ("https://voorbeeld.nl/a", false), ("dienst:Geen Slug", false)]
        {
            let target: Target = text.to_owned().into();
            assert_eq!(target.route().is_some(), is_service, "{text}");
            assert_eq!(target.to_string(), text);
        }
    }

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
