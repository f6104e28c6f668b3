//! An address as a code to scan.
// no stylesheet: who shows it gives the class

use super::element::{Element, el};
use crate::qr;

/// The code, with what it is called; nothing where the address is too long for one.
pub fn qr_code(class: &'static str, name: &str, address: &str) -> Option<Element> {
    let (path, size) = qr::path(address)?;
    let drawing = el("svg", class)
        .set("viewBox", format!("0 0 {size} {size}"))
        .set("role", "img")
        .set("aria-label", name)
        .add(el("path", "").set("d", path));
    Some(drawing)
}
