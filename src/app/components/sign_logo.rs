//! The logo: the signpost, small.

use super::element::{Element, el};

/// A post with two arms.
pub fn sign_logo() -> Element {
    let path = |class, line: &str| el("path", class).set("d", line);
    el("svg", "sign-logo")
        .set("viewBox", "0 0 32 32")
        .set("width", "32")
        .set("height", "32")
        .set("aria-hidden", "true")
        .add(path("sign-logo__post", "M14.5 2h3v28h-3z"))
        .add(path("sign-logo__arm", "M6 5h18l6 4.5-6 4.5H6z"))
        .add(path("sign-logo__arm", "M26 16H8l-6 4.5L8 25h18z"))
}
