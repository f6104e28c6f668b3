//! A page about the site itself.

use crate::components::{PageHead, Prose, ProvenanceNote};
use crate::context::Here;
use leptos::prelude::*;
use model::Info;

/// `/over`, `/toegankelijkheid`, `/privacy`
#[component]
pub fn InfoPage(
    /// Which one.
    info: Info,
) -> impl IntoView {
    let content = Here::current().site().content;
    let page = content.info(info)?;
    Some(view! {
        <PageHead
            name=page.name.clone()
            summary=page.summary.clone()
            example=page.provenance.is_example("samenvatting")
        />
        <Prose blocks=page.text.clone() />
        <ProvenanceNote provenance=page.provenance.clone() />
    })
}
