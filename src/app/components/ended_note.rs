//! That an item is no longer there: since when, why, and what there is instead.

use super::element::{Element, el, nodes};
use super::head_of;
use crate::context::Here;
use model::{Ended, Item};

/// The page of an item that has ended; `what` it was, as `Deze dienst`.
pub fn ended_page(item: &impl Item, what: &str, ended: &Ended) -> Element {
    nodes().add(head_of(item)).add(ended_note(what, ended))
}

/// The note; `what` it was, as `Deze dienst`.
pub fn ended_note(what: &str, ended: &Ended) -> Element {
    let here = Here::current();
    let name = ended.now.as_ref().and_then(|target| {
        let address = target.address()?;
        crate::head::name(&address.route, &here.site().content)
    });
    let now = ended.now.as_ref().zip(name).map(|(target, name)| {
        let link = el("a", "").set("href", here.href_to(target)).add(name);
        el("p", "").add("Kijk nu bij: ").add(link)
    });
    let since = format!("{what} is er niet meer sinds {}.", ended.per.in_words());
    el("div", "ended-note")
        .set("role", "note")
        .add(el("p", "").add(el("strong", "").add(since)).text(format!(" {}", ended.reason)))
        .add(now)
}
