//! For which municipality one reads: shown in the bar of every page, and changed there.

use super::element::{el, nodes};
use super::{MunicipalityChoices, anew};
use crate::context::Here;
use leptos::html::Details;
use leptos::prelude::*;

/// The choice in the bar.
#[component]
pub fn MunicipalityPicker() -> impl IntoView {
    let here = Here::current();
    let fold = NodeRef::<Details>::new();
    let chosen = Callback::new(move |()| {
        if let Some(fold) = fold.get_untracked() {
            fold.set_open(false);
            if let Ok(Some(summary)) = fold.query_selector("summary") {
                crate::browser::focus(&summary);
            }
        }
    });
    let own = Memo::new(move |_| here.municipality().map(|municipality| municipality.name));
    let current = |own: Option<String>| match own {
        Some(name) => nodes()
            .add(el("span", "municipality-picker__label").add("Voor: "))
            .add(el("strong", "municipality-picker__name").add(name))
            .add(el("span", "municipality-picker__change").add(" (wijzig)")),
        None => el("strong", "municipality-picker__name").add("Kies je gemeente"),
    };
    view! {
        <details class="municipality-picker" node_ref=fold>
            <summary class="municipality-picker__current">{anew(own, current)}</summary>
            <div class="municipality-picker__panel">
                <MunicipalityChoices with_none=true chosen=chosen />
                <p class="municipality-picker__hint">
                    "Je keuze blijft op dit apparaat. Je ziet altijd ook wat de andere gemeenten hebben."
                </p>
            </div>
        </details>
    }
}
