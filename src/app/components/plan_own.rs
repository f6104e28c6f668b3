//! Whether this plan is the reader's own: the button that makes it so, and what is kept by it.

use super::anew::anew;
use super::element::{Element, el};
use super::plan_progress::path_name;
use crate::browser;
use crate::context::Here;
use leptos::ev;
use leptos::prelude::{Get, Read};
use model::{Path, Slug};

/// What is said of it, with the button where it is not.
pub fn plan_own(here: Here, path: &Path) -> Element {
    let slug = path.slug.clone();
    let own = move || here.device().read().path.clone();
    let draw = move |own: Option<Slug>| match own {
        Some(own) if own == slug => {
            let drop = el("button", "button--text").set("type", "button").set("id", "ander-plan-kiezen");
            let drop = drop.on(ev::click, move |_| {
                here.change(|device| (device.path, device.start) = (None, None));
            });
            let said = "Dit is jouw plan. Wat je aanvinkt, blijft op dit apparaat. ";
            el("p", "plan-own").add(said).add(drop.add("Toch niet"))
        }
        own => {
            let chosen = slug.clone();
            let choose = el("button", "button button--quiet").set("type", "button").set("id", "mijn-plan");
            let choose = choose.on(ev::click, move |_| {
                let start = here.address().get().and_then(|address| address.asked);
                here.change(|device| (device.path, device.start) = (Some(chosen.clone()), start));
                browser::focus_soon("ander-plan-kiezen");
            });
            let other = own.and_then(|own| path_name(here, &own));
            let other = other.map(|name| el("span", "").add(format!("Nu kies je: {name}.")));
            el("p", "plan-own").add(choose.add("Dit is mijn plan")).add(other)
        }
    };
    el("div", "needs-app").add(anew(own, draw))
}
