//! The glossary: what does that word mean?

use crate::components::{GlossaryList, PageHead};
use crate::context::Here;
use leptos::prelude::*;

/// `/begrippen`
#[component]
pub fn TermsPage() -> impl IntoView {
    let none = Here::current().site().content.terms.is_empty();
    let none = none.then(|| view! { <p>"Er zijn nog geen woorden uitgelegd."</p> });
    view! {
        <PageHead name="Woordenlijst" summary="Woorden en afkortingen die je op het werk tegenkomt, in gewone taal." />
        <GlossaryList />
        {none}
    }
}
