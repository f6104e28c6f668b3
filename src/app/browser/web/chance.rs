//! Chance, for keys that nobody else has.

use leptos::prelude::window;

/// Sixteen bytes of chance. (`randomUUID` is not there on plain http; this is.)
pub fn chance() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
