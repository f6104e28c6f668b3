//! What comes from outside the page: a connection that is there again, and another window of this site.

use leptos::ev::{online, storage};
use leptos::prelude::window_event_listener;

/// Does something whenever there is a connection again.
pub fn when_connected(act: impl Fn() + 'static) {
    window_event_listener(online, move |_| act());
}

/// Does something whenever another window changed what the device keeps.
pub fn when_kept_elsewhere(act: impl Fn() + 'static) {
    window_event_listener(storage, move |_| act());
}
