//! What a desk wants to know before it can start: the fields of a request.

use super::words;
use crate::decode::{decode, decode_word};
use serde::{Deserialize, Serialize};

/// One thing that is asked of who requests a service (`veld`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Veld))]
pub struct Field {
    /// What is asked, once within a service.
    #[serde(rename = "naam")]
    pub name: String,
    /// What helps to answer; seldom needed.
    #[serde(rename = "uitleg", default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// What is answered.
    #[serde(rename = "soort", default, skip_serializing_if = "FieldKind::is_text")]
    pub kind: FieldKind,
    /// The answers to choose from; only with `keuze`.
    #[serde(rename = "keuzes", default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// When it is asked; always where this is not there.
    #[serde(rename = "als", default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// That it may stay empty.
    #[serde(rename = "magLeeg", default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// Which answer must have been given before a field is asked (`als`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Voorwaarde))]
pub struct Condition {
    /// The name of a field before it, of kind `keuze`.
    #[serde(rename = "veld")]
    pub field: String,
    /// The answers with which it is asked; any of them.
    pub is: Vec<String>,
}

words! {
    /// What is answered in a field (`soort`).
    #[derive(Default)]
    FieldKind as Veldsoort {
        /// A line of text.
        #[default]
        Text = "tekst", "een regel tekst";
        /// A text of more lines.
        Long = "lang", "een tekst van meer regels";
        /// A day.
        Date = "datum", "een datum";
        /// A number.
        Number = "getal", "een getal";
        /// One of a few answers.
        Choice = "keuze", "een keuze";
    }
}

impl FieldKind {
    /// Whether it is a line of text: what is not said on the wire.
    pub fn is_text(&self) -> bool {
        *self == Self::Text
    }
}

decode!(Field {
    name: "naam",
    help: "uitleg",
    kind: "soort",
    options: "keuzes",
    when: "als",
    optional: "magLeeg",
});

decode!(Condition { field: "veld", is: "is" });

decode_word!(FieldKind, FieldKind::from_word, FieldKind::Text, FieldKind::Text);
