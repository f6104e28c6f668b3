//! What page it is: the number of its item, its name, and what it is in a sentence or two.

use super::{JunctionNumber, ProvenanceMark, Unknown};
use leptos::prelude::*;
use model::provenance::UNSAID;
use model::{Certainty, Item};

/// The head of a page.
#[component]
pub fn PageHead(
    /// Its heading.
    #[prop(into)]
    name: String,
    /// What it is.
    #[prop(optional, into)]
    summary: String,
    /// The number of its item.
    #[prop(default = None)]
    number: Option<u16>,
    /// Whether the summary is an example.
    #[prop(optional)]
    example: bool,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <div class="page-head__top">
                {number.map(|number| view! { <JunctionNumber number large=true /> })}
                <h1 class="page-head__name" tabindex="-1">{name}</h1>
            </div>
            {(!summary.is_empty()).then(|| view! {
                <p class="page-head__summary">{summary} <ProvenanceMark example /></p>
            })}
        </div>
    }
}

/// The head of the page of an item.
pub fn head_of(item: &impl Item) -> AnyView {
    let provenance = item.provenance();
    let example = provenance.is_example("samenvatting");
    let known = provenance.of("samenvatting").is_none_or(|one| one.status != Certainty::NotKnown);
    let summary = if item.summary() == UNSAID { "" } else { item.summary() };
    let unknown =
        (!known).then(|| view! { <p><Unknown provenance=provenance.clone() field="samenvatting" /></p> });
    view! {
        <PageHead name=item.name() summary=summary number=item.number() example />
        {unknown}
    }
    .into_any()
}
