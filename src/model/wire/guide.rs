//! What the API says of the guide.

use crate::{Content, Date, Item, Path, Phase, Slug, Step};
use serde::{Deserialize, Serialize};

/// The guide as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Inwerkgids))]
pub struct Guide {
    /// Its phases, in order.
    #[serde(rename = "fasen")]
    pub phases: Vec<Phase>,
    /// Its paths.
    #[serde(rename = "paden")]
    pub paths: Vec<Path>,
    /// Its steps that are there on that day, by number.
    #[serde(rename = "stappen")]
    pub steps: Vec<Step>,
}

impl Guide {
    /// The guide as of a day: all of it, or the steps of some paths.
    pub fn new(content: &Content, paths: &[Slug], day: Date) -> Self {
        let wanted = |step: &&Step| paths.is_empty() || step.paths.iter().any(|path| paths.contains(path));
        let there = content.steps.iter().filter(|step| step.ended_on(day).is_none());
        Self {
            phases: content.phases.clone(),
            paths: content.paths.clone(),
            steps: there.filter(wanted).cloned().collect(),
        }
    }
}
