//! The pages about the site itself (`pagina`).

use crate::ProvenanceMap;
use crate::decode::{decode, decode_word};
use crate::service::words;
use crate::text::Block;
use serde::{Deserialize, Serialize};

words! {
    /// Which of these pages it is. Every site has all of them: the law asks for the last two.
    Info as Paginanaam {
        /// What the site is.
        About = "over", "Over";
        /// How far everyone can use it (Besluit digitale toegankelijkheid overheid).
        Accessibility = "toegankelijkheid", "Toegankelijkheid";
        /// What it keeps of its readers (AVG, articles 12 to 14).
        Privacy = "privacy", "Privacy";
    }
}

/// A page about the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Pagina))]
pub struct InfoPage {
    /// Which one it is: its address.
    pub slug: Info,
    /// Its heading.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it says, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Its text.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

decode!(InfoPage {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    text: "tekst",
    provenance: "herkomst",
});

decode_word!(Info, Info::from_word, Info::ALL[0]);
