//! What the device keeps for us: one text under one key. Storage that is full or blocked is no error of the reader.

use leptos::prelude::window;

const KEY: &str = "wegwijzer";

/// The text that was kept, empty where there is none; nothing where it cannot be read.
pub fn kept() -> Option<String> {
    Some(window().local_storage().ok()??.get_item(KEY).ok()?.unwrap_or_default())
}

/// Takes away what was kept; says whether that went well.
pub fn forget() -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.remove_item(KEY).is_ok())
}

/// Keeps a text; says whether that went well.
pub fn keep(text: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}
