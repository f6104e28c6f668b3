//! Taking something along: to the clipboard, and to paper.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// Puts a text on the clipboard; says whether that went well. On a page without encryption there is no clipboard.
pub async fn copy(text: &str) -> bool {
    let clipboard = js_sys::Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"));
    let Some(clipboard) = clipboard.ok().and_then(|one| one.dyn_into::<web_sys::Clipboard>().ok()) else {
        return false;
    };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Prints one part of the page: the style sheet leaves out the rest while the document names it.
pub fn print(part: &'static str) {
    print_then(part, || ());
}

/// Prints one part of the page when it has been drawn, and then does something. On a phone printing goes on after the
/// call, so the end of it is waited for.
pub fn print_then(part: &'static str, then: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        let Some(page) = document().document_element() else { return };
        let _ = page.set_attribute("data-print", part);
        let printed = Closure::once_into_js(move || {
            window().set_onafterprint(None);
            let _ = page.remove_attribute("data-print");
            then();
        });
        window().set_onafterprint(printed.dyn_ref());
        let _ = window().print();
    });
}

/// Puts a text on the clipboard, and says in the element with this name how that went.
pub fn copy_and_say(text: String, id: &'static str) {
    leptos::task::spawn_local(async move {
        let done = copy(&text).await;
        if let Some(element) = document().get_element_by_id(id) {
            let said = if done {
                "De tekst is gekopieerd."
            } else {
                "Kopiëren lukt hier niet. Selecteer de tekst zelf."
            };
            element.set_text_content(Some(said));
        }
    });
}
