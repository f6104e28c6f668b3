//! Drawing anew what changes, instead of changing it in place. A browser that translates a page replaces its text
//! nodes; a text that is changed in place then changes where nobody sees it, and the page goes on showing the answer
//! of before.
// no stylesheet: it draws nothing of its own

use leptos::prelude::*;
use std::sync::Arc;

/// Draws something. One type for all, so that the program carries the keyed list below only once.
type Drawing = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// Draws a value, with new nodes for every other value.
#[component]
pub fn Anew<Value, Draw, Drawn>(
    /// What is drawn.
    value: Memo<Value>,
    /// How.
    draw: Draw,
) -> impl IntoView
where
    Value: Clone + PartialEq + Send + Sync + 'static,
    Draw: Fn(Value) -> Drawn + Send + Sync + 'static,
    Drawn: IntoView + 'static,
{
    let times = Memo::new(move |before: Option<&usize>| {
        // Read, not only tracked: a value that is first made while it is drawn would count as another.
        value.with(|_| ());
        before.map_or(0, |times| times + 1)
    });
    let draw: Drawing = Arc::new(move || draw(value.get_untracked()).into_any());
    view! { <Nodes times draw /> }
}

/// New nodes every time.
#[component]
fn Nodes(
    /// How often it was drawn.
    times: Memo<usize>,
    /// Draws it.
    draw: Drawing,
) -> impl IntoView {
    view! { <For each=move || [times.get()] key=|times| *times children=move |_| draw() /> }
}
