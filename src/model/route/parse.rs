//! Reading an address, decoded once. Whatever comes in, the answer is one of four.

use super::{Address, ChangeFilter, Comparison, Facet, Filter, Route, Sort};
use crate::{Date, Outcome, Slug, order};
use percent_encoding::percent_decode_str;

/// What an address turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// A page of the site. (Whether its item exists is for the content to say.)
    Page(Address),
    /// The same page under its one true address.
    Moved(Address),
    /// Not written as an address may be (RFC 3986): a stray `%`, or bytes that are no UTF-8.
    Malformed,
    /// No page of this site.
    Unknown,
}

/// Reads a path and the query behind the `?`, as they came: still percent-encoded.
pub fn parse(path: &str, query: &str) -> Parsed {
    let Some(inner) = path.strip_prefix('/') else { return Parsed::Unknown };
    let mut segments = Vec::new();
    for raw in inner.split('/') {
        match decode_segment(raw) {
            Some(segment) => segments.push(segment),
            None => return Parsed::Malformed,
        }
    }
    // One slash at the end is forgiven, except for the root, whose path is nothing but that slash.
    let trailing = segments.len() > 1 && segments.last().is_some_and(String::is_empty);
    if trailing {
        segments.pop();
    }
    let names: Vec<&str> = segments.iter().map(String::as_str).collect();
    let Some(route) = route_of(&names, query) else { return Parsed::Unknown };
    let municipality = first_slug(query, "gemeente");
    let asked = route.day_key().and_then(|key| first_date(query, key));
    let address = Address { route, municipality, on: first_date(query, "op"), asked, anchor: None };
    if trailing && address.route != Route::Home {
        Parsed::Moved(address)
    } else if trailing {
        Parsed::Unknown
    } else {
        Parsed::Page(address)
    }
}

fn route_of(names: &[&str], query: &str) -> Option<Route> {
    let item = |slug: &str, of: fn(Slug) -> Route| slug.parse().ok().map(of);
    match names {
        [""] => Some(Route::Home),
        ["diensten"] => Some(Route::Services(filter_of(query))),
        ["overeenkomsten"] => Some(Route::Agreements(comparison_of(query))),
        ["veranderingen"] => Some(Route::Changes(change_filter_of(query))),
        ["begrippen"] => Some(Route::Terms(filter_of(query).text)),
        ["inwerken"] => Some(Route::Plan(first_slug(query, "pad"))),
        ["diensten", slug] => item(slug, Route::Service),
        ["situaties", slug] => item(slug, Route::Situation),
        ["overeenkomsten", slug] => item(slug, Route::Agreement),
        ["inwerken", slug] => item(slug, Route::Step),
        ["locaties", slug] => item(slug, Route::Location),
        [name] => number_of(name).map(Route::Number).or_else(|| Route::named(name)),
        _ => None,
    }
}

/// A number without a sign and without zeros in front, so that each service has one such address.
fn number_of(text: &str) -> Option<u16> {
    let plain = !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// More of a list is not shown at once.
const LAST_PART: u16 = 500;

fn filter_of(query: &str) -> Filter {
    let mut filter = Filter::default();
    for (key, value) in pairs(query) {
        match key.as_str() {
            "zoek" if filter.text.is_empty() => filter.text = Filter::searching(&value).text,
            "pagina" => filter.more = value.parse::<u16>().unwrap_or(1).clamp(1, LAST_PART) - 1,
            "sorteer" => filter.sort = Sort::from_word(&value),
            key => {
                if let (Some(facet), Ok(value)) = (Facet::from_word(key), value.parse()) {
                    filter = filter.with(facet, value);
                }
            }
        }
    }
    filter
}

fn comparison_of(query: &str) -> Comparison {
    let domains = filter_of(query).chosen_of(Facet::Domain).cloned().collect();
    let differing = pairs(query).any(|(key, value)| key == "verschil" && value == "ja");
    Comparison { domains, differing }
}

fn change_filter_of(query: &str) -> ChangeFilter {
    let mut outcomes = Vec::new();
    let words = pairs(query).filter(|(key, _)| key == "soort");
    for outcome in words.filter_map(|(_, word)| Outcome::from_word(&word)) {
        order::toggle(&mut outcomes, outcome, false);
    }
    ChangeFilter { outcomes, domains: filter_of(query).chosen_of(Facet::Domain).cloned().collect() }
}

fn first_slug(query: &str, key: &str) -> Option<Slug> {
    pairs(query).find(|(name, _)| name == key).and_then(|(_, value)| value.parse().ok())
}

fn first_date(query: &str, key: &str) -> Option<Date> {
    pairs(query).find(|(name, _)| name == key).and_then(|(_, value)| value.parse().ok())
}

/// The pairs of a query, as forms write them: `+` is a space. What is no UTF-8 is replaced, never refused.
fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let decode = |text: &str| {
        percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().replace(char::is_control, " ")
    };
    query.split('&').filter(|pair| !pair.is_empty()).map(move |pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key), decode(value))
    })
}

fn decode_segment(raw: &str) -> Option<String> {
    let bytes = raw.as_bytes();
    let hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    let well_formed = bytes.iter().enumerate().all(|(i, b)| *b != b'%' || (hex(i + 1) && hex(i + 2)));
    if !well_formed {
        return None;
    }
    percent_decode_str(raw).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}
