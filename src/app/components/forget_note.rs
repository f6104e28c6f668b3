//! Said once, after the third step that is done: a device may forget, and what one can do about it.

use super::anew::{Anew, anew};
use super::element::{el, nodes};
use crate::browser;
use crate::context::Here;
use leptos::ev;
use leptos::prelude::Read;
use model::Route;

/// After so many steps there is something to lose.
const STEPS: usize = 3;

/// The note.
pub fn forget_note(here: Here) -> Anew {
    let look = move || {
        let device = here.device().read();
        !device.told && device.progress.done() >= STEPS
    };
    anew(look, move |due: bool| {
        if !due {
            return nodes();
        }
        let told = move |_: ev::MouseEvent| {
            here.change(|device| device.told = true);
            browser::focus_heading();
        };
        let text = "Een browser kan vergeten wat je afvinkt: die van een iPhone doet dat als je een week niet langskomt. Zet deze site op je beginscherm (in het menu van je browser), of neem je plan mee.";
        let link = el("a", "button button--quiet").set("href", here.href(Route::Mine));
        let done = el("button", "button button--quiet").set("type", "button").on(ev::click, told);
        el("aside", "forget-note screen-only")
            .set("aria-label", "Raak je plan niet kwijt")
            .add(el("p", "").add(text))
            .add(link.add("Zet over, of bewaar als bestand"))
            .add(done.add("Begrepen"))
    })
}
