//! The kinds of pieces that Markdown has: which stand in a line, and which have no place in our texts.

use pulldown_cmark::{Event, Tag};

/// Whether a piece stands in a line, and not on lines of its own.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::FootnoteReference(_)
        | Event::TaskListMarker(_) => true,
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
        }
        _ => false,
    }
}

/// What a refused piece is called, and what is expected instead.
pub(super) fn refused(tag: &Tag<'_>) -> (&'static str, &'static str) {
    match tag {
        Tag::HtmlBlock => ("HTML", "tekst zonder HTML"),
        Tag::CodeBlock(_) => ("code", "gewone tekst, zonder spaties of ``` ervoor"),
        Tag::Image { .. } => ("een afbeelding", "tekst die hetzelfde zegt"),
        Tag::Table(_) => ("een tabel", "een lijst"),
        Tag::FootnoteDefinition(_) => ("een voetnoot", "een zin in de tekst zelf"),
        _ => ("een vorm die hier niet kan", "alinea's, lijsten, koppen met ## en kaders met >"),
    }
}
