//! The short lists of a region: municipalities, domains, teams and sources. Content, never enums.

use crate::decode::{decode, decode_word};
use crate::item::item;
use crate::{ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// A participant (`gemeente`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Gemeente))]
pub struct Municipality {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it is in the cooperation, in one sentence.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Two or three capitals, where there is no room for the name.
    pub letters: String,
    /// What it is in the agreement: a word of the contract, shown as it is.
    #[serde(rename = "rol")]
    pub role: String,
    /// The side to which its arm of the signpost points.
    pub arm: Side,
    /// Who decides on its side about its agreement: a role, as it stands in a sentence.
    #[serde(rename = "wijzigen", default, skip_serializing_if = "Option::is_none")]
    pub changes_by: Option<String>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// The side to which an arm of the signpost points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Kant))]
pub enum Side {
    /// To the left.
    #[serde(rename = "links")]
    Left,
    /// To the right.
    #[serde(rename = "rechts")]
    Right,
}

/// A field of work (`domein`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Domein))]
pub struct Domain {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What one comes here for, in one sentence.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// Who delivers (`team`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
pub struct Team {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// The domain it belongs to.
    #[serde(rename = "domein")]
    pub domain: Slug,
    /// What it does, in one sentence.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// A source of facts (`bron`), named by the `herkomst` of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Bron))]
pub struct Source {
    /// Its key, for example `S1`.
    #[serde(rename = "slug")]
    pub key: String,
    /// What it is, in our words.
    #[serde(rename = "naam")]
    pub name: String,
    /// The year it speaks of, where known.
    #[serde(rename = "jaar", default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Where it can be read (https).
    #[serde(rename = "adres", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

item!(Municipality);
item!(Domain);
item!(Team);

decode!(Municipality {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    letters: "letters",
    role: "rol",
    arm: "arm",
    changes_by: "wijzigen",
    provenance: "herkomst",
});

decode!(Domain { slug: "slug", name: "naam", summary: "samenvatting", provenance: "herkomst" });

decode!(Team {
    slug: "slug",
    name: "naam",
    domain: "domein",
    summary: "samenvatting",
    provenance: "herkomst",
});

decode!(Source { key: "slug", name: "naam", year: "jaar", address: "adres" });

fn side(word: &str) -> Option<Side> {
    match word {
        "links" => Some(Side::Left),
        "rechts" => Some(Side::Right),
        _ => None,
    }
}

decode_word!(Side, side, Side::Left);
