//! A text from the content, drawn with elements. There is no way by which it could become markup.

use super::element::{Element, Inside, el, nodes};
use crate::context::Here;
use model::Slug;
use model::content::by_slug;
use model::text::{Block, Inline, ItemKind, Target};

/// The text; `scope` tells its explanations from those of another text on the same page.
pub fn prose(blocks: &[Block], scope: &str) -> Element {
    At { here: Here::current(), scope }.all(el("div", "prose"), blocks)
}

/// Where a text is drawn.
struct At<'a> {
    here: Here,
    scope: &'a str,
}

impl At<'_> {
    fn all(&self, around: Element, blocks: &[Block]) -> Element {
        around.add_all(blocks.iter().map(|block| self.block(block)))
    }

    fn block(&self, block: &Block) -> Element {
        match block {
            Block::Heading(text) => self.line(el("h2", "prose__title"), text),
            Block::Paragraph(text) => self.line(el("p", ""), text),
            Block::List(items) => self.rows(el("ul", "prose__list"), items),
            Block::Steps(items) => self.rows(el("ol", "prose__steps"), items),
            Block::Callout(inner) => self.all(el("div", "prose__callout"), inner),
        }
    }

    fn rows(&self, around: Element, items: &[Vec<Block>]) -> Element {
        around.add_all(items.iter().map(|item| self.all(el("li", ""), item)))
    }

    fn line(&self, around: Element, text: &[Inline]) -> Element {
        text.iter().fold(around, |around, part| self.inline(around, part))
    }

    fn inline(&self, around: Element, part: &Inline) -> Element {
        match part {
            Inline::Text(text) => around.add(text.as_str()),
            Inline::Emphasis(inner) => around.add(self.line(el("em", ""), inner)),
            Inline::Strong(inner) => around.add(self.line(el("strong", ""), inner)),
            Inline::Term(slug, word) => self.term(slug, word).put_in(around),
            Inline::Link(target, inner) => {
                around.add(self.line(el("a", "").set("href", self.here.href_to(target)), inner))
            }
        }
    }

    /// A word that can be opened where it stands. The explanation is a popover of the browser, so that it needs no
    /// program and can be reached by keyboard, touch and screen reader alike.
    fn term(&self, slug: &Slug, word: &str) -> Element {
        let content = self.here.site().content;
        let Some(term) = by_slug(&content.terms, slug) else { return nodes().add(word) };
        let id = format!("{}begrip-{slug}", self.scope);
        let more = self.here.href_to(&Target::Item(ItemKind::Term, slug.clone()));
        let button = el("button", "prose__term").set("type", "button").set("popovertarget", id.as_str());
        let explained = el("span", "explained")
            .set("id", id)
            .set("popover", "auto")
            .add(el("strong", "").add(term.name.as_str()))
            .add(format!(": {} ", term.summary))
            .add(el("a", "").set("href", more).add("Woordenlijst"));
        nodes().add(button.add(word)).add(explained)
    }
}
