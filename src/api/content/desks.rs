//! The desks (`loketten.toml`).

use super::check::{Check, quoted};
use super::files::Files;
use super::names::Kind;
use super::value::Value;
use super::{lists, provenance};
use model::{Desk, OpeningHours, Weekday};

/// Reads the desks.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Desk> {
    lists::read(files, check, "loketten.toml", "loket", Kind::Desk, |item, check| {
        let slug = lists::slug(item, check, Kind::Desk);
        let name = item.text(check, "naam");
        let phone_value = item.optional("telefoon");
        let phone = phone_value.as_ref().and_then(|value| phone(check, value));
        let mail_value = item.optional("mail");
        let mail = mail_value.as_ref().and_then(|value| mail(check, value));
        let place = item.optional("plaats").and_then(|value| value.text(check)).map(str::to_owned);
        let location = item.optional("locatie").and_then(|value| value.reference(check, Kind::Location));
        let without_laptop =
            item.optional("zonder_laptop").and_then(|value| value.text(check)).map(str::to_owned);
        let hours = item.optional("uren").and_then(|value| value.list(check)).unwrap_or_default();
        let hours = hours.iter().filter_map(|value| opening_hours(check, value)).collect();
        let provenance = provenance::read(check, item, &[]);
        if let (Some(map), Some(value), Some(phone)) = (&provenance, &phone_value, &phone)
            && map.is_example("telefoon")
            && !phone.starts_with("000")
        {
            looks_real(check, value, phone, "een nummer dat begint met 000");
        }
        if let (Some(map), Some(value), Some(mail)) = (&provenance, &mail_value, &mail)
            && map.is_example("mail")
            && !mail.ends_with("@voorbeeld.nl")
        {
            looks_real(check, value, mail, "een adres @voorbeeld.nl");
        }
        Some(Desk {
            slug: slug?,
            name: name?,
            phone,
            mail,
            place,
            location,
            without_laptop,
            hours,
            provenance: provenance?,
        })
    })
}

/// An example must look like one: nobody should call or mail a stranger.
fn looks_real(check: &mut Check, value: &Value<'_>, text: &str, expected: &str) {
    let wrong = format!("{} {} is een voorbeeld dat echt lijkt", value.key, quoted(text));
    check.wrong(&value.place, wrong, expected);
}

/// A telephone number, with spaces where it is read out in parts.
pub(super) fn phone(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    let number = text.strip_prefix('+').unwrap_or(text);
    if !number.chars().all(|c| c.is_ascii_digit() || c == ' ')
        || !number.contains(|c: char| c.is_ascii_digit())
    {
        let wrong = format!("telefoon {}", quoted(text));
        check.wrong(&value.place, wrong, "cijfers en spaties, met zo nodig een + ervoor");
        return None;
    }
    Some(text.to_owned())
}

fn mail(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    if !is_mail_address(text) {
        check.wrong(&value.place, format!("mailadres {}", quoted(text)), "een adres als naam@voorbeeld.nl");
        return None;
    }
    Some(text.to_owned())
}

/// Whether this has the form of a mail address: something on both sides of one @, and no spaces.
pub(super) fn is_mail_address(text: &str) -> bool {
    let form = |(name, host): (&str, &str)| !name.is_empty() && host.contains('.') && !host.contains('@');
    text.split_once('@').is_some_and(form) && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn opening_hours(check: &mut Check, value: &Value<'_>) -> Option<OpeningHours> {
    let mut item = value.fields(check)?;
    let days = item.required(check, "dagen").and_then(|value| {
        let days = value.words(check, &Weekday::ALL, Weekday::word)?;
        if !days.is_sorted() {
            check.wrong(
                &value.place,
                "de dagen staan niet op volgorde",
                "ma, di, wo, do, vr, za, zo op volgorde",
            );
        }
        Some(days)
    });
    let from = item.required(check, "van").and_then(|value| time(check, &value));
    let end = item.required(check, "tot");
    let until = end.as_ref().and_then(|value| time(check, value));
    if let (Some(from), Some(until), Some(end)) = (&from, &until, &end)
        && from >= until
    {
        check.wrong(
            &end.place,
            format!("tot {until} is niet later dan van {from}"),
            "een tijd na het openen",
        );
    }
    item.finish(check);
    Some(OpeningHours { days: days?, from: from?, until: until? })
}

/// `UU:MM`, so that times compare as texts.
fn time(check: &mut Check, value: &Value<'_>) -> Option<String> {
    let text = value.text(check)?;
    let number = |part: &str| {
        let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if plain { part.parse::<u8>().ok() } else { None }
    };
    let exists = text
        .split_once(':')
        .is_some_and(|(h, m)| number(h).is_some_and(|h| h < 24) && number(m).is_some_and(|m| m < 60));
    if exists {
        return Some(text.to_owned());
    }
    let wrong = format!("{} is geen tijd", quoted(text));
    check.wrong(&value.place, wrong, "een tijd tussen aanhalingstekens als \"08:30\"");
    None
}
