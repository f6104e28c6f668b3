//! An announcement or a disruption (`mededeling`), for as long as it matters.

use crate::decode::{decode, decode_word};
use crate::item::{Visibility, item};
use crate::service::words;
use crate::text::Block;
use crate::{Content, Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

words! {
    /// What kind of notice it is (`soort` of a mededeling).
    NoticeKind as Mededelingsoort {
        /// Something does not work.
        Disruption = "storing", "Storing";
        /// Something to know.
        Announcement = "mededeling", "Mededeling";
    }
}

/// A notice, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Mededeling))]
pub struct Notice {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What is the matter, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What kind it is.
    #[serde(rename = "soort")]
    pub kind: NoticeKind,
    /// The first day on which it is shown.
    #[serde(rename = "van")]
    pub from: Date,
    /// The last day.
    #[serde(rename = "tot")]
    pub until: Date,
    /// The services it is about.
    #[serde(rename = "diensten", default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Slug>,
    /// Its text.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Who may see it.
    #[serde(rename = "zichtbaar", default, skip_serializing_if = "Visibility::is_public")]
    pub visibility: Visibility,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

item!(Notice, visibility);

impl Content {
    /// The notices that are shown on a day: disruptions first, then the last one first.
    pub fn notices_on(&self, day: Date) -> Vec<&Notice> {
        let of = |kind| self.notices.iter().filter(move |notice| notice.kind == kind && notice.holds_on(day));
        of(NoticeKind::Disruption).chain(of(NoticeKind::Announcement)).collect()
    }
}

impl Notice {
    /// Whether it is shown on this day. Both its ends count.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

decode!(Notice {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    kind: "soort",
    from: "van",
    until: "tot",
    services: "diensten",
    text: "tekst",
    visibility: "zichtbaar",
    provenance: "herkomst",
});

decode_word!(NoticeKind, NoticeKind::from_word, NoticeKind::ALL[0]);
