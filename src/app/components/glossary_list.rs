//! The words, A to Z, under their letters, each with the pages that use it. What does not fit a search is hidden, so that
//! nothing is drawn anew while one types.

use super::anew::anew;
use super::certainty;
use super::element::{Element, el, nodes};
use crate::context::Here;
use leptos::prelude::*;
use model::Term;
use model::glossary::{Use, letter};
use model::text::Target;

/// So many of the pages that use a word are shown at once; the rest can be unfolded.
const AT_ONCE: usize = 5;

/// The words that were found; nothing where there are none.
pub fn glossary_list(here: Here, found: Memo<Vec<bool>>) -> Element {
    let content = here.site().content;
    let uses = content.uses(here.drawn_on());
    let terms: Vec<(usize, (&Term, &Vec<Use<'_>>))> = content.terms.iter().zip(&uses).enumerate().collect();
    let letters = terms.chunk_by(|(_, (a, _)), (_, (b, _))| letter(&a.name) == letter(&b.name));
    let letters = letters.filter_map(|terms| {
        let ((first, (term, _)), (last, _)) = (terms.first()?, terms.last()?);
        Some((letter(&term.name), *first, *last, terms))
    });
    let among = move |first: usize, last: usize| {
        found.read().get(first..=last).is_some_and(|some| some.contains(&true))
    };
    let places: Vec<(char, usize, usize)> =
        letters.clone().map(|(letter, first, last, _)| (letter, first, last)).collect();
    let there = move || {
        places.iter().map(|(letter, first, last)| (*letter, among(*first, *last))).collect::<Vec<_>>()
    };
    let nav = el("nav", "glossary-list__ways")
        .set("aria-label", "Naar een letter")
        .follow_if("hidden", move || !found.read().contains(&true))
        .add(anew(there, ways));
    let groups = letters.map(|(letter, first, last, terms)| {
        let id = format!("letter-{letter}");
        let list = terms.iter().map(|(at, (term, uses))| {
            let at = *at;
            draw(here, term, uses).follow_if("hidden", move || !among(at, at))
        });
        el("section", "glossary-list__letter")
            .set("aria-labelledby", id.as_str())
            .follow_if("hidden", move || !among(first, last))
            .add(el("h2", "glossary-list__title").set("id", id).set("tabindex", "-1").add(letter.to_string()))
            .add(el("dl", "").add_all(list))
    });
    nodes().add(nav).add(el("div", "glossary-list").add_all(groups))
}

/// The letters; those of which no word was found lead nowhere.
fn ways(letters: Vec<(char, bool)>) -> Element {
    let ways = letters.into_iter().map(|(letter, there)| {
        let way = if there {
            el("a", "glossary-list__way").set("href", format!("#letter-{letter}"))
        } else {
            el("span", "glossary-list__way glossary-list__way--none")
        };
        el("li", "").add(way.add(letter.to_string()))
    });
    el("ul", "glossary-list__letters").add_all(ways)
}

fn draw(here: Here, term: &Term, uses: &[Use<'_>]) -> Element {
    let also = (!term.also.is_empty()).then(|| format!(" ook: {}", term.also.join(", ")));
    let to = term.target.as_ref().and_then(Target::address).map(|address| address.route);
    let more = term.target.as_ref().and_then(|target| {
        let name = to.as_ref().and_then(|route| crate::head::name(route, &here.site().content));
        let name = name.or_else(|| target.address().is_none().then(|| target.to_string()))?;
        Some(nodes().add(" ").add(el("a", "").set("href", here.href_to(target)).add(name)))
    });
    let name = el("dt", "")
        .set("id", term.slug.to_string())
        .set("tabindex", "-1")
        .add(term.name.as_str())
        .add(el("span", "glossary-list__also").add(also));
    // Where one goes on from here stands there already.
    let others = uses.iter().filter(|(route, _)| Some(route) != to.as_ref());
    let about = el("dd", "")
        .add(term.summary.as_str())
        .add(more)
        .add(certainty(&term.provenance, "samenvatting"))
        .add(used(here, others.collect()));
    el("div", "glossary-list__term").add(name).add(about)
}

/// The pages that use a word; nothing where there are none.
fn used(here: Here, uses: Vec<&Use<'_>>) -> Option<Element> {
    let link = |(route, name): &&Use<'_>| {
        el("li", "").add(el("a", "").set("href", here.href(route.clone())).add(*name))
    };
    let list = |uses: &[&Use<'_>]| el("ul", "glossary-list__pages").add_all(uses.iter().map(link));
    let (first, rest) = uses.split_at(uses.len().min(AT_ONCE));
    let more = (!rest.is_empty()).then(|| {
        let show = el("summary", "glossary-list__more").add(format!("en {} andere", rest.len()));
        el("details", "").add(show).add(list(rest))
    });
    (!first.is_empty()).then(|| {
        let title = el("p", "glossary-list__used").add("Dit woord staat bij:");
        el("div", "glossary-list__uses").add(title).add(list(first)).add(more)
    })
}
