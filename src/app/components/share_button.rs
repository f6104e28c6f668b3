//! Gives the address of this page to somebody else: through the device, else by the clipboard, else to be copied by
//! hand. It is the address as it stands in the address bar.

use super::anew::anew;
use super::element::{Element, el, nodes};
use crate::browser;
use crate::context::Here;
use crate::head::head;
use leptos::ev;
use leptos::prelude::*;

/// What is said when the device does nothing for us.
const BY_HAND: &str = "Delen lukt hier niet vanzelf. Kopieer dit adres:";
const COPIED: &str = "De link is gekopieerd.";

/// The button, and what came of it.
pub fn share_button() -> Element {
    let here = Here::current();
    let came = RwSignal::new("");
    let share = move |_: ev::MouseEvent| {
        // Said before, it would not be heard again.
        came.set("");
        let title = here.address().with_untracked(|address| {
            head(address.as_ref().map(|address| &address.route), &here.site().content).title
        });
        let href = href(here);
        leptos::task::spawn_local(async move {
            if browser::share(&title, &href).await {
                return;
            }
            let copied = browser::copy(&href).await;
            came.set(if copied { COPIED } else { BY_HAND });
            if !copied {
                browser::select_soon("deel-adres");
            }
        });
    };
    let said = move || came.get();
    let ask = el("button", "share-button__ask").set("type", "button").on(ev::click, share);
    let ask = ask.add("Deel deze pagina");
    let told = el("p", "").set("id", "deel-uitkomst").set("role", "status").add(anew(said, text));
    el("div", "share-button").add(ask).add(told).add(anew(said, field))
}

/// Where this page stands.
fn href(here: Here) -> String {
    let address = here.address().get_untracked();
    let href = address.map_or_else(String::new, |address| address.href());
    format!("{}{href}", browser::origin())
}

fn text(said: &'static str) -> Element {
    nodes().add(said)
}

/// The address, to be copied by hand.
fn field(said: &'static str) -> Element {
    let field = el("input", "share-button__address").set("id", "deel-adres").set("readonly", "");
    let field = field.set("aria-labelledby", "deel-uitkomst").set("value", href(Here::current()));
    nodes().add((said == BY_HAND).then_some(field))
}
