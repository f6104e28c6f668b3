//! One service: may I have it, when, what does it cost, and what do I do now.

use crate::components::element::{Element, el, nodes};
use crate::components::{
    Card, desk_action, door_card, ended_page, entitlement, favourite_button, feedback_form, head_of,
    key_facts, needed_by, needed_list, notice_list, prose, provenance_note, question_list, related_list,
    request_form, service_facts, share_button, sign,
};
use crate::context::Here;
use model::text::Target;
use model::{Item, Slug};
use std::sync::Arc;

/// `/diensten/{dienst}`
pub fn service_page(slug: Slug) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let service = Arc::new(content.service(&slug)?.clone());
    if let Some(ended) = service.ended_on(here.drawn_on()) {
        return Some(ended_page(&*service, "Deze dienst", ended));
    }
    let ways = el("div", "page__ways")
        .add((!service.sensitive).then(|| favourite_button(slug.clone())))
        .add(Card::of_service(here, &service).map(door_card))
        .add(share_button());
    let main = el("div", "page__main")
        .add(head_of(&*service))
        .add(notice_list(Some(&slug)))
        .add(entitlement(&service))
        .add(key_facts(&service))
        .add(desk_action(&service))
        .add(ways);
    let more = el("div", "page__main")
        .add(needed_by(Arc::clone(&service)))
        .add(request_form(slug.clone(), vec![Arc::clone(&service)]))
        .add(prose(&service.text, ""))
        .add(service_facts(&service))
        .add(question_list(&service));
    let beside = el("div", "page__side").add(needed_list(&service)).add(related_list(&service));
    let page = nodes()
        .add(el("div", "page__columns").add(main).add(el("div", "page__side").add(sign(&service))))
        .add(el("div", "page__columns").add(more).add(beside))
        .add(provenance_note(&service.provenance))
        .add(feedback_form(&Target::service(slug), service.sensitive));
    Some(page)
}
