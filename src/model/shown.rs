//! What of the content is shown: with or without its examples, with or without what is internal. The same for pages,
//! API and search, because it is done before any of them.

mod examples;
mod public;

use crate::Content;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Examples read *nog niet bekend*.
    pub without_examples: bool,
    /// What is internal is left out.
    pub public_only: bool,
}

impl Content {
    /// The content as it is shown.
    #[must_use]
    pub fn shown(mut self, shown: Shown) -> Self {
        if shown.public_only {
            public::leave_out_internal(&mut self);
        }
        if shown.without_examples {
            examples::hide(&mut self);
        }
        self
    }
}

#[cfg(test)]
mod tests;
