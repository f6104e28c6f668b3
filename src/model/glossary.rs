//! Words that one meets, and what we do not do and who does.

use crate::decode::decode;
use crate::item::item;
use crate::text::Target;
use crate::{ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// A word and what it means (`begrip`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Begrip))]
pub struct Term {
    /// Its name in addresses.
    pub slug: Slug,
    /// The word.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it means, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What it is called besides.
    #[serde(rename = "ook", default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Where one goes on from here.
    #[serde(rename = "naar", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// What somebody else does (`verwijzing`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Doorverwijzing))]
pub struct Referral {
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is about.
    #[serde(rename = "naam")]
    pub name: String,
    /// Who does it, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The organisation that does it.
    #[serde(rename = "organisatie")]
    pub organisation: String,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden", default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// Telephone number as it is read out.
    #[serde(rename = "telefoon", default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Where it is.
    #[serde(rename = "adres", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its site (https).
    #[serde(rename = "website", default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

item!(Term);
item!(Referral);

/// By which a name is sorted: word by word, letters and digits only, without accents or capitals. `IJ` stands under the
/// I, as in Dutch dictionaries.
pub fn sort_key(name: &str) -> String {
    search::fold(name).chars().filter(|c| *c == ' ' || search::is_letter(*c)).collect()
}

/// The letter under which a name stands; `#` for what begins with a digit.
pub fn letter(name: &str) -> char {
    let first = sort_key(name).chars().next().filter(|c| !c.is_ascii_digit());
    first.map_or('#', |c| c.to_ascii_uppercase())
}

decode!(Term {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    also: "ook",
    target: "naar",
    provenance: "herkomst",
});

decode!(Referral {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    organisation: "organisatie",
    search_words: "zoekwoorden",
    phone: "telefoon",
    address: "adres",
    website: "website",
    provenance: "herkomst",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_where_a_dictionary_has_them() {
        let mut names = ["zaak", "IJkpunt", "P&C-cyclus", "Éénmansploeg", "ijs", "Inhuur", "eed", "pcx"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["eed", "Éénmansploeg", "IJkpunt", "ijs", "Inhuur", "P&C-cyclus", "pcx", "zaak"]);
        assert_eq!([letter("éénmaal"), letter("IJkpunt"), letter("14 071")], ['E', 'I', '#']);
    }
}
