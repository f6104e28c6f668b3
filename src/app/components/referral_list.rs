//! What we do not do, and who does.

use super::certainty;
use super::element::{Element, el};
use crate::context::Here;
use model::Referral;

/// The list; nothing where the region names none.
pub fn referral_list() -> Option<Element> {
    let content = Here::current().site().content;
    (!content.referrals.is_empty()).then(|| {
        let rows = content.referrals.iter().map(|one| draw(one, true));
        el("section", "referral-list")
            .set("aria-labelledby", "anderen")
            .add(el("h2", "referral-list__title").set("id", "anderen").add("Dit doen anderen"))
            .add(el("ul", "referral-list__list").add_all(rows))
    })
}

/// A referral; in the list of all it can be linked to.
pub fn draw(referral: &Referral, in_list: bool) -> Element {
    let call = referral
        .phone
        .as_ref()
        .map(|phone| el("a", "").set("href", model::text::dial(phone)).text(format!("Bel {phone}")));
    let site = referral
        .website
        .as_ref()
        .map(|site| el("a", "").set("href", site).text(site.trim_start_matches("https://")));
    el("li", "referral-list__item")
        .set_some("id", in_list.then(|| referral.slug.to_string()))
        .set_some("tabindex", in_list.then(|| "-1".to_owned()))
        .add(el("strong", "").text(&referral.name))
        .text(format!(" → {}", referral.organisation))
        .add(certainty(&referral.provenance, "alles"))
        .add(el("p", "").text(&referral.summary))
        .add(referral.address.as_ref().map(|address| el("p", "").text(address)))
        .add(el("p", "").add(call).text(" ").add(site))
}
