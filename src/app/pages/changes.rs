//! What the transfers change, and what stays as it was.

use crate::components::anew::anew;
use crate::components::change_list::{Headings, change_list};
use crate::components::element::{Element, el, nodes};
use crate::components::{certainty, change_figures, change_filters, filter_panel, page_head, prose};
use crate::context::Here;
use crate::words;
use model::{Change, ChangeFilter, Content, Outcome, Route, Transfer};

/// What the page is.
const ABOUT: &str =
    "Ga je over naar een andere werkgever? Hier staat wat er voor je verandert, en wat gelijk blijft.";

/// The headings of the transfers in front, and of those that are over while others are not.
const FRONT: Headings = Headings("h2", "h3", "h4");
const BACK: Headings = Headings("h3", "h4", "h5");

/// `/veranderingen`
pub fn changes_page() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let none = content.transfers.is_empty();
    let choose = (!content.changes.is_empty()).then(|| {
        let panel = filter_panel(move || change_filters(here), true);
        nodes().add(change_figures(here)).add(el("div", "change-filters__panel").add(panel))
    });
    nodes()
        .add(page_head("Wat verandert", ABOUT))
        .add(choose)
        .add(anew(move || here.change_filter(), move |filter| transfers(here, &filter)))
        .add(none.then(|| el("p", "").add("Er is geen overgang naar een andere werkgever beschreven.")))
}

/// The transfers, each with what it changes of these choices; of choices only those that have any.
fn transfers(here: Here, filter: &ChangeFilter) -> Element {
    let content = here.site().content;
    let changes = content.changes_of(filter);
    if changes.is_empty() && filter.narrows() {
        let all = el("a", "").set("href", here.href(Route::changes())).add("Toon alles weer");
        return el("p", "").add("Bij deze keuzes staat hier niets. ").add(all);
    }
    let draw = |transfer: &Transfer, headings: Headings| {
        let own: Vec<&Change> =
            changes.iter().copied().filter(|change| change.transfer == transfer.slug).collect();
        let wanted = !own.is_empty() || !filter.narrows();
        wanted.then(|| section(here, &content, transfer, (&own, filter.narrows()), headings))
    };
    let (first, earlier) = content.transfers_on(here.drawn_on());
    let earlier: Vec<Element> = earlier.into_iter().filter_map(|transfer| draw(transfer, BACK)).collect();
    let earlier = (!earlier.is_empty()).then(|| {
        el("section", "page__transfer")
            .set("aria-labelledby", "eerdere-overgangen")
            .add(el("h2", "").set("id", "eerdere-overgangen").add("Eerdere overgangen"))
            .add_all(earlier)
    });
    nodes().add_all(first.into_iter().filter_map(|transfer| draw(transfer, FRONT))).add(earlier)
}

/// A transfer and what it changes. Who made choices came for those, and has read what the transfer is.
fn section(
    here: Here,
    content: &Content,
    transfer: &Transfer,
    (changes, narrowed): (&[&Change], bool),
    headings: Headings,
) -> Element {
    let lists = Outcome::ALL.iter().map(|outcome| change_list(here, transfer, changes, *outcome, headings));
    let paths = content.paths.iter().filter(|path| path.transfer.as_ref() == Some(&transfer.slug));
    let paths = paths.map(|path| {
        let href = here.href(Route::Plan(Some(path.slug.clone())));
        el("p", "").add(el("a", "").set("href", href).add(format!("{}: het plan", path.heading)))
    });
    let id = transfer.slug.to_string();
    let about = el("p", "").add(transfer.summary.as_str());
    let text = (!narrowed).then(|| {
        nodes()
            .add(about.add(certainty(&transfer.provenance, "samenvatting")))
            .add(el("p", "").add(words::transfer(transfer, here.drawn_on())))
            .add(prose(&transfer.text, &format!("{}-", transfer.slug)))
            .add_all(paths)
    });
    el("section", "page__transfer")
        .set("aria-labelledby", id.as_str())
        .add(el(headings.0, "").set("id", id).add(transfer.name.as_str()))
        .add(text)
        .add_all(lists)
}
