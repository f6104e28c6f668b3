//! Where and how a word of a search was found.

use crate::service::words;
use serde::{Deserialize, Serialize};

/// Where and how a word of the search was found (`vindplaats`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Vindplaats))]
pub struct Find {
    /// The word in the text.
    #[serde(rename = "woord")]
    pub word: String,
    /// The field it stands in.
    #[serde(rename = "veld")]
    pub field: String,
    /// How it was found.
    #[serde(rename = "hoe")]
    pub how: How,
}

words! {
    /// How a word was found.
    How as Vindwijze {
        /// As a word of its own.
        Whole = "heel-woord", "heel woord";
        /// In another form: plural, or conjugated.
        Form = "vorm", "andere vorm";
        /// At the start of a word.
        Start = "begin", "begin van een woord";
        /// By another word for the same.
        Synonym = "ander-woord", "ander woord";
        /// As a part of a word.
        Part = "deel", "deel van een woord";
        /// As a part of what was typed, which is a compound.
        Compound = "samenstelling", "deel van wat je typte";
        /// With a slip of the keyboard.
        Typo = "tikfout", "met een tikfout";
        /// Not at all, but it belongs to an item that was.
        Linked = "verwant", "hoort erbij";
    }
}

impl From<search::Find> for Find {
    fn from(find: search::Find) -> Self {
        let how = match find.how {
            search::How::Whole => How::Whole,
            search::How::Form => How::Form,
            search::How::Start => How::Start,
            search::How::Synonym => How::Synonym,
            search::How::Part => How::Part,
            search::How::Compound => How::Compound,
            search::How::Typo => How::Typo,
        };
        let field = super::texts::FIELDS.get(find.field).copied().unwrap_or_default().to_owned();
        Self { word: find.word, field, how }
    }
}
