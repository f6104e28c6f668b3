//! The words before the lines of an agreement: one Markdown file for each municipality that has them.

use crate::content::check::Check;
use crate::content::files::Files;
use crate::content::layout;
use crate::content::markdown::{self, Shares};
use crate::content::names::Kind;
use model::Slug;
use model::agreement::Introduction;

/// Reads them, each with its municipality.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<(Slug, Introduction)> {
    markdown::read(files, &layout::INTRODUCTIONS, check, |entry, check| {
        let slug = entry.slug.clone();
        if let Some(slug) = &slug {
            check.names.used(Kind::Municipality, slug.as_str(), &entry.item.place);
        }
        // The name says whose it is to who reads the file; the page has its own.
        entry.item.text(check, "naam");
        let summary = entry.summary(check);
        let rest = entry.rest(check, Shares::Nothing, &[])?;
        Some((slug?, Introduction { summary: summary?, text: rest.text, provenance: rest.provenance }))
    })
}
