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

/// Keeps a text on the device. There is none.
pub fn keep(_: &str) -> bool {
    false
}
