//! Where a fact comes from, and how sure it is. Every fact has one, and so has what is computed from it.

use crate::decode::{decode, decode_word};
use crate::{Date, Slug};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Zekerheid))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Read in a source that is named.
    #[serde(rename = "vastgesteld")]
    Established,
    /// An example, until the organisation supplies its own.
    #[serde(rename = "voorbeeld")]
    Example,
    /// Not known; `navraag` names the desk to ask.
    #[serde(rename = "nog-niet-bekend")]
    NotKnown,
}

impl Certainty {
    /// All words, in the order in which the documentation lists them.
    pub const ALL: [Self; 3] = [Self::Established, Self::Example, Self::NotKnown];

    /// The word in content files, JSON and on the screen.
    pub fn word(self) -> &'static str {
        match self {
            Self::Established => "vastgesteld",
            Self::Example => "voorbeeld",
            Self::NotKnown => "nog-niet-bekend",
        }
    }
}

/// Where one fact comes from (`herkomst`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Herkomst))]
#[serde(rename_all = "camelCase")]
pub struct Provenance {
    /// How sure it is.
    pub status: Certainty,
    /// The source in which it was read, a key of `bronnen`.
    #[serde(rename = "bron", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The day on which the source was read.
    #[serde(rename = "bronGelezenOp", default, skip_serializing_if = "Option::is_none")]
    pub source_read_on: Option<Date>,
    /// The desk to ask, where it is not known.
    #[serde(rename = "navraag", default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<Slug>,
    /// The day on which it will be known, where that is said.
    #[serde(rename = "bekendOp", default, skip_serializing_if = "Option::is_none")]
    pub known_on: Option<Date>,
    /// The day on which the owner checked it. Filled by the owner alone.
    #[serde(rename = "nagekekenOp", default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Date>,
}

/// What stands where a sentence was that is not known.
pub const UNSAID: &str = "Nog niet bekend.";

impl Provenance {
    /// A provenance that says only how sure the fact is.
    pub fn only(status: Certainty) -> Self {
        Self { status, source: None, source_read_on: None, ask: None, known_on: None, checked_on: None }
    }
}

/// The provenance of an item: under `alles` what holds for all of it, and a key per field where it differs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = HerkomstPerVeld))]
#[serde(transparent)]
pub struct ProvenanceMap(pub BTreeMap<String, Provenance>);

impl ProvenanceMap {
    /// The key that holds for every field without a key of its own.
    pub const ALL: &'static str = "alles";

    /// That nothing of it is known, and which desk can be asked.
    pub fn not_known(ask: Slug) -> Self {
        let all = Provenance { ask: Some(ask), ..Provenance::only(Certainty::NotKnown) };
        Self(BTreeMap::from([(Self::ALL.to_owned(), all)]))
    }

    /// The provenance of one field, by its Dutch name.
    pub fn of(&self, field: &str) -> Option<&Provenance> {
        self.0.get(field).or_else(|| self.0.get(Self::ALL))
    }

    /// Whether this field is an example.
    pub fn is_example(&self, field: &str) -> bool {
        self.of(field).is_some_and(|p| p.status == Certainty::Example)
    }
}

decode!(Provenance {
    status: "status",
    source: "bron",
    source_read_on: "bronGelezenOp",
    ask: "navraag",
    known_on: "bekendOp",
    checked_on: "nagekekenOp",
});

decode_word!(
    Certainty,
    |word| Certainty::ALL.into_iter().find(|one| one.word() == word),
    Certainty::NotKnown
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_without_its_own_key_takes_that_of_the_whole() {
        let map = ProvenanceMap(BTreeMap::from([
            ("alles".to_owned(), Provenance::only(Certainty::Example)),
            ("naam".to_owned(), Provenance::only(Certainty::Established)),
        ]));
        assert!(map.is_example("kosten"));
        assert!(!map.is_example("naam"));
        assert_eq!(ProvenanceMap::default().of("naam"), None);
    }
}
