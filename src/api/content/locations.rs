//! The locations: one Markdown file each.

use super::check::Check;
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares, optional_text};
use super::names::Kind;
use super::{desks, source::Place};
use model::{Certainty, Location};

/// Reads all locations, in the order in which they are shown.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Location> {
    let mut read = markdown::read(files, &layout::LOCATIONS, check, location);
    read.sort_by_key(|(order, _)| *order);
    read.into_iter().map(|(_, location)| location).collect()
}

fn location(entry: &mut Entry<'_>, check: &mut Check) -> Option<(i16, Location)> {
    let order = entry.order(check);
    let name = entry.item.text(check, "naam");
    let summary = entry.summary(check);
    let search_words = entry.search_words(check);
    let item = &mut entry.item;
    let street_value = item.optional("adres");
    let street = street_value.as_ref().and_then(|value| value.text(check)).map(str::to_owned);
    let postal_code = item.optional("postcode").and_then(|value| {
        let text = value.text(check)?;
        if !is_postal_code(text) {
            check.wrong(
                &value.place,
                format!("postcode \"{text}\""),
                "vier cijfers, een spatie en twee hoofdletters",
            );
        }
        Some(text.to_owned())
    });
    let town = item.text(check, "plaats");
    let municipality = item.optional("gemeente").and_then(|value| value.reference(check, Kind::Municipality));
    let postal_address = optional_text(item, check, "postadres");
    let phone = item.optional("telefoon").and_then(|value| desks::phone(check, &value));
    let place: Place = item.place.clone();
    let broken = item.broken();
    let rest = entry.rest(check, Shares::All, &[])?;
    let said = rest.provenance.of("adres").is_none_or(|one| one.status == Certainty::NotKnown);
    if street_value.is_none() && !said && !broken {
        let wrong = "\"adres\" ontbreekt, en herkomst zegt niet dat het nog niet bekend is";
        check.wrong(&place, wrong, "een adres, of herkomst adres = nog-niet-bekend met navraag");
    }
    let location = Location {
        slug: entry.slug.clone()?,
        name: name?,
        summary: summary?,
        search_words,
        street,
        postal_code,
        town: town?,
        municipality,
        postal_address,
        phone,
        text: rest.text,
        former_slugs: rest.former_slugs,
        ended: rest.ended,
        visibility: rest.visibility,
        provenance: rest.provenance,
    };
    Some((order?, location))
}

/// `2311 EJ`, as the post writes it.
fn is_postal_code(text: &str) -> bool {
    let parts = text.split_once(' ');
    parts.is_some_and(|(digits, letters)| {
        digits.len() == 4
            && letters.len() == 2
            && digits.bytes().all(|b| b.is_ascii_digit())
            && letters.bytes().all(|b| b.is_ascii_uppercase())
    })
}
