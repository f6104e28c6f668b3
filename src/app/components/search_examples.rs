//! Words to search for, each a link: they show that one's own words will do.

use super::element::{Element, el};
use crate::context::Here;
use model::{Filter, Route};

/// The words; nothing where the region names none.
pub fn search_examples() -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let links = content.region.search_examples.iter().map(|word| {
        let route = Route::Services(Filter::searching(word));
        let link = el("a", "search-examples__example").set("href", here.href(route)).add(word.as_str());
        el("li", "").add(link)
    });
    (!content.region.search_examples.is_empty()).then(|| {
        let list = el("ul", "search-examples__list").set("aria-labelledby", "zoekvoorbeelden").add_all(links);
        el("div", "search-examples")
            .add(el("span", "").set("id", "zoekvoorbeelden").add("Bijvoorbeeld:"))
            .add(list)
    })
}
