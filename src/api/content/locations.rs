//! The locations: one Markdown file each.

use super::check::Check;
use super::files::Files;
use super::layout;
use super::markdown::{self, Entry, Shares, optional_text};
use super::names::Kind;
use super::value::Value;
use super::{desks, source::Place};
use ::toml::de::DeValue;
use model::location::Position;
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
    let entrance = optional_text(item, check, "binnenkomen");
    let facilities = optional_text(item, check, "aanwezig");
    let accessibility = optional_text(item, check, "toegankelijkheid");
    let escape = optional_text(item, check, "vluchten");
    let position = item.optional("ligging").and_then(|value| position(check, &value));
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
        entrance,
        facilities,
        accessibility,
        escape,
        position,
        text: rest.text,
        former_slugs: rest.former_slugs,
        ended: rest.ended,
        visibility: rest.visibility,
        provenance: rest.provenance,
    };
    Some((order?, location))
}

/// `[52.158, 4.487]`: latitude and longitude in degrees. More decimals than are kept are rounded.
fn position(check: &mut Check, value: &Value<'_>) -> Option<Position> {
    let degrees = |value: &DeValue<'_>| match value {
        DeValue::Float(number) => number.as_str().parse().ok(),
        DeValue::Integer(number) => number.as_str().parse().ok(),
        _ => None,
    };
    let numbers = value.raw.as_array().map(|list| list.iter().map(|one| degrees(one.get_ref())).collect());
    let numbers: Option<Vec<Option<f64>>> = numbers;
    let Some([Some(north), Some(east)]) = numbers.as_deref() else {
        let wrong = "\"ligging\" is geen lijst van twee getallen";
        check.wrong(&value.place, wrong, "de breedte en de lengte in graden, als [52.158, 4.487]");
        return None;
    };
    let position = Position::new(*north, *east);
    if position.is_none() {
        let expected = match Position::new(*east, *north) {
            Some(_) => "eerst de breedte en dan de lengte, als [52.158, 4.487]",
            None => "een breedte van 50.7 tot en met 53.6 en een lengte van 3.3 tot en met 7.3",
        };
        check.wrong(&value.place, format!("\"ligging\" [{north}, {east}] is niet in Nederland"), expected);
    }
    position
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
