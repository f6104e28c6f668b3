//! A building (`locatie`). Where somebody works is another thing than for whom: entitlement follows the employer.

pub mod map;
mod position;

pub use position::{Position, distance_in_words, together};

use crate::decode::decode;
use crate::item::{Ended, Visibility, item};
use crate::text::Block;
use crate::{ProvenanceMap, Slug};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

/// A location, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Locatie))]
pub struct Location {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What one comes here for, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden", default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// Street and number; nothing where that is not known.
    #[serde(rename = "adres", default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postal code; nothing where that is not known.
    #[serde(rename = "postcode", default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Town.
    #[serde(rename = "plaats")]
    pub town: String,
    /// The participant whose building it is.
    #[serde(rename = "gemeente", default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<Slug>,
    /// Where its post goes.
    #[serde(rename = "postadres", default, skip_serializing_if = "Option::is_none")]
    pub postal_address: Option<String>,
    /// Telephone number as it is read out.
    #[serde(rename = "telefoon", default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// How one gets in.
    #[serde(rename = "binnenkomen", default, skip_serializing_if = "Option::is_none")]
    pub entrance: Option<String>,
    /// What there is: rooms, places to work, something to eat.
    #[serde(rename = "aanwezig", default, skip_serializing_if = "Option::is_none")]
    pub facilities: Option<String>,
    /// For whom it can be reached and used, and how.
    #[serde(rename = "toegankelijkheid", default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<String>,
    /// The way out in an emergency, and who helps then. Only for who works here.
    #[serde(rename = "vluchten", default, skip_serializing_if = "Option::is_none")]
    pub escape: Option<String>,
    /// Where it lies: latitude and longitude.
    #[serde(rename = "ligging", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(value_type = Option<[f64; 2]>))]
    pub position: Option<Position>,
    /// The text of its page.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Slugs it had before; their addresses lead here.
    #[serde(rename = "eerder", default, skip_serializing_if = "Vec::is_empty")]
    pub former_slugs: Vec<Slug>,
    /// That it is no longer in use.
    #[serde(rename = "vervallen", default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Who may see it.
    #[serde(rename = "zichtbaar", default, skip_serializing_if = "Visibility::is_public")]
    pub visibility: Visibility,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

item!(Location, ended, visibility);

impl Location {
    /// The address on one line, as far as it is known: `Dorpsstraat 1, 1234 AB Dorp`.
    pub fn address(&self) -> String {
        let town = match &self.postal_code {
            Some(code) => format!("{code} {}", self.town),
            None => self.town.clone(),
        };
        self.street.as_ref().map_or_else(|| town.clone(), |street| format!("{street}, {town}"))
    }

    /// Its address on a map elsewhere: in the app of a phone (RFC 5870, as apps read it), and on a page for every
    /// device. Nothing where the street is not known: the middle of a town is not where one has to be.
    pub fn on_maps(&self) -> Option<[String; 2]> {
        self.street.as_ref()?;
        let address = self.address();
        let query = utf8_percent_encode(&address, NON_ALPHANUMERIC);
        Some([format!("geo:0,0?q={query}"), format!("https://www.openstreetmap.org/search?query={query}")])
    }

    /// The desk to ask for what nobody wrote down of it: the one that is named for what is not known.
    pub fn ask(&self) -> Option<&Slug> {
        self.provenance.0.values().find_map(|fact| fact.ask.as_ref())
    }
}

decode!(Location {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    search_words: "zoekwoorden",
    street: "adres",
    postal_code: "postcode",
    town: "plaats",
    municipality: "gemeente",
    postal_address: "postadres",
    phone: "telefoon",
    entrance: "binnenkomen",
    facilities: "aanwezig",
    accessibility: "toegankelijkheid",
    escape: "vluchten",
    position: "ligging",
    text: "tekst",
    former_slugs: "eerder",
    ended: "vervallen",
    visibility: "zichtbaar",
    provenance: "herkomst",
});

#[cfg(test)]
mod tests;
