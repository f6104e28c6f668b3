//! A text from the content, drawn with elements. There is no way by which it could become markup.

use crate::context::Here;
use leptos::prelude::*;
use model::Slug;
use model::content::by_slug;
use model::text::{Block, Inline, ItemKind, Target};

/// The text.
#[component]
pub fn Prose(
    /// Its blocks.
    blocks: Vec<Block>,
    /// Tells its explanations from those of another text on the same page.
    #[prop(optional)]
    scope: String,
) -> impl IntoView {
    let at = At { here: Here::current(), scope };
    view! { <div class="prose">{draw_all(&blocks, &at)}</div> }
}

/// Where a text is drawn.
struct At {
    here: Here,
    scope: String,
}

fn draw_all(blocks: &[Block], at: &At) -> Vec<AnyView> {
    blocks.iter().map(|block| draw(block, at)).collect()
}

fn draw(block: &Block, at: &At) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h2 class="prose__title">{inlines(text, at)}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p>{inlines(text, at)}</p> }.into_any(),
        Block::List(items) => view! { <ul class="prose__list">{rows(items, at)}</ul> }.into_any(),
        Block::Steps(items) => view! { <ol class="prose__steps">{rows(items, at)}</ol> }.into_any(),
        Block::Callout(inner) => view! { <div class="prose__callout">{draw_all(inner, at)}</div> }.into_any(),
    }
}

fn rows(items: &[Vec<Block>], at: &At) -> Vec<AnyView> {
    items.iter().map(|item| view! { <li>{draw_all(item, at)}</li> }.into_any()).collect()
}

fn inlines(text: &[Inline], at: &At) -> Vec<AnyView> {
    text.iter().map(|part| inline(part, at)).collect()
}

fn inline(part: &Inline, at: &At) -> AnyView {
    match part {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Emphasis(inner) => view! { <em>{inlines(inner, at)}</em> }.into_any(),
        Inline::Strong(inner) => view! { <strong>{inlines(inner, at)}</strong> }.into_any(),
        Inline::Term(slug, word) => term(slug, word, at),
        Inline::Link(target, inner) => {
            view! { <a href=at.here.href_to(target)>{inlines(inner, at)}</a> }.into_any()
        }
    }
}

/// A word that can be opened where it stands. The explanation is a popover of the browser, so that it needs no program
/// and can be reached by keyboard, touch and screen reader alike.
fn term(slug: &Slug, word: &str, at: &At) -> AnyView {
    let content = at.here.site().content;
    let Some(term) = by_slug(&content.terms, slug) else { return word.to_owned().into_any() };
    let id = format!("{}begrip-{slug}", at.scope);
    let more = at.here.href_to(&Target::Item(ItemKind::Term, slug.clone()));
    view! {
        <button class="prose__term" type="button" popovertarget=id.clone()>{word.to_owned()}</button>
        <span class="explained" id=id popover="auto">
            <strong>{term.name.clone()}</strong> ": " {term.summary.clone()} " " <a href=more>"Woordenlijst"</a>
        </span>
    }
    .into_any()
}
