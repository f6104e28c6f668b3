//! What is not known, and who can be asked: it looks the same wherever a fact is missing.

use super::element::{Element, el};
use super::provenance_mark::{Uncertain, mark};
use crate::context::Here;
use model::ProvenanceMap;

/// *Nog niet bekend*, with the desk that can say it, for a field of an item, by its Dutch name.
pub fn unknown(provenance: &ProvenanceMap, field: &str) -> Element {
    let content = Here::current().site().content;
    let fact = provenance.of(field);
    let ask = fact.and_then(|fact| fact.ask.as_ref()).unwrap_or(&content.region.ask);
    let desk = content.desk(ask).map(|desk| format!(" Vraag het na bij {}.", desk.name));
    let known = fact.and_then(|fact| fact.known_on);
    let known = known.map(|day| format!(" Op {} is het bekend.", day.in_words()));
    el("span", "unknown").add(mark(Uncertain::Unknown)).add(desk).add(known)
}
