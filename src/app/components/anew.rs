//! Drawing anew what changes, instead of changing it in place. A browser that translates a page replaces its text
//! nodes; a text that is changed in place then changes where nobody sees it, and the page goes on showing the answer
//! of before.
// no stylesheet: it draws nothing of its own

use super::element::Element;
use leptos::prelude::*;
use std::sync::Arc;

/// Draws something. One type for all, so that the program carries the keyed list below only once.
pub type Drawing = Arc<dyn Fn() -> Element + Send + Sync>;

/// Draws a value, with new nodes for every other value.
pub fn anew<Value>(value: Memo<Value>, draw: impl Fn(Value) -> Element + Send + Sync + 'static) -> AnyView
where
    Value: Clone + PartialEq + Send + Sync + 'static,
{
    let times = Memo::new(move |before: Option<&usize>| {
        // Read, not only tracked: a value that is first made while it is drawn would count as another.
        value.with(|_| ());
        before.map_or(0, |times| times + 1)
    });
    every_time(times, Arc::new(move || draw(value.get_untracked())))
}

/// New nodes for every other number; what is drawn need not follow anything.
#[inline(never)]
pub fn every_time(times: Memo<usize>, draw: Drawing) -> AnyView {
    let child = move |_| untrack(|| draw()).draw();
    view! { <For each=move || [times.get()] key=|times| *times children=child /> }.into_any()
}
