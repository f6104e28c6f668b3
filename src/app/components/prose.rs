//! A text from the content, drawn with elements. There is no way by which it could become markup.

use crate::context::Here;
use leptos::prelude::*;
use model::text::{Block, Inline};

/// The text.
#[component]
pub fn Prose(
    /// Its blocks.
    blocks: Vec<Block>,
) -> impl IntoView {
    let here = Here::current();
    view! { <div class="prose">{draw_all(&blocks, here)}</div> }
}

fn draw_all(blocks: &[Block], here: Here) -> Vec<AnyView> {
    blocks.iter().map(|block| draw(block, here)).collect()
}

fn draw(block: &Block, here: Here) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h2 class="prose__title">{inlines(text, here)}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p>{inlines(text, here)}</p> }.into_any(),
        Block::List(items) => view! { <ul class="prose__list">{rows(items, here)}</ul> }.into_any(),
        Block::Steps(items) => view! { <ol class="prose__steps">{rows(items, here)}</ol> }.into_any(),
        Block::Callout(inner) => {
            view! { <div class="prose__callout">{draw_all(inner, here)}</div> }.into_any()
        }
    }
}

fn rows(items: &[Vec<Block>], here: Here) -> Vec<AnyView> {
    items.iter().map(|item| view! { <li>{draw_all(item, here)}</li> }.into_any()).collect()
}

fn inlines(text: &[Inline], here: Here) -> Vec<AnyView> {
    text.iter().map(|part| inline(part, here)).collect()
}

fn inline(part: &Inline, here: Here) -> AnyView {
    match part {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Emphasis(inner) => view! { <em>{inlines(inner, here)}</em> }.into_any(),
        Inline::Strong(inner) => view! { <strong>{inlines(inner, here)}</strong> }.into_any(),
        Inline::Link(target, inner) => {
            view! { <a href=here.href_to(target)>{inlines(inner, here)}</a> }.into_any()
        }
    }
}
