//! One service: may I have it, when, what does it cost, and what do I do now.

use crate::components::{
    DeskAction, Entitlement, FavouriteButton, KeyFacts, NeededList, NoticeList, Prose, ProvenanceNote,
    QuestionList, RelatedList, ServiceFacts, Sign, ended_page, head_of,
};
use crate::context::Here;
use leptos::prelude::*;
use model::{Item, Slug};
use std::sync::Arc;

/// `/diensten/{dienst}`
#[component]
pub fn ServicePage(
    /// The service.
    slug: Slug,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let service = Arc::new(content.service(&slug)?.clone());
    if let Some(ended) = service.ended_on(here.drawn_on()) {
        return Some(ended_page(&*service, "Deze dienst", ended));
    }
    let page = view! {
        <div class="page__columns">
            <div class="page__main">
                {head_of(&*service)}
                <NoticeList about=service.slug.clone() />
                <Entitlement service=Arc::clone(&service) />
                <KeyFacts service=Arc::clone(&service) />
                <DeskAction service=Arc::clone(&service) />
                {(!service.sensitive).then(|| view! { <FavouriteButton slug=service.slug.clone() /> })}
            </div>
            <div class="page__side">
                <Sign service=Arc::clone(&service) />
            </div>
        </div>
        <div class="page__columns">
            <div class="page__main">
                <Prose blocks=service.text.clone() />
                <ServiceFacts service=Arc::clone(&service) />
                <QuestionList service=Arc::clone(&service) />
            </div>
            <div class="page__side">
                <NeededList service=Arc::clone(&service) />
                <RelatedList service=Arc::clone(&service) />
            </div>
        </div>
        <ProvenanceNote provenance=service.provenance.clone() />
    };
    Some(page.into_any())
}
