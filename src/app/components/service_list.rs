//! The services that were found, in their order.

use super::element::{Element, el};
use super::service_card;
use crate::context::Here;
use model::Slug;

/// A service that is shown, and why it was found where that is not plain to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The service.
    pub slug: Slug,
    /// Why it was found.
    pub why: Option<String>,
}

/// The list.
pub fn service_list(here: Here, shown: &[Shown]) -> Element {
    let cards = shown.iter().filter_map(|one| service_card(here, &one.slug, one.why.clone()));
    el("ul", "service-list").add_all(cards)
}
