//! Every address of the site: the only place that builds one or reads one.

mod filter;
mod parse;

pub use filter::Filter;
pub use parse::{Parsed, parse};

use crate::{Date, Slug};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Home,
    /// `/diensten`, narrowed.
    Services(Filter),
    /// `/diensten/{dienst}`
    Service(Slug),
    /// `/{nummer}`: leads to the service with that number.
    Number(u16),
}

/// A page, and what the address says besides: for whom, and as of which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub route: Route,
    /// `gemeente`: the municipality it is read for.
    pub municipality: Option<Slug>,
    /// `op`: the day it is read as of; nothing is today.
    pub on: Option<Date>,
}

/// What stays readable in a query: the unreserved characters of RFC 3986.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Route {
    /// The address without anything besides the page.
    pub fn href(&self) -> String {
        Address::from(self.clone()).href()
    }

    fn path(&self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::Services(_) => "/diensten".to_owned(),
            Self::Service(slug) => format!("/diensten/{slug}"),
            Self::Number(number) => format!("/{number}"),
        }
    }

    /// Whether two addresses show the same page, be it narrowed otherwise. Such a change moves no focus.
    pub fn same_page(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Services(_), Self::Services(_))) || self == other
    }

    /// The catalogue, narrowed to nothing.
    pub fn catalogue() -> Self {
        Self::Services(Filter::default())
    }
}

impl From<Route> for Address {
    fn from(route: Route) -> Self {
        Self { route, municipality: None, on: None }
    }
}

impl Address {
    /// The address: a path from the root, and a query if there is one. Reading it gives the same address.
    pub fn href(&self) -> String {
        let mut href = self.route.path();
        let mut mark = '?';
        for (key, value) in self.query() {
            let _ = write!(href, "{mark}{key}={}", utf8_percent_encode(&value, QUERY));
            mark = '&';
        }
        href
    }

    /// The keys and values of the query, in a fixed order.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        let mut pairs = match &self.route {
            Route::Services(filter) => filter.pairs(),
            _ => Vec::new(),
        };
        pairs.extend(self.municipality.iter().map(|slug| ("gemeente", slug.to_string())));
        pairs.extend(self.on.iter().map(|day| ("op", day.to_string())));
        pairs
    }

    /// The path without the query, for a form that sends its own.
    pub fn path(&self) -> String {
        self.route.path()
    }

    /// Another page for the same municipality, as of the same day.
    #[must_use]
    pub fn to(&self, route: Route) -> Self {
        Self { route, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
