//! The region: what makes this installation this region's and no other's.

use crate::decode::{decode, decode_word};
use crate::text::Target;
use crate::{Calendar, Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// One per installation (`regio.toml`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Regio))]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// The name of the region.
    #[serde(rename = "naam")]
    pub name: String,
    /// The name of the site.
    #[serde(rename = "titel")]
    pub title: String,
    /// What the site is, beside its name.
    #[serde(rename = "ondertitel")]
    pub subtitle: String,
    /// One sentence of welcome on the start page.
    #[serde(rename = "welkom")]
    pub welcome: String,
    /// The municipality that provides the services.
    #[serde(rename = "aanbieder")]
    pub provider: Slug,
    /// Who answers for the site. While nobody does, every page says that it is no website of a municipality.
    #[serde(rename = "eigenaar", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The first day of the present agreements.
    #[serde(rename = "eersteDag")]
    pub first_day: Date,
    /// The rule for public holidays; the rule is code, this chooses it.
    #[serde(rename = "feestdagen")]
    pub holidays: HolidayRule,
    /// From this year on 5 May is a day off every year; before it, every fifth year.
    #[serde(rename = "bevrijdingsdagVanaf", default, skip_serializing_if = "Option::is_none")]
    pub liberation_day_from: Option<i16>,
    /// Days on which everything is closed though they are no holidays.
    #[serde(rename = "brugdagen", default)]
    pub bridge_days: Vec<Date>,
    /// The services for what cannot wait, in the order in which the start page shows them.
    #[serde(rename = "spoed", default)]
    pub urgent: Vec<Slug>,
    /// Words that show what one can search for.
    #[serde(rename = "zoekvoorbeelden", default)]
    pub search_examples: Vec<String>,
    /// The desk that answers where nobody nearer is named.
    #[serde(rename = "navraag")]
    pub ask: Slug,
    /// Whose agreement holds for whom, in one sentence: it stands below the reason of every answer.
    #[serde(rename = "wieBeslist", default, skip_serializing_if = "Option::is_none")]
    pub who_decides: Option<String>,
    /// The ways in: the arms of the start page.
    #[serde(rename = "wegen")]
    pub ways: Vec<Way>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

impl Region {
    /// Which days are worked here.
    pub fn calendar(&self) -> Calendar {
        let HolidayRule::Netherlands = self.holidays;
        Calendar::new(self.liberation_day_from, self.bridge_days.clone())
    }
}

/// A way into the site (`weg`): an arm of the signpost on the start page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Weg))]
pub struct Way {
    /// What who takes it says.
    #[serde(rename = "naam")]
    pub name: String,
    /// What one finds there.
    #[serde(rename = "uitleg")]
    pub about: String,
    /// Where it leads.
    #[serde(rename = "naar")]
    pub target: Target,
}

/// A rule for public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Feestdagenregel))]
pub enum HolidayRule {
    /// The public holidays of the Netherlands.
    #[serde(rename = "nederland")]
    Netherlands,
}

decode!(Region {
    name: "naam",
    title: "titel",
    subtitle: "ondertitel",
    welcome: "welkom",
    provider: "aanbieder",
    owner: "eigenaar",
    first_day: "eersteDag",
    holidays: "feestdagen",
    liberation_day_from: "bevrijdingsdagVanaf",
    bridge_days: "brugdagen",
    urgent: "spoed",
    search_examples: "zoekvoorbeelden",
    ask: "navraag",
    who_decides: "wieBeslist",
    ways: "wegen",
    provenance: "herkomst",
});

decode!(Way { name: "naam", about: "uitleg", target: "naar" });

decode_word!(
    HolidayRule,
    |word| (word == "nederland").then_some(HolidayRule::Netherlands),
    HolidayRule::Netherlands
);
