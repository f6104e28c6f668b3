//! The words, A to Z, under their letters.

use super::certainty;
use super::element::{Element, el, nodes};
use crate::context::Here;
use model::Term;
use model::glossary::letter;

/// The words; nothing where there are none.
pub fn glossary_list() -> Element {
    let here = Here::current();
    let content = here.site().content;
    let letters = content.terms.chunk_by(|a, b| letter(&a.name) == letter(&b.name));
    let letters = letters.filter_map(|terms| Some((letter(&terms.first()?.name), terms)));
    let ways = letters.clone().map(|(letter, _)| {
        let way = el("a", "glossary-list__way").set("href", format!("#letter-{letter}"));
        el("li", "").add(way.add(letter.to_string()))
    });
    let ways = el("nav", "glossary-list__ways")
        .set("aria-label", "Naar een letter")
        .add(el("ul", "glossary-list__letters").add_all(ways));
    let groups = letters.map(|(letter, terms)| group(here, letter, terms));
    nodes().add(ways).add(el("div", "glossary-list").add_all(groups))
}

fn group(here: Here, letter: char, terms: &[Term]) -> Element {
    let id = format!("letter-{letter}");
    el("section", "glossary-list__letter")
        .set("aria-labelledby", id.as_str())
        .add(el("h2", "glossary-list__title").set("id", id).set("tabindex", "-1").add(letter.to_string()))
        .add(el("dl", "").add_all(terms.iter().map(|term| draw(here, term))))
}

fn draw(here: Here, term: &Term) -> Element {
    let also = (!term.also.is_empty()).then(|| format!(" ook: {}", term.also.join(", ")));
    let more = term.target.as_ref().and_then(|target| {
        let route = target.address().map(|address| address.route);
        let name = route.and_then(|route| crate::head::name(&route, &here.site().content));
        let name = name.or_else(|| target.address().is_none().then(|| target.to_string()))?;
        Some(nodes().add(" ").add(el("a", "").set("href", here.href_to(target)).add(name)))
    });
    let name = el("dt", "")
        .set("id", term.slug.to_string())
        .set("tabindex", "-1")
        .add(term.name.as_str())
        .add(el("span", "glossary-list__also").add(also));
    let about =
        el("dd", "").add(term.summary.as_str()).add(more).add(certainty(&term.provenance, "samenvatting"));
    el("div", "glossary-list__term").add(name).add(about)
}
