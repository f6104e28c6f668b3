//! Facts of an item, each with its name: what is known, what is an example and what is not known.

use super::element::{Element, el, nodes};
use super::{example_mark, unknown};
use model::{Certainty, ProvenanceMap};

/// A fact: its name, the field it stands in, and what it says where that is known.
pub type Fact = (String, &'static str, Option<Element>);

/// The facts, and where they come from.
pub fn fact_list(facts: Vec<Fact>, provenance: &ProvenanceMap) -> Element {
    // Where all of it is an example that is said once; a fact that differs says so itself.
    let all = provenance.is_example(ProvenanceMap::ALL).then(|| {
        let said = el("dd", "").add("Dit is een").add(example_mark(true));
        el("div", "fact-list__fact").add(el("dt", "").add("Hoe zeker")).add(said)
    });
    let facts = facts.into_iter().map(|(name, field, value)| {
        let own = provenance.0.contains_key(field);
        let example = own && value.is_some() && provenance.is_example(field);
        // What is said of a fact that is not known stands before that it is not.
        let missing = value.is_none()
            || (own && provenance.of(field).is_some_and(|fact| fact.status == Certainty::NotKnown));
        let missing = missing.then(|| unknown(provenance, field));
        el("div", "fact-list__fact")
            .add(el("dt", "").add(name).add(example_mark(example)))
            .add(el("dd", "").add(value).add(missing))
    });
    el("dl", "fact-list").add_all(facts).add(all)
}

/// A text as a fact.
pub fn said(text: impl Into<String>) -> Element {
    nodes().add(text.into())
}
