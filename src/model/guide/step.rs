//! One step of the guide (`stap`).

use crate::decode::{decode, decode_word};
use crate::item::{Ended, Visibility, item};
use crate::service::words;
use crate::text::Block;
use crate::{ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

words! {
    /// How much a step matters (`soort` of a step).
    Weight as Stapsoort {
        /// Cannot be left out.
        Must = "moet", "moet";
        /// Helps.
        Handy = "handig", "handig";
    }
}

words! {
    /// The picture beside a step (`icoon`): one of the sprite `public/iconen.svg`.
    Icon as Icoon {
        /// An open book.
        Read = "lezen", "lezen";
        /// A lock.
        Login = "inloggen", "inloggen";
        /// A pass.
        Pass = "pas", "pas";
        /// A telephone.
        Phone = "telefoon", "telefoon";
        /// Two people.
        People = "mensen", "mensen";
        /// Two balloons.
        Talk = "gesprek", "gesprek";
        /// A building.
        Building = "gebouw", "gebouw";
        /// A shield.
        Safe = "veilig", "veilig";
        /// A coin.
        Money = "geld", "geld";
        /// A calendar.
        Calendar = "kalender", "kalender";
        /// A pen.
        Write = "schrijven", "schrijven";
        /// A cap.
        Learn = "leren", "leren";
        /// A fork in the road.
        Choose = "kiezen", "kiezen";
        /// A bell.
        Report = "melden", "melden";
        /// A laptop.
        Laptop = "laptop", "laptop";
        /// A cup.
        Coffee = "koffie", "koffie";
    }
}

/// One thing to do (`stap`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Stap))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its permanent number, of the same series as those of services.
    #[serde(rename = "nummer")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(minimum = 1))]
    pub number: u16,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What to do, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden", default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// The phase it belongs to.
    #[serde(rename = "fase")]
    pub phase: Slug,
    /// The paths it belongs to.
    #[serde(rename = "paden")]
    pub paths: Vec<Slug>,
    /// How much it matters.
    #[serde(rename = "soort")]
    pub weight: Weight,
    /// Who does it.
    #[serde(rename = "wie")]
    pub who: String,
    /// The first working day on which it can be done; 0 is the first working day of who begins, below zero before it.
    #[serde(rename = "werkdagVan")]
    pub day_from: i16,
    /// The working day by which it is done.
    #[serde(rename = "werkdagTot")]
    pub day_until: i16,
    /// How long it takes, in minutes; nothing where that is not known.
    #[serde(rename = "minuten", default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// What done means.
    #[serde(rename = "klaar")]
    pub done_when: String,
    /// The same for a beginning reader of Dutch, in at most twelve words.
    #[serde(rename = "kort", default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// The picture beside it.
    #[serde(rename = "icoon", default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<Icon>,
    /// What goes wrong without it.
    #[serde(rename = "mis", default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<String>,
    /// What a group with extra needs does otherwise.
    #[serde(rename = "anders", default, skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Otherwise>,
    /// Services that it needs.
    #[serde(rename = "diensten", default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Slug>,
    /// Where it is done.
    #[serde(rename = "locaties", default, skip_serializing_if = "Vec::is_empty")]
    pub locations: Vec<Slug>,
    /// Words that one meets in it.
    #[serde(rename = "begrippen", default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Slug>,
    /// Paths and groups that can leave it out, and why.
    #[serde(rename = "vervalt", default, skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<Dropped>,
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

/// That a path or a group can leave a step out (`vervalt`): one of the two is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Vervalt))]
pub struct Dropped {
    /// The path.
    #[serde(rename = "pad", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<Slug>,
    /// The group, on the paths that the step belongs to.
    #[serde(rename = "groep", default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Slug>,
    /// Why, in one sentence.
    #[serde(rename = "reden")]
    pub reason: String,
}

/// What a group with extra needs does otherwise (`anders`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Anders))]
pub struct Otherwise {
    /// The group.
    #[serde(rename = "groep")]
    pub group: Slug,
    /// What it does, in one sentence.
    #[serde(rename = "uitleg")]
    pub about: String,
}

item!(Step, number, ended, visibility);

decode!(Step {
    slug: "slug",
    number: "nummer",
    name: "naam",
    summary: "samenvatting",
    search_words: "zoekwoorden",
    phase: "fase",
    paths: "paden",
    weight: "soort",
    who: "wie",
    day_from: "werkdagVan",
    day_until: "werkdagTot",
    minutes: "minuten",
    done_when: "klaar",
    short: "kort",
    icon: "icoon",
    risk: "mis",
    otherwise: "anders",
    services: "diensten",
    locations: "locaties",
    terms: "begrippen",
    dropped: "vervalt",
    text: "tekst",
    former_slugs: "eerder",
    ended: "vervallen",
    visibility: "zichtbaar",
    provenance: "herkomst",
});

decode!(Dropped { path: "pad", group: "groep", reason: "reden" });

decode!(Otherwise { group: "groep", about: "uitleg" });

decode_word!(Weight, Weight::from_word, Weight::ALL[0]);
decode_word!(Icon, Icon::from_word, Icon::ALL[0]);
