//! What another device or a file brings: shown before it is put together with what is kept here.

use super::anew::anew;
use super::element::{Element, el, nodes};
use crate::browser;
use crate::context::Here;
use crate::device::{Device, Gain, Incoming};
use crate::words;
use leptos::ev;
use leptos::prelude::*;

/// The name within the page of what is brought.
pub const PLACE: &str = "binnengekomen";

/// What is brought, and the choice; nothing where nothing is.
pub fn incoming() -> Element {
    let here = Here::current();
    // What is kept here may change while one looks at what is brought.
    let look = move || (here.incoming().get(), here.device().get());
    el("div", "").set("id", PLACE).set("tabindex", "-1").set("role", "status").add(anew(
        look,
        move |(incoming, _)| match incoming {
            Incoming::Nothing => nodes(),
            Incoming::Unreadable => {
                let text =
                    "Dit is geen code of bestand van deze site, of het is beschadigd. Er is niets veranderd.";
                panel("Dat lukte niet").add(el("p", "").add(text)).add(close(here, "Sluit"))
            }
            Incoming::Taken(kept) => {
                let text = if kept {
                    "Wat je meebracht, staat nu op dit apparaat."
                } else {
                    "Wat je meebracht, geldt tot je dit venster sluit: je browser kan het niet bewaren."
                };
                panel("Overgenomen").add(el("p", "").add(text))
            }
            Incoming::Kept(device) => choice(here, *device),
        },
    ))
}

fn panel(title: &str) -> Element {
    el("section", "incoming").set("aria-label", title).add(el("h2", "incoming__title").add(title))
}

fn close(here: Here, text: &str) -> Element {
    let close = move |_: ev::MouseEvent| {
        here.incoming().set(Incoming::Nothing);
        browser::focus_heading();
    };
    el("button", "button button--quiet").set("type", "button").on(ev::click, close).add(text)
}

fn choice(here: Here, device: Device) -> Element {
    let gain = here.device().read_untracked().gain(&device);
    if gain == Gain::default() {
        let text = "Alles wat je meebrengt, stond hier al.";
        return panel("Niets nieuws").add(el("p", "").add(text)).add(close(here, "Sluit"));
    }
    let take = move |_: ev::MouseEvent| {
        let kept = here.change(|own| own.put_together(device.clone()));
        here.incoming().set(Incoming::Taken(kept));
        browser::focus_soon(PLACE);
    };
    let take = el("button", "button").set("type", "button").on(ev::click, take).add("Neem dit over");
    let lines = words::gain(&here.site().content, &gain).into_iter().map(|line| el("li", "").add(line));
    panel("Dit breng je mee")
        .add(el("p", "").add("Er gaat niets verloren: wat je op dit apparaat afvinkte, blijft staan."))
        .add(el("ul", "page__list").add_all(lines))
        .add(el("div", "incoming__acts").add(take).add(close(here, "Niet doen")))
}
