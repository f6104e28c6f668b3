//! "Zet over naar je telefoon": all that one chose and did, as a code to scan or a link to send. It stands behind the `#` of
//! an address, so that no server sees it.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::qr_code;
use crate::browser;
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;
use model::route;

/// A longer address makes a code that many cameras do not read, in bytes.
const LONGEST_CODE: usize = 1_000;

/// How the making of the address goes.
#[derive(Clone, PartialEq, Eq)]
enum Stage {
    Folded,
    Made(String),
    Failed,
}

/// The button, and what comes of it.
pub fn hand_over() -> Element {
    let here = Here::current();
    let stage = RwSignal::new(Stage::Folded);
    let make = move |_: ev::MouseEvent| {
        let text = here.to_take_along().hand_over();
        leptos::task::spawn_local(async move {
            let code = browser::pack(&text).await;
            let address = code.map(|code| format!("{}{}", browser::origin(), route::hand_over(&code)));
            if stage.try_set(address.map_or(Stage::Failed, Stage::Made)).is_none() {
                browser::focus_soon("overzetten-uitkomst");
            }
        });
    };
    // Another choice makes another code.
    Effect::new(move |before: Option<()>| {
        here.device().track();
        if before.is_some() {
            stage.set(Stage::Folded);
        }
    });
    let lead = "Je gemeente, je plan, wat bij je past, wat je bewaarde en wat je afvinkte gaan mee. Er komt geen server aan te pas.";
    let is_some = move || !here.device().read().hand_over().is_empty();
    let asked = move |is_some: bool| {
        if is_some {
            let ask = el("button", "button").set("type", "button").set("id", "overzetten");
            nodes().add(ask.on(ev::click, make).add("Zet over naar je telefoon"))
        } else {
            el("p", "").add("Er is nog niets om over te zetten.")
        }
    };
    el("section", "hand-over needs-app")
        .set("aria-labelledby", "overzetten-kop")
        .add(el("h2", "hand-over__title").set("id", "overzetten-kop").add("Naar een ander apparaat"))
        .add(el("p", "").add(lead))
        .add(el("div", "").add(anew(is_some, asked)))
        .add(anew(move || stage.get(), draw))
}

fn draw(stage: Stage) -> Element {
    let address = match stage {
        Stage::Folded => return nodes(),
        Stage::Failed => {
            let text = "Dat lukt in deze browser niet. Bewaar het als bestand, en open dat op je telefoon.";
            return outcome().add(el("p", "").add(text));
        }
        Stage::Made(address) => address,
    };
    let code = Some(&address).filter(|address| address.len() <= LONGEST_CODE);
    let code = code.and_then(|address| qr_code("hand-over__code", "QR-code met wat je koos", address));
    let code = code.map(|drawing| {
        let say = "Scan deze code met de camera van je telefoon. Laat hem aan niemand anders zien: wie hem scant, ziet wat je koos.";
        nodes().add(el("p", "").add(say)).add(drawing)
    });
    let too_long = "Wat je bewaarde past niet in een code. Stuur jezelf de link, en open die op je telefoon.";
    let too_long = code.is_none().then(|| el("p", "").add(too_long));
    let link = address.clone();
    let copy = move |_: ev::MouseEvent| browser::copy_and_say(link.clone(), "overzetten-gekopieerd");
    let field =
        el("input", "hand-over__link").set("id", "overzetten-link").set("readonly", "").set("value", address);
    let copy = el("button", "button button--quiet").set("type", "button").on(ev::click, copy);
    outcome()
        .add(code)
        .add(too_long)
        .add(el("label", "").set("for", "overzetten-link").add("Of stuur jezelf deze link"))
        .add(field)
        .add(el("div", "").add(copy.add("Kopieer de link")))
        .add(el("p", "").set("id", "overzetten-gekopieerd").set("role", "status"))
}

fn outcome() -> Element {
    el("div", "hand-over__outcome").set("id", "overzetten-uitkomst").set("tabindex", "-1")
}
