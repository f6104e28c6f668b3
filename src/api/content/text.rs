//! Markdown to the small tree that the app draws. What the tree cannot hold is refused, not dropped.

mod kinds;

use super::check::{Check, quoted};
use super::link;
use super::source::Source;
use kinds::{is_inline, refused};
use model::text::{Block, Inline};
use pulldown_cmark::{Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};
use std::iter::Peekable;
use std::ops::Range;

/// Lists in lists and the like: more than a reader can follow.
const DEEPEST: usize = 4;

/// Reads a text.
pub(super) fn read(source: &Source<'_>, check: &mut Check) -> Vec<Block> {
    // Tables and the like are read so that they can be refused by name.
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(source.text, options).into_offset_iter().peekable();
    let mut reader = Reader { events, source, check, depth: 0 };
    let blocks = reader.blocks(None);
    if blocks.is_empty() {
        reader.check.wrong(
            &source.place(source.text.len()),
            "er is geen tekst",
            "een tekst onder de tweede +++",
        );
    }
    blocks
}

struct Reader<'a, 'c> {
    events: Peekable<OffsetIter<'a>>,
    source: &'a Source<'a>,
    check: &'c mut Check,
    depth: usize,
}

impl Reader<'_, '_> {
    /// All blocks until this end, or until the end of the text.
    fn blocks(&mut self, until: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(end) if Some(end) == until => break,
                Event::Start(tag) => blocks.extend(self.block(&tag, &range)),
                Event::Html(_) => self.refuse(&range, "HTML", "tekst zonder HTML"),
                Event::Rule => self.refuse(&range, "een streep", "een kop met ## tussen twee delen"),
                _ => {}
            }
        }
        blocks
    }

    fn block(&mut self, tag: &Tag<'_>, range: &Range<usize>) -> Option<Block> {
        let end = tag.to_end();
        match tag {
            Tag::Paragraph => Some(Block::Paragraph(self.inlines(end))).filter(has_words),
            Tag::Heading { level, .. } => {
                if *level != HeadingLevel::H2 {
                    let expected = "een kop met ## (de titel van de pagina staat al bij naam)";
                    self.wrong(range, format!("een kop van niveau {}", *level as u8), expected);
                }
                Some(Block::Heading(self.inlines(end))).filter(has_words)
            }
            Tag::List(first) => {
                let ordered = first.is_some();
                let items = self.within(end, range, Self::items)?;
                Some(if ordered { Block::Steps(items) } else { Block::List(items) })
            }
            Tag::BlockQuote(_) => {
                let blocks = self.within(end, range, |reader| reader.blocks(Some(end)))?;
                Some(Block::Callout(blocks))
            }
            other => {
                let (what, expected) = refused(other);
                self.refuse(range, what, expected);
                self.skip(end);
                None
            }
        }
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.item()),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        items
    }

    /// An item of a list. In a short list its text stands in it without a paragraph; here it gets one.
    fn item(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        loop {
            match self.events.peek() {
                None => break,
                Some((Event::End(TagEnd::Item), _)) => {
                    self.events.next();
                    break;
                }
                Some((event, _)) if is_inline(event) => {
                    blocks.extend(Some(Block::Paragraph(self.inlines(TagEnd::Item))).filter(has_words));
                }
                Some(_) => {
                    if let Some((Event::Start(tag), range)) = self.events.next() {
                        blocks.extend(self.block(&tag, &range));
                    }
                }
            }
        }
        blocks
    }

    /// What stands in a line, until this end. In an item of a list it ends before the next block as well.
    fn inlines(&mut self, until: TagEnd) -> Vec<Inline> {
        let mut inlines: Vec<Inline> = Vec::new();
        loop {
            match self.events.peek() {
                None => break,
                Some((event, _)) if until == TagEnd::Item && !is_inline(event) => break,
                Some(_) => {}
            }
            let Some((event, range)) = self.events.next() else { break };
            match event {
                Event::End(end) if end == until => break,
                Event::Text(text) => self.add_text(&mut inlines, &text, &range),
                Event::SoftBreak | Event::HardBreak => add(&mut inlines, " "),
                Event::Start(Tag::Emphasis) => inlines.push(Inline::Emphasis(self.inlines(TagEnd::Emphasis))),
                Event::Start(Tag::Strong) => inlines.push(Inline::Strong(self.inlines(TagEnd::Strong))),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let target = link::read(&dest_url, &self.source.place(range.start), self.check);
                    let words = self.inlines(TagEnd::Link);
                    if words.is_empty() {
                        self.wrong(&range, "een link zonder tekst".to_owned(), "woorden tussen [ en ]");
                    }
                    inlines.extend(target.map(|target| Inline::Link(target, words)));
                }
                Event::Code(_) => self.refuse(&range, "code", "gewone tekst, zonder ` eromheen"),
                Event::InlineHtml(_) | Event::Html(_) => self.refuse(&range, "HTML", "tekst zonder HTML"),
                Event::Start(other) => {
                    let (what, expected) = refused(&other);
                    self.refuse(&range, what, expected);
                    self.skip(other.to_end());
                }
                Event::FootnoteReference(_) => {
                    self.refuse(&range, "een voetnoot", "een zin in de tekst zelf");
                }
                Event::TaskListMarker(_) => self.refuse(&range, "een afvinkvakje", "een gewone lijst"),
                _ => {}
            }
        }
        inlines
    }

    fn add_text(&mut self, inlines: &mut Vec<Inline>, text: &str, range: &Range<usize>) {
        // Markdown gives a bracket that begins no link as a text of its own, so what follows it is looked up.
        let next = self.source.slice(range.end..range.end + 1);
        if text.contains("](") || (text.ends_with(']') && next == "(") {
            let expected = "[tekst](dienst:naam), zonder spaties";
            self.wrong(range, "een link die niet te lezen is".to_owned(), expected);
        }
        if text.contains("[^") || (text.ends_with('[') && next == "^") {
            self.wrong(range, "een voetnoot in de tekst".to_owned(), "een zin in de tekst zelf");
        }
        add(inlines, text);
    }

    /// Reads something that can stand in itself, so deep and no deeper.
    fn within<T>(
        &mut self,
        end: TagEnd,
        range: &Range<usize>,
        read: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        if self.depth == DEEPEST {
            self.wrong(
                range,
                "te veel lijsten in elkaar".to_owned(),
                "hoogstens vier lijsten of kaders in elkaar",
            );
            self.skip(end);
            return None;
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        Some(read)
    }

    /// Passes over what was refused, to its own end.
    fn skip(&mut self, end: TagEnd) {
        let mut open = 1;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(tag) if tag.to_end() == end => open += 1,
                Event::End(other) if other == end => open -= 1,
                _ => {}
            }
            if open == 0 {
                return;
            }
        }
    }

    fn refuse(&mut self, range: &Range<usize>, what: &str, expected: &str) {
        let shown = self.source.slice(range.clone()).lines().next().unwrap_or_default().trim();
        self.wrong(range, format!("{what} in de tekst: {}", quoted(shown)), expected);
    }

    fn wrong(&mut self, range: &Range<usize>, wrong: String, expected: &str) {
        self.check.wrong(&self.source.place(range.start), wrong, expected);
    }
}

fn has_words(block: &Block) -> bool {
    !model::text::plain(std::slice::from_ref(block)).trim().is_empty()
}

/// Adds text to a line, as one piece with the text before it.
fn add(inlines: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        last.push_str(text);
    } else {
        inlines.push(Inline::Text(text.to_owned()));
    }
}

#[cfg(test)]
mod tests;
