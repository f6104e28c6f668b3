//! For which municipality one reads: shown in the bar of every page, and changed there.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::municipality_choices;
use crate::browser;
use crate::context::Here;

/// The name of the fold in the page.
const FOLD: &str = "gemeente-keuze";

/// The choice in the bar.
pub fn municipality_picker() -> Element {
    let here = Here::current();
    let own = move || here.municipality().map(|municipality| municipality.name);
    let current = |own: Option<String>| match own {
        Some(name) => nodes()
            .add(el("span", "municipality-picker__label").add("Voor: "))
            .add(el("strong", "municipality-picker__name").add(name))
            .add(el("span", "municipality-picker__change").add(" (wijzig)")),
        None => el("strong", "municipality-picker__name").add("Kies je gemeente"),
    };
    let hint = "Je keuze blijft op dit apparaat. Je ziet altijd ook wat de andere gemeenten hebben.";
    let panel = el("div", "municipality-picker__panel")
        .add(municipality_choices(true, || browser::close_fold(FOLD)))
        .add(el("p", "municipality-picker__hint").add(hint));
    el("details", "municipality-picker")
        .set("id", FOLD)
        .add(el("summary", "municipality-picker__current").add(anew(own, current)))
        .add(panel)
}
