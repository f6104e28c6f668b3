//! Where a link leads: to an item, to a page of every site, or to an address elsewhere that is safe to open.

use super::check::{Check, quoted};
use super::desks::is_mail_address;
use super::names::Kind;
use super::source::Place;
use super::value::Value;
use model::text::{ItemKind, Target};
use model::{Route, Slug};

/// Reads the target of a link in a text.
pub(super) fn read(written: &str, place: &Place, check: &mut Check) -> Option<Target> {
    if let Some((word, name)) = written.split_once(':') {
        if let Some(kind) = ItemKind::from_word(word) {
            return item(kind, name, place, check);
        }
        if word == "pagina" {
            return page(name, place, check);
        }
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
        let kinds: Vec<&str> = ItemKind::ALL.iter().map(|kind| kind.word()).collect();
        let expected = format!(
            "een item als dienst:naam (of {}), pagina:naam, of een adres dat begint met {}",
            kinds.join(", "),
            Target::SCHEMES.join(", ")
        );
        check.wrong(place, format!("een link naar {}", quoted(written)), expected);
        return None;
    }
    Some(Target::Elsewhere(written.to_owned()))
}

/// Reads a value that is the target of a link.
pub(super) fn target(check: &mut Check, value: &Value<'_>) -> Option<Target> {
    read(value.text(check)?, &value.place, check)
}

fn item(kind: ItemKind, name: &str, place: &Place, check: &mut Check) -> Option<Target> {
    match name.parse::<Slug>() {
        Ok(slug) => {
            check.names.used(kind_of(kind), slug.as_str(), place);
            Some(Target::Item(kind, slug))
        }
        Err(expected) => {
            let wrong = format!("{} is geen naam van een {}", quoted(name), kind.word());
            check.wrong(place, wrong, expected.to_string());
            None
        }
    }
}

fn page(name: &str, place: &Place, check: &mut Check) -> Option<Target> {
    let page = Route::named(name).map(Target::Page);
    if page.is_none() {
        let pages = Route::pages();
        let names: Vec<&str> = pages.iter().filter_map(Route::name).collect();
        let hint = super::near::hint(name, names.iter().copied());
        let wrong = format!("pagina {} bestaat niet", quoted(name));
        check.wrong(place, wrong, format!("een van: {}{hint}", names.join(", ")));
    }
    page
}

fn kind_of(kind: ItemKind) -> Kind {
    match kind {
        ItemKind::Service => Kind::Service,
        ItemKind::Step => Kind::Step,
        ItemKind::Situation => Kind::Situation,
        ItemKind::Location => Kind::Location,
        ItemKind::Term => Kind::Term,
    }
}
