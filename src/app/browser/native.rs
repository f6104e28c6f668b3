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

/// What happens at an event. There are none.
pub struct Listener;

/// A kind of event. None is told of.
pub trait Heard: leptos::ev::EventDescriptor<EventType: From<leptos::wasm_bindgen::JsValue>> {}

impl<Kind: leptos::ev::EventDescriptor<EventType: From<leptos::wasm_bindgen::JsValue>>> Heard for Kind {}

/// What happens at an event of a kind. There are none.
pub fn listener<Kind: Heard>(_: impl Fn(Kind::EventType) + 'static) -> Listener {
    Listener
}

/// Closes a fold. Nobody opened one.
pub fn close_fold(_: &str) {}

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

/// The text that was kept. There is none.
pub fn kept() -> Option<String> {
    None
}

/// Takes away what is kept on the device. There is nothing.
pub fn forget() -> bool {
    true
}

/// Keeps a text on the device. There is none.
pub fn keep(_: &str) -> bool {
    false
}

/// The names and values in a form. Nobody fills one in.
pub fn form_values(_: &leptos::ev::Event) -> Vec<(String, String)> {
    Vec::new()
}

/// Which button a form was sent with. Nobody sends one.
pub fn sent_with(_: &leptos::ev::SubmitEvent) -> Option<String> {
    None
}

/// Gives an element the focus when it has been drawn. There is none to give.
pub fn focus_soon(_: &'static str) {}

/// The time of the day: what is drawn natively is kept for a whole day, so it is never said.
pub fn minute() -> leptos::prelude::RwSignal<Option<u16>> {
    leptos::prelude::RwSignal::new(None)
}

/// Puts a text on the clipboard. There is none.
pub fn copy(_: &str) -> std::future::Ready<bool> {
    std::future::ready(false)
}

/// Prints a part of the page. There is no printer.
pub fn print(_: &str) {}

/// Prints a part of the page, and then does something. There is no printer.
pub fn print_then(_: &str, _: impl FnOnce() + 'static) {}

/// Where this site is read. Nobody reads it here.
pub fn origin() -> String {
    String::new()
}

/// Hands an address to another program. There is none.
pub fn share(_: &str, _: &str) -> std::future::Ready<bool> {
    std::future::ready(false)
}

/// Selects what is in a field. Nobody does anything with it.
pub fn select_soon(_: &'static str) {}

/// Sends JSON to the server. There is no connection.
pub fn post(_: &str, _: &str) -> std::future::Ready<Option<u16>> {
    std::future::ready(None)
}

/// Sixteen bytes of chance. Natively nothing is left to it.
pub fn chance() -> Option<[u8; 16]> {
    None
}

/// Gives the reader a text as a file. There is no reader.
pub fn save(_: &str, _: &str, _: &str) {}

/// The text of the file that was chosen in a field. Nobody chooses one.
pub fn chosen_file(_: leptos::ev::Event) -> std::future::Ready<Option<String>> {
    std::future::ready(None)
}

/// The text in letters that an address can hold. Nobody hands anything over.
pub fn pack(_: &str) -> std::future::Ready<Option<String>> {
    std::future::ready(None)
}

/// Gives what has the focus now the focus again when it has been drawn anew. There is none to give.
pub fn keep_focus() {}

/// The clock of the device. There is none.
pub fn seconds() -> i64 {
    0
}

/// Which button was pressed. Nobody presses one.
pub fn pressed(_: &leptos::ev::MouseEvent) -> Option<String> {
    None
}

/// Shows an element or hides it. All that is drawn natively is shown.
pub fn show(_: &str, _: bool) {}

/// Puts a text on the clipboard and says so. There is none.
pub fn copy_and_say(_: String, _: &'static str) {}
