//! Taking over from the reading view: the old nodes go and the new ones come within one task, so that no frame is
//! drawn in between. `public/boot.js` keeps what the reader was doing.

use js_sys::{Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Runs `swap`, which exchanges the nodes. Focus, typed text, caret, open parts and scroll are kept around it by
/// `window.wegwijzer.neemOver`; without that script it is just run.
pub fn take_over(swap: impl FnOnce() + 'static) {
    let helper = Reflect::get(&window(), &JsValue::from_str("wegwijzer"))
        .and_then(|own| Reflect::get(&own, &JsValue::from_str("neemOver")));
    match helper.map(JsCast::dyn_into::<Function>) {
        Ok(Ok(around)) => {
            let swap = Closure::once_into_js(swap);
            let _ = around.call1(&JsValue::UNDEFINED, &swap);
        }
        _ => swap(),
    }
}
