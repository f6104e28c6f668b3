//! The words of the glossary, and the referrals.

use super::check::Check;
use super::files::Files;
use super::markdown::{optional_text, summary, texts};
use super::names::Kind;
use super::{desks, link, lists, provenance};
use model::{Referral, Term};

/// Reads the words (`begrippen.toml`), A to Z.
pub(super) fn terms(files: &Files, check: &mut Check) -> Vec<Term> {
    let mut terms =
        lists::read_if_there(files, check, "begrippen.toml", "begrip", Kind::Term, |item, check| {
            let slug = lists::slug(item, check, Kind::Term);
            let name = item.text(check, "naam");
            let summary = summary(item, check);
            let also = texts(item, check, "ook");
            let target = item.optional("naar").and_then(|value| link::target(check, &value));
            let provenance = provenance::read(check, item, &[]);
            Some(Term { slug: slug?, name: name?, summary: summary?, also, target, provenance: provenance? })
        });
    terms.sort_by_cached_key(|term| model::glossary::sort_key(&term.name));
    terms
}

/// Reads what somebody else does (`verwijzingen.toml`), in the order of the file.
pub(super) fn referrals(files: &Files, check: &mut Check) -> Vec<Referral> {
    const FILE: &str = "verwijzingen.toml";
    lists::read_if_there(files, check, FILE, "verwijzing", Kind::Referral, |item, check| {
        let slug = lists::slug(item, check, Kind::Referral);
        let name = item.text(check, "naam");
        let summary = summary(item, check);
        let organisation = item.text(check, "organisatie");
        let search_words = texts(item, check, "zoekwoorden");
        let phone = item.optional("telefoon").and_then(|value| desks::phone(check, &value));
        let address = optional_text(item, check, "adres");
        let website = item.optional("website").and_then(|value| value.https(check));
        let provenance = provenance::read(check, item, &[]);
        Some(Referral {
            slug: slug?,
            name: name?,
            summary: summary?,
            organisation: organisation?,
            search_words,
            phone,
            address,
            website,
            provenance: provenance?,
        })
    })
}
