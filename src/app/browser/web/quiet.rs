//! Saying what changed when it has stopped changing: a screen reader would else be interrupted at every key.

use super::takeover::when_free;
use crate::context::Here;
use crate::results::{Depth, Results};
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

/// What stands below the first cards follows when the reader pauses this long.
const PAUSE: Duration = Duration::from_millis(120);

/// All that is found, a moment after the reader stopped typing: drawing it at every key would make each of them late.
/// Any other choice than a text shows it at once.
pub fn settled(here: Here) -> Memo<Results> {
    let find = move || untrack(|| Results::of(here, Depth::All));
    let all = RwSignal::new(find());
    Effect::new(move |before: Option<(String, Option<TimeoutHandle>)>| {
        let text = here.filter().text;
        let Some((last, waiting)) = before else { return (text, None) };
        if let Some(waiting) = waiting {
            waiting.clear();
        }
        let waiting = if last == text {
            all.set(find());
            None
        } else {
            set_timeout_with_handle(move || when_free(move || all.set(find())), PAUSE).ok()
        };
        (text, waiting)
    });
    Memo::new(move |_| all.get())
}
