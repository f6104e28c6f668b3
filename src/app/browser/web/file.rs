//! Files: what the reader takes along as one, and what they bring.

use js_sys::{Array, Date as Clock};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// More than this is no file of ours, in bytes.
const LARGEST: f64 = 1_000_000.0;

/// Gives the reader a text as a file.
pub fn save(name: &str, kind: &str, text: &str) {
    // A file that cannot be made is not given; nothing else is lost by it.
    let _ = try_save(name, kind, text);
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// The text of the file that was chosen in a field; nothing where none was, or it is no text of ours by its size. The
/// field is emptied, so that the same file can be chosen again.
pub async fn chosen_file(event: web_sys::Event) -> Option<String> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.item(0).filter(|file| file.size() <= LARGEST);
    let text = match file {
        Some(file) => JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()),
        None => None,
    };
    field.set_value("");
    text
}

/// The clock of the device, in seconds since the beginning of 1970 (UTC).
pub fn seconds() -> i64 {
    // The number of milliseconds is exact in what it comes in.
    #[expect(clippy::cast_possible_truncation, reason = "a date is far below the largest number")]
    let seconds = (Clock::now() / 1000.0) as i64;
    seconds
}
