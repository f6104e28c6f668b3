//! While nobody answers for the site, every page says what it is not.

use super::element::{Element, el};
use crate::context::Here;

/// The sentence; nothing where the region names an owner.
pub fn disclaimer() -> Option<Element> {
    Here::current().site().content.has_no_owner().then(|| {
        el("p", "disclaimer")
            .add(el("strong", "disclaimer__what").add("Dit is geen website van een gemeente."))
            .add(" Wat hier staat kan een voorbeeld zijn; bij elk gegeven staat hoe zeker het is.")
    })
}
