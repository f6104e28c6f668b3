//! What page it is: the number of its item, its name, and what it is in a sentence or two.

use super::element::{Element, el, nodes};
use super::{example_mark, junction_number, unknown};
use model::provenance::UNSAID;
use model::{Certainty, Item};

/// The head of a page: its heading, and what it is, where that is said.
pub fn page_head(name: &str, summary: &str) -> Element {
    draw(name, summary, None, false)
}

/// The head of a page, of which the summary may be an example.
pub fn page_head_marked(name: &str, summary: &str, example: bool) -> Element {
    draw(name, summary, None, example)
}

/// The head of the page of an item.
pub fn head_of(item: &impl Item) -> Element {
    let provenance = item.provenance();
    let example = provenance.is_example("samenvatting");
    let known = provenance.of("samenvatting").is_none_or(|one| one.status != Certainty::NotKnown);
    let summary = if item.summary() == UNSAID { "" } else { item.summary() };
    let missing = (!known).then(|| el("p", "").add(unknown(provenance, "samenvatting")));
    nodes().add(draw(item.name(), summary, item.number(), example)).add(missing)
}

#[inline(never)]
fn draw(name: &str, summary: &str, number: Option<u16>, example: bool) -> Element {
    let top = el("div", "page-head__top")
        .add(number.map(|number| junction_number(number, true)))
        .add(el("h1", "page-head__name").set("tabindex", "-1").add(name));
    let about = el("p", "page-head__summary").add(summary).add(example_mark(example));
    el("div", "page-head").add(top).add((!summary.is_empty()).then_some(about))
}
