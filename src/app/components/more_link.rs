//! The way to the next part of a long list.

use super::element::{Element, el};
use crate::context::Here;
use crate::results::Results;
use model::Route;

/// The link; nothing where all is shown.
pub fn more_link(here: Here, results: &Results) -> Option<Element> {
    let rest = results.total.saturating_sub(results.services.len());
    let href = here.href(Route::Services(results.filter.show_more()));
    (rest > 0).then(|| {
        let link = el("a", "button button--quiet").set("id", "meer").set("href", href);
        el("p", "more-link").add(link.text(format!("Toon meer, nog {rest}")))
    })
}
