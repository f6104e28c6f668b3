//! That the device keeps nothing of what is chosen now, and what to do about it.

use super::anew::{Anew, anew};
use super::element::{el, nodes};
use crate::context::Here;
use leptos::prelude::Get;
use model::Route;

/// The line; nothing while all is kept.
pub fn unkept_note() -> Anew {
    let here = Here::current();
    anew(
        move || here.unkept().get(),
        move |unkept: bool| {
            let text = "Je browser kan dit niet bewaren: de opslag is vol of staat uit. Wat je koos, geldt tot je dit venster sluit. ";
            let link = || el("a", "").set("href", here.href(Route::Mine)).add("Bewaar het als bestand");
            nodes().add(unkept.then(|| el("p", "unkept-note").set("role", "alert").add(text).add(link())))
        },
    )
}
