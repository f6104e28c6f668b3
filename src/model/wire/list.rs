//! Lists in pages, and what stands in them.

use crate::Desk;
use serde::{Deserialize, Serialize};

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Lijst))]
pub struct List<Item> {
    /// The items of this page.
    #[serde(rename = "resultaten")]
    pub results: Vec<Item>,
    /// How many there are on all pages.
    #[serde(rename = "totaal")]
    pub total: usize,
    /// The number of this page, from 1.
    #[serde(rename = "pagina")]
    pub page: usize,
    /// How many stand on a page.
    #[serde(rename = "perPagina")]
    pub per_page: usize,
}

/// A desk in a list: all of it, and a summary as every item has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = LoketInLijst))]
pub struct ListedDesk {
    /// The desk.
    #[serde(flatten)]
    pub desk: Desk,
    /// When it is open and where it is.
    #[serde(rename = "samenvatting")]
    pub summary: String,
}

impl From<&Desk> for ListedDesk {
    fn from(desk: &Desk) -> Self {
        Self { desk: desk.clone(), summary: desk.summary() }
    }
}
