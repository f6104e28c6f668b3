//! What the device keeps for us: one text under one key. Storage that is full or blocked is no error of the reader.

use leptos::prelude::window;

const KEY: &str = "wegwijzer";

/// The text that was kept, if there is one and it can be read.
pub fn kept() -> Option<String> {
    window().local_storage().ok()??.get_item(KEY).ok()?
}

/// Takes away what was kept.
pub fn forget() {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.remove_item(KEY);
    }
}

/// Keeps a text; says whether that went well.
pub fn keep(text: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}
