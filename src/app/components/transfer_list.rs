//! The transfers of these days, in front of all else: what happens, when, and the way to one's plan.

use super::element::{Element, el};
use super::example_mark;
use crate::context::Here;
use crate::words;
use model::{Route, Transfer};

/// The transfers that lead the start page on the day that is read as of; nothing where there are none.
pub fn transfer_list() -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let transfers = content.leading_transfers(here.drawn_on());
    let some = !transfers.is_empty();
    some.then(|| {
        el("section", "transfer-list")
            .set("aria-label", "Overgang")
            .add_all(transfers.into_iter().map(|transfer| draw(here, transfer)))
    })
}

fn draw(here: Here, transfer: &Transfer) -> Element {
    let content = here.site().content;
    let path = content.paths.iter().find(|path| path.transfer.as_ref() == Some(&transfer.slug));
    let plan = path.map(|path| {
        let href = here.href(Route::Plan(Some(path.slug.clone())));
        el("a", "button").set("href", href).add(format!("{}: jouw plan", path.heading))
    });
    let changes = el("a", "button button--quiet").set("href", here.href(Route::changes()));
    let example = transfer.provenance.is_example("eersteWerkdag");
    el("div", "transfer-list__transfer")
        .add(el("h2", "transfer-list__name").add(transfer.name.as_str()))
        .add(el("p", "").add(words::transfer(transfer, here.drawn_on())).add(example_mark(example)))
        .add(el("div", "transfer-list__ways").add(plan).add(changes.add("Wat verandert, wat blijft gelijk")))
}
