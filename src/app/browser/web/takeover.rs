//! Taking over from the reading view: the old nodes go and the new ones come within one task, so that no frame is
//! drawn in between. `public/boot.js` keeps what the reader was doing.

use js_sys::{Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::HtmlElement;

/// An element outside the page, in which the app can be drawn before it is shown.
pub fn stage() -> Option<HtmlElement> {
    document().create_element("div").ok()?.dyn_into().ok()
}

/// Puts the nodes of the one element in the place of those of the other.
pub fn exchange(root: &HtmlElement, stage: &HtmlElement) {
    root.set_text_content(None);
    while let Some(node) = stage.first_child() {
        if root.append_child(&node).is_err() {
            return;
        }
    }
}

/// Runs `swap`, which exchanges the nodes. Focus, typed text, caret, open parts and scroll are kept around it by
/// `window.wegwijzer.neemOver`; without that script it is just run.
pub fn take_over(swap: impl FnOnce() + 'static) {
    by("neemOver", Box::new(swap));
}

/// Does something as soon as the reader presses nothing: what is drawn anew between pressing and letting go loses the
/// click. Without `window.wegwijzer.alsHetKan` it is just done.
pub fn when_free(act: impl FnOnce() + 'static) {
    by("alsHetKan", Box::new(act));
}

fn by(name: &str, act: Box<dyn FnOnce()>) {
    let helper = Reflect::get(&window(), &JsValue::from_str("wegwijzer"))
        .and_then(|own| Reflect::get(&own, &JsValue::from_str(name)));
    match helper.map(JsCast::dyn_into::<Function>) {
        Ok(Ok(helper)) => {
            let act = Closure::once_into_js(act);
            let _ = helper.call1(&JsValue::UNDEFINED, &act);
        }
        _ => act(),
    }
}
