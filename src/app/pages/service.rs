//! One service: may I have it, when, what does it cost, and what do I do now.

use crate::components::{
    DeskAction, Entitlement, KeyFacts, NeededList, Prose, ProvenanceNote, RelatedList, ServiceHead, Sign,
};
use crate::context::Here;
use leptos::prelude::*;
use model::Slug;
use std::sync::Arc;

/// `/diensten/{dienst}`
#[component]
pub fn ServicePage(
    /// The service.
    slug: Slug,
) -> impl IntoView {
    let content = Here::current().site().content;
    let service = Arc::new(content.service(&slug)?.clone());
    Some(view! {
        <div class="page__columns">
            <div class="page__main">
                <ServiceHead service=Arc::clone(&service) />
                <Entitlement service=Arc::clone(&service) />
                <KeyFacts service=Arc::clone(&service) />
                <DeskAction service=Arc::clone(&service) />
            </div>
            <div class="page__side">
                <Sign service=Arc::clone(&service) />
            </div>
        </div>
        <div class="page__columns">
            <div class="page__main">
                <Prose blocks=service.text.clone() />
            </div>
            <div class="page__side">
                <NeededList service=Arc::clone(&service) />
                <RelatedList service=Arc::clone(&service) />
            </div>
        </div>
        <ProvenanceNote service />
    })
}
