//! Where a link leads: to an item, or to an address elsewhere that is safe to open.

use crate::content::check::{Check, quoted};
use crate::content::desks::is_mail_address;
use crate::content::names::Kind;
use crate::content::source::Place;
use model::Slug;
use model::text::Target;

/// Reads the target of a link.
pub(super) fn read(written: &str, place: &Place, check: &mut Check) -> Option<Target> {
    if let Some(name) = written.strip_prefix("dienst:") {
        return match name.parse::<Slug>() {
            Ok(slug) => {
                check.names.used(Kind::Service, slug.as_str(), place);
                Some(Target::Service(slug))
            }
            Err(expected) => {
                check.wrong(
                    place,
                    format!("{} is geen naam van een dienst", quoted(name)),
                    expected.to_string(),
                );
                None
            }
        };
    }
    let scheme = Target::SCHEMES.into_iter().find(|scheme| written.starts_with(scheme));
    let rest = scheme.and_then(|scheme| written.strip_prefix(scheme)).unwrap_or_default();
    let is_right = match scheme {
        Some("mailto:") => is_mail_address(rest),
        Some("tel:") => !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || "+-".contains(c)),
        Some(_) => rest.contains('.') && !rest.contains(|c: char| c.is_whitespace() || c.is_control()),
        None => false,
    };
    if !is_right {
        let expected = format!("dienst:naam, of een adres dat begint met {}", Target::SCHEMES.join(", "));
        check.wrong(place, format!("een link naar {}", quoted(written)), expected);
        return None;
    }
    Some(Target::Elsewhere(written.to_owned()))
}
