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
mod region;
mod sentences;
mod services;
mod situations;
mod source;
mod text;
mod toml;
mod transfers;
mod value;

pub use error::{ContentError, Errors};
pub use files::{DirError, Files};

use check::Check;
use model::Content;

/// Reads and checks all files.
///
/// # Errors
/// With every mistake in every file, by file and line.
pub fn read(files: &Files) -> Result<Content, Errors> {
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
    let guide::Guide { phases, paths, steps } = guide::read(files, &mut check);
    let transfers = transfers::read(files, &mut check);
    let changes = transfers::changes(files, &mut check);
    let locations = locations::read(files, &mut check);
    let words = glossary::terms(files, &mut check);
    let referrals = glossary::referrals(files, &mut check);
    let notices = notices::read(files, &mut check);
    let pages = pages::read(files, &mut check);
    let agreements = agreements::read(files, &municipalities, &services, days, &mut check);
    check.resolve_names();
    numbers::compare_with_ledger(files, &mut check);
    let errors = check.finish();
    match region {
        Some(region) if errors.0.is_empty() => Ok(Content {
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
            steps,
            transfers,
            changes,
            locations,
            terms: words,
            referrals,
            notices,
            pages,
            sources,
        }),
        _ => Err(errors),
    }
}
