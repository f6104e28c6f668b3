//! The words, A to Z, under their letters.

use super::certainty;
use crate::context::Here;
use leptos::prelude::*;
use model::Term;
use model::glossary::letter;

/// The words; nothing where there are none.
#[component]
pub fn GlossaryList() -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let letters: Vec<&[Term]> = content.terms.chunk_by(|a, b| letter(&a.name) == letter(&b.name)).collect();
    let ways = letters.iter().filter_map(|terms| terms.first()).map(|term| {
        let letter = letter(&term.name);
        view! { <li><a class="glossary-list__way" href=format!("#letter-{letter}")>{letter.to_string()}</a></li> }
    });
    let ways = ways.collect_view();
    let groups = letters.iter().filter_map(|terms| Some(group(here, letter(&terms.first()?.name), terms)));
    view! {
        <nav class="glossary-list__ways" aria-label="Naar een letter"><ul class="glossary-list__letters">{ways}</ul></nav>
        <div class="glossary-list">{groups.collect_view()}</div>
    }
}

fn group(here: Here, letter: char, terms: &[Term]) -> AnyView {
    let id = format!("letter-{letter}");
    let terms = terms.iter().map(|term| draw(here, term)).collect_view();
    view! {
        <section class="glossary-list__letter" aria-labelledby=id>
            <h2 class="glossary-list__title" id=id.clone() tabindex="-1">{letter.to_string()}</h2>
            <dl>{terms}</dl>
        </section>
    }
    .into_any()
}

fn draw(here: Here, term: &Term) -> AnyView {
    let also = (!term.also.is_empty()).then(|| format!(" ook: {}", term.also.join(", ")));
    let more = term.target.as_ref().and_then(|target| {
        let route = target.address().map(|address| address.route);
        let name = route.and_then(|route| crate::head::name(&route, &here.site().content));
        let name = name.or_else(|| target.address().is_none().then(|| target.to_string()))?;
        Some(view! { " " <a href=here.href_to(target)>{name}</a> })
    });
    view! {
        <div class="glossary-list__term">
            <dt id=term.slug.to_string() tabindex="-1">
                {term.name.clone()}
                <span class="glossary-list__also">{also}</span>
            </dt>
            <dd>
                {term.summary.clone()}
                {more}
                {certainty(&term.provenance, "samenvatting")}
            </dd>
        </div>
    }
    .into_any()
}
