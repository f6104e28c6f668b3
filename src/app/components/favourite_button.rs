//! Keeps a service at hand, on this device. A service that leaves no trace has no such button, and without the app nothing
//! can be kept (see the stylesheet).

use super::anew::anew;
use super::element::{Element, el};
use crate::context::Here;
use leptos::ev;
use leptos::prelude::*;
use model::Slug;

/// The button of a service.
pub fn favourite_button(slug: Slug) -> Element {
    let here = Here::current();
    let own = slug.clone();
    let kept = move || here.device().read().favourites.contains(&own);
    let toggle = move |_: ev::MouseEvent| {
        here.change(|device| device.toggle_favourite(&slug));
    };
    let say = |kept: bool| {
        el("span", "").add(if kept { "Bewaard op dit apparaat" } else { "Bewaar op dit apparaat" })
    };
    let star = el("path", "")
        .set("d", "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.9l-5.3 2.8 1.1-5.9-4.3-4.1 5.9-.8z");
    let star = el("svg", "favourite-button__star")
        .set("viewBox", "0 0 24 24")
        .set("width", "24")
        .set("height", "24")
        .set("aria-hidden", "true")
        .add(star);
    el("button", "favourite-button")
        .set("type", "button")
        .follow_state("aria-pressed", kept.clone())
        .on(ev::click, toggle)
        .add(star)
        .add(anew(kept, say))
}
