//! Drawing anew what changes, instead of changing it in place. A browser that translates a page replaces its text
//! nodes; a text that is changed in place then changes where nobody sees it, and the page goes on showing the answer
//! of before.
// no stylesheet: it draws nothing of its own

use leptos::prelude::*;
use std::hash::Hash;

/// Draws a value, with new nodes for every other value.
#[component]
pub fn Anew<Value, Draw, Drawn>(
    /// What is drawn.
    value: Memo<Value>,
    /// How.
    draw: Draw,
) -> impl IntoView
where
    Value: Clone + Eq + Hash + Send + Sync + 'static,
    Draw: Fn(Value) -> Drawn + Clone + Send + Sync + 'static,
    Drawn: IntoView + 'static,
{
    view! { <For each=move || [value.get()] key=Clone::clone children=draw /> }
}
