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
mod layout;
mod lists;
mod names;
mod near;
mod provenance;
mod region;
mod sentences;
mod services;
mod source;
mod text;
mod toml;
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
    let region = region::read(files, &mut check);
    let sources = lists::sources(files, &mut check);
    let municipalities = lists::municipalities(files, &mut check);
    let domains = lists::domains(files, &mut check);
    let teams = lists::teams(files, &mut check);
    let desks = desks::read(files, &mut check);
    let services = services::read(files, &mut check);
    let first_day = region.as_ref().map(|region| region.first_day);
    let agreements = agreements::read(files, &municipalities, &services, first_day, &mut check);
    check.resolve_names();
    let errors = check.finish();
    match region {
        Some(region) if errors.0.is_empty() => {
            Ok(Content { region, municipalities, domains, teams, desks, services, agreements, sources })
        }
        _ => Err(errors),
    }
}
