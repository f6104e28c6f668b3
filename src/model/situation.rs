//! A situation (`situatie`): services and steps in the order in which somebody needs them.

use crate::decode::decode;
use crate::item::{Ended, Item as _, Visibility, item};
use crate::text::{Block, Target};
use crate::{Content, Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// A situation, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Situatie))]
#[serde(rename_all = "camelCase")]
pub struct Situation {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name, as who is in it says it.
    #[serde(rename = "naam")]
    pub name: String,
    /// What to do, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden", default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// The day from which its working days count, in words.
    #[serde(rename = "teltVanaf", default, skip_serializing_if = "Option::is_none")]
    pub counts_from: Option<String>,
    /// Its parts, in order.
    #[serde(rename = "onderdelen")]
    pub parts: Vec<Part>,
    /// The text of its page.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Slugs it had before; their addresses lead here.
    #[serde(rename = "eerder", default, skip_serializing_if = "Vec::is_empty")]
    pub former_slugs: Vec<Slug>,
    /// That it is no longer there.
    #[serde(rename = "vervallen", default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Who may see it.
    #[serde(rename = "zichtbaar", default, skip_serializing_if = "Visibility::is_public")]
    pub visibility: Visibility,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// One part of a situation (`onderdeel`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Onderdeel))]
pub struct Part {
    /// The service or step.
    #[serde(rename = "naar")]
    pub target: Target,
    /// What one does with it now, in one sentence.
    #[serde(rename = "wat")]
    pub what: String,
    /// Working days from the day that the situation counts from; below zero is before it.
    #[serde(rename = "werkdag", default, skip_serializing_if = "Option::is_none")]
    pub working_day: Option<i16>,
}

item!(Situation, ended, visibility);

impl Content {
    /// The situations that a service or step is part of and that are there on a day.
    pub fn situations_with(&self, slug: &Slug, day: Date) -> impl Iterator<Item = &Situation> {
        let names = move |part: &Part| matches!(&part.target, Target::Item(_, other) if other == slug);
        self.situations
            .iter()
            .filter(move |item| item.ended_on(day).is_none() && item.parts.iter().any(names))
    }
}

decode!(Situation {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    search_words: "zoekwoorden",
    counts_from: "teltVanaf",
    parts: "onderdelen",
    text: "tekst",
    former_slugs: "eerder",
    ended: "vervallen",
    visibility: "zichtbaar",
    provenance: "herkomst",
});

decode!(Part { target: "naar", what: "wat", working_day: "werkdag" });
