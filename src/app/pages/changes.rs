//! What the transfers change, and what stays as it was.

use crate::components::element::{Element, el, nodes};
use crate::components::{certainty, change_list, page_head, prose};
use crate::context::Here;
use crate::words;
use model::{Change, Content, Outcome, Route, Transfer};

/// What the page is.
const ABOUT: &str =
    "Ga je over naar een andere werkgever? Hier staat wat er voor je verandert, en wat gelijk blijft.";

/// `/veranderingen`
pub fn changes_page() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let transfers = content.transfers.iter().map(|transfer| draw(here, &content, transfer));
    let none = content.transfers.is_empty();
    nodes()
        .add(page_head("Wat verandert", ABOUT))
        .add_all(transfers)
        .add(none.then(|| el("p", "").add("Er is geen overgang naar een andere werkgever beschreven.")))
}

fn draw(here: Here, content: &Content, transfer: &Transfer) -> Element {
    let changes: Vec<&Change> =
        content.changes.iter().filter(|change| change.transfer == transfer.slug).collect();
    let lists = Outcome::ALL.iter().map(|outcome| change_list(here, &changes, *outcome));
    let paths = content.paths.iter().filter(|path| path.transfer.as_ref() == Some(&transfer.slug));
    let paths = paths.map(|path| {
        let href = here.href(Route::Plan(Some(path.slug.clone())));
        el("p", "").add(el("a", "").set("href", href).add(format!("{}: het plan", path.heading)))
    });
    let id = transfer.slug.to_string();
    let about = el("p", "").add(transfer.summary.as_str());
    let section = el("section", "page__transfer")
        .set("aria-labelledby", id.as_str())
        .add(el("h2", "").set("id", id).add(transfer.name.as_str()))
        .add(about.add(certainty(&transfer.provenance, "samenvatting")))
        .add(el("p", "").add(words::transfer(transfer, here.drawn_on())))
        .add(prose(&transfer.text, &format!("{}-", transfer.slug)))
        .add_all(paths);
    nodes().add(section).add_all(lists)
}
