//! Facts of an item, each with its name: what is known, what is an example and what is not known.

use super::{ProvenanceMark, Unknown};
use leptos::prelude::*;
use model::{Certainty, ProvenanceMap};

/// A fact: its name, the field it stands in, and what it says where that is known.
pub type Fact = (String, &'static str, Option<AnyView>);

/// The facts.
#[component]
pub fn FactList(
    /// Each fact.
    facts: Vec<Fact>,
    /// Where they come from.
    provenance: ProvenanceMap,
) -> impl IntoView {
    // Where all of it is an example that is said once; a fact that differs says so itself.
    let all = provenance.is_example(ProvenanceMap::ALL).then(|| {
        view! {
            <div class="fact-list__fact">
                <dt>"Hoe zeker"</dt>
                <dd>"Dit is een" <ProvenanceMark example=true /></dd>
            </div>
        }
    });
    let facts = facts.into_iter().map(|(name, field, value)| {
        let own = provenance.0.contains_key(field);
        let example = own && value.is_some() && provenance.is_example(field);
        // What is said of a fact that is not known stands before that it is not.
        let unknown = value.is_none()
            || (own && provenance.of(field).is_some_and(|fact| fact.status == Certainty::NotKnown));
        let unknown = unknown.then(|| view! { <Unknown provenance=provenance.clone() field /> });
        view! {
            <div class="fact-list__fact">
                <dt>{name} <ProvenanceMark example /></dt>
                <dd>{value} {unknown}</dd>
            </div>
        }
    });
    view! { <dl class="fact-list">{facts.collect_view()} {all}</dl> }
}

/// A text as a fact.
pub fn said(text: impl Into<String>) -> AnyView {
    text.into().into_any()
}
