//! The content: from a folder of texts to one checked and immutable [`Content`], or to all its mistakes at once.
//!
//! Editors are not programmers, so nothing stops at the first mistake: every reader notes what is wrong in the
//! common [`check::Check`] and goes on. Only when that stays empty is there any content.

mod agreements;
mod check;
mod desks;
mod error;
mod fields;
mod files;
mod front;
mod glossary;
mod guide;
mod layout;
mod link;
mod lists;
mod locations;
mod markdown;
mod names;
mod near;
mod notices;
mod numbers;
mod pages;
mod provenance;
mod readability;
mod region;
mod report;
mod sentences;
mod services;
mod situations;
mod source;
mod synonyms;
mod terms;
mod text;
mod toml;
mod transfers;
mod value;
mod writing;

pub use error::{ContentError, Errors};
pub use files::{DirError, Files};
pub use report::Report;

use check::Check;
use model::Content;

/// Reads and checks all files.
///
/// # Errors
/// With every mistake in every file, by file and line.
pub fn read(files: &Files) -> Result<Content, Errors> {
    read_and_report(files).map(|(content, _)| content)
}

/// Reads and checks all files, and counts what is in them.
///
/// # Errors
/// With every mistake in every file, by file and line.
pub fn read_and_report(files: &Files) -> Result<(Content, Report), Errors> {
    let mut check = Check::default();
    layout::look(files, &mut check);
    let (region, days) = region::read(files, &mut check).unzip();
    let sources = lists::sources(files, &mut check);
    let municipalities = lists::municipalities(files, &mut check);
    let domains = lists::domains(files, &mut check);
    let teams = lists::teams(files, &mut check);
    let desks = desks::read(files, &mut check);
    let services = services::read(files, &mut check);
    let situations = situations::read(files, &mut check);
    let guide::Guide { phases, paths, groups, steps } = guide::read(files, &mut check);
    let transfers = transfers::read(files, &mut check);
    let changes = transfers::changes(files, &mut check);
    let locations = locations::read(files, &mut check);
    let words = glossary::terms(files, &mut check);
    let referrals = glossary::referrals(files, &mut check);
    let synonyms = synonyms::read(files, &mut check);
    let notices = notices::read(files, &mut check);
    let pages = pages::read(files, &mut check);
    let agreements = agreements::read(files, &municipalities, &services, days, &mut check);
    check.resolve_names();
    numbers::compare_with_ledger(files, &mut check);
    let writing = std::mem::take(&mut check.writing);
    let counted = writing.counted();
    writing::look(&writing, &counted, &mut check);
    let report = Report::new(&counted, &check.facts);
    let errors = check.finish();
    match region {
        Some(region) if errors.0.is_empty() => {
            let mut content = Content {
                region,
                municipalities,
                domains,
                teams,
                desks,
                services,
                agreements,
                situations,
                phases,
                paths,
                groups,
                steps,
                transfers,
                changes,
                locations,
                terms: words,
                synonyms,
                referrals,
                notices,
                pages,
                sources,
            };
            terms::mark(&mut content);
            Ok((content, report))
        }
        _ => Err(errors),
    }
}
