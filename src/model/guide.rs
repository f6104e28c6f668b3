//! The guide for who begins (`inwerkgids`): phases, paths, and steps that belong to paths.

mod agenda;
mod dated;
mod plan;
mod progress;
mod step;

pub use agenda::Agenda;
pub use dated::{Begun, Days, Standing, open_on};
pub use plan::{Count, Leg, Person, Plan};
pub use progress::{Action, Progress, Status};
pub use step::{Dropped, Icon, Otherwise, Step, Weight};

use crate::content::by_slug;
use crate::decode::decode;
use crate::item::{Item, item};
use crate::{Content, Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// A part of the journey (`fase`), in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Fase))]
pub struct Phase {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it is for, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// Who one is on this journey (`pad`), in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Pad))]
pub struct Path {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name, as who walks it says it.
    #[serde(rename = "naam")]
    pub name: String,
    /// For whom it is, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The heading of its plan, which speaks to who walks it.
    #[serde(rename = "kop")]
    pub heading: String,
    /// The transfer it belongs to; nothing for a path that is always there.
    #[serde(rename = "overgang", default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<Slug>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// A group with extra needs (`groep`), in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Groep))]
pub struct Group {
    /// Its name in content.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// Who belongs to it, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

item!(Group);
item!(Phase);
item!(Path);

impl Content {
    /// The first working day of who walks a path: known where the path belongs to a transfer.
    pub fn first_working_day(&self, path: &Path) -> Option<Date> {
        by_slug(&self.transfers, path.transfer.as_ref()?).map(|transfer| transfer.first_working_day)
    }

    /// The steps that need a service and are there on a day, by number.
    pub fn steps_with(&self, service: &Slug, day: Date) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.services.contains(service) && step.ended_on(day).is_none())
    }
}

decode!(Phase { slug: "slug", name: "naam", summary: "samenvatting", provenance: "herkomst" });

decode!(Path {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    heading: "kop",
    transfer: "overgang",
    provenance: "herkomst",
});

decode!(Group { slug: "slug", name: "naam", summary: "samenvatting", provenance: "herkomst" });

#[cfg(test)]
mod tests;
