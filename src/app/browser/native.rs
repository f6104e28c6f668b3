//! No browser: what the views may ask of one, answered with nothing.

use crate::context::Here;
use model::Address;

/// How the address bar changes.
#[derive(Clone, Copy)]
pub enum Change {
    /// A step that Back undoes.
    Step,
    /// The same step, written otherwise.
    Rewrite,
}

/// Goes to an address. There is nobody to move.
pub fn go(_: Here, _: &Address, _: Change) {}

/// The value of the button or field that a form was sent with. Nobody sends one.
pub fn submitted_value(_: &leptos::ev::SubmitEvent, _: &str) -> Option<String> {
    None
}

/// Gives an element the focus. There is none to give.
pub fn focus(_: &leptos::web_sys::Element) {}

/// Gives the heading of the page the focus. There is none to give.
pub fn focus_heading() {}

/// Gives the search field the focus. There is none.
pub fn focus_search() -> bool {
    false
}

/// All that is found: natively nobody types, so it is there at once.
pub fn settled(here: Here) -> leptos::prelude::Memo<crate::results::Results> {
    use crate::results::{Depth, Results};
    leptos::prelude::Memo::new(move |_| Results::of(here, Depth::All))
}

/// Says a text when it has not changed for a while. Natively nothing changes, and nobody listens.
pub fn when_quiet(_: impl Fn() -> String + 'static, _: leptos::prelude::RwSignal<String>) {}

/// Takes away what is kept on the device. There is nothing.
pub fn forget() {}

/// Keeps a text on the device. There is none.
pub fn keep(_: &str) -> bool {
    false
}

/// The time of the day: what is drawn natively is kept for a whole day, so it is never said.
pub fn minute() -> leptos::prelude::RwSignal<Option<u16>> {
    leptos::prelude::RwSignal::new(None)
}
