//! The document: its title, what has focus, and the few elements that stand outside the app.

use crate::context::Here;
use crate::head::head;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The element in which the app is drawn.
pub fn root() -> Option<HtmlElement> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

/// The element, outside the app, in which is said that something could not be loaded.
pub fn hold_message() -> Option<HtmlElement> {
    document().get_element_by_id("melding")?.dyn_into().ok()
}

/// The day that the server drew the page for, as it wrote it.
pub fn drawn_for(root: &HtmlElement) -> Option<String> {
    root.query_selector("[data-vandaag]").ok()??.get_attribute("data-vandaag")
}

/// Gives the document the title of the page that is shown.
pub fn announce(here: Here) {
    let site = here.site();
    let address = here.address().get_untracked();
    document().set_title(&head(address.as_ref().map(|address| &address.route), &site.content).title);
}

/// After the page has been drawn: its title, and for a new page the focus on its heading, from which a screen reader
/// reads on, and the scroll. The router of a site like this one does neither by itself.
pub(super) fn announce_soon(here: Here, scroll_to: Option<f64>) {
    request_animation_frame(move || {
        announce(here);
        let Some(top) = scroll_to else { return };
        if !show_place(here) {
            give_heading_focus();
            window().scroll_to_with_x_and_y(0.0, top);
        }
    });
}

/// Shows the place on the page that the address names, and gives it the focus; says whether there is one.
fn show_place(here: Here) -> bool {
    let anchor = here.address().get_untracked().and_then(|address| address.anchor);
    let place = anchor.and_then(|anchor| document().get_element_by_id(anchor.as_str()));
    if let Some(place) = &place {
        place.scroll_into_view();
        focus(place);
    }
    place.is_some()
}

/// Gives an element the focus, if it can have it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Gives the heading of the page the focus, when it has been drawn: for who used something that is gone by then.
pub fn focus_heading() {
    request_animation_frame(give_heading_focus);
}

pub(super) fn give_heading_focus() {
    if let Some(heading) = heading() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}

fn heading() -> Option<HtmlElement> {
    document().query_selector("h1").ok()??.dyn_into().ok()
}

/// The value of the button or field that a form was sent with, by its name.
pub fn submitted_value(event: &web_sys::SubmitEvent, name: &str) -> Option<String> {
    let by = event.submitter()?;
    if by.get_attribute("name").as_deref() == Some(name) {
        return by.get_attribute("value");
    }
    let form: Element = event.target()?.dyn_into().ok()?;
    let field = form.query_selector(&format!("[name=\"{name}\"]")).ok()??;
    Some(field.dyn_into::<HtmlInputElement>().ok()?.value())
}
