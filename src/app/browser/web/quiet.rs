//! Saying what changed when it has stopped changing: a screen reader would else be interrupted at every key.

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::time::Duration;

/// After this long without a change it is said.
const QUIET: Duration = Duration::from_millis(700);

/// Gives `said` the text when it has not changed for a while. What stands there at first is not said.
pub fn when_quiet(text: impl Fn() -> String + 'static, said: RwSignal<String>) {
    Effect::new(move |before: Option<Option<TimeoutHandle>>| {
        let now = text();
        let first = before.is_none();
        if let Some(Some(running)) = before {
            running.clear();
        }
        if first { None } else { set_timeout_with_handle(move || said.set(now), QUIET).ok() }
    });
}
