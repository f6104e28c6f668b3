//! The notices: one Markdown file each, for as long as they matter.

use super::check::Check;
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares};
use super::names::Kind;
use super::transfers::ordered;
use model::{Notice, NoticeKind};

/// Reads all notices, the last one first.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Notice> {
    let mut notices = markdown::read(files, &layout::NOTICES, check, notice);
    notices.sort_by(|a, b| (b.from, &a.slug).cmp(&(a.from, &b.slug)));
    notices
}

fn notice(entry: &mut Entry<'_>, check: &mut Check) -> Option<Notice> {
    let name = entry.item.text(check, "naam");
    let summary = entry.summary(check);
    let kind = entry.item.required(check, "soort");
    let kind = kind.and_then(|value| value.word(check, NoticeKind::ALL, NoticeKind::word));
    let (from, until) = ordered(&mut entry.item, check, "van", "tot");
    let services = entry.references(check, "diensten", Kind::Service);
    let rest = entry.rest(check, Shares::Visibility, &[])?;
    Some(Notice {
        slug: entry.slug.clone()?,
        name: name?,
        summary: summary?,
        kind: kind?,
        from: from?,
        until: until?,
        services,
        text: rest.text,
        visibility: rest.visibility,
        provenance: rest.provenance,
    })
}
