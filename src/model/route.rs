//! Every address of the site: the only place that builds one or reads one.

mod filter;
mod handover;
mod parse;

pub use filter::{ChangeFilter, Comparison, Facet, Filter, Sort};
pub use handover::{hand_over, handed_over};
pub use parse::{Parsed, parse};

use crate::{Date, Info, Slug};
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
    /// `/situaties`
    Situations,
    /// `/situaties/{situatie}`
    Situation(Slug),
    /// `/overeenkomsten`, narrowed.
    Agreements(Comparison),
    /// `/overeenkomsten/{gemeente}`
    Agreement(Slug),
    /// `/inwerken`, for one path or for who has not chosen one.
    Plan(Option<Slug>),
    /// `/inwerken/{stap}`
    Step(Slug),
    /// `/veranderingen`, narrowed.
    Changes(ChangeFilter),
    /// `/locaties`
    Locations,
    /// `/locaties/{locatie}`
    Location(Slug),
    /// `/begrippen`, narrowed to what is searched for (`zoek`), as it was typed.
    Terms(String),
    /// `/mijn`: what is kept on this device.
    Mine,
    /// `/over`, `/toegankelijkheid`, `/privacy`
    Info(Info),
    /// `/{nummer}`: leads to the service or step with that number.
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
    /// The day that the page itself asks for (see [`Route::day_key`]); it is about this page alone.
    pub asked: Option<Date>,
    /// Behind the `#`: the place on the page. It never reaches the server.
    pub anchor: Option<Slug>,
}

/// What stays readable in a query: the unreserved characters of RFC 3986.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Route {
    /// The address without anything besides the page.
    pub fn href(&self) -> String {
        Address::from(self.clone()).href()
    }

    fn path(&self) -> String {
        match (self, self.name()) {
            (Self::Home, _) => "/".to_owned(),
            (Self::Service(slug), _) => format!("/diensten/{slug}"),
            (Self::Situation(slug), _) => format!("/situaties/{slug}"),
            (Self::Agreement(slug), _) => format!("/overeenkomsten/{slug}"),
            (Self::Step(slug), _) => format!("/inwerken/{slug}"),
            (Self::Location(slug), _) => format!("/locaties/{slug}"),
            (Self::Number(number), _) => format!("/{number}"),
            (_, name) => format!("/{}", name.unwrap_or_default()),
        }
    }

    /// The name of a page that every site has, which is its path; nothing for the page of an item.
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Services(_) => Some("diensten"),
            Self::Situations => Some("situaties"),
            Self::Agreements(_) => Some("overeenkomsten"),
            Self::Plan(_) => Some("inwerken"),
            Self::Changes(_) => Some("veranderingen"),
            Self::Locations => Some("locaties"),
            Self::Terms(_) => Some("begrippen"),
            Self::Mine => Some("mijn"),
            Self::Info(info) => Some(info.word()),
            _ => None,
        }
    }

    /// The page with this name, narrowed to nothing.
    pub fn named(name: &str) -> Option<Self> {
        Self::pages().into_iter().find(|page| page.name() == Some(name))
    }

    /// All pages that have a name.
    pub fn pages() -> Vec<Self> {
        let own = [
            Self::catalogue(),
            Self::Situations,
            Self::Agreements(Comparison::default()),
            Self::Plan(None),
            Self::changes(),
            Self::Locations,
            Self::terms(),
            Self::Mine,
        ];
        own.into_iter().chain(Info::ALL.iter().copied().map(Self::Info)).collect()
    }

    /// The page above it: that of the list that an item stands in; nothing for a page that stands below the start.
    pub fn parent(&self) -> Option<Self> {
        match self {
            Self::Service(_) => Some(Self::catalogue()),
            Self::Situation(_) => Some(Self::Situations),
            Self::Agreement(_) => Some(Self::Agreements(Comparison::default())),
            Self::Step(_) | Self::Plan(Some(_)) => Some(Self::Plan(None)),
            Self::Location(_) => Some(Self::Locations),
            _ => None,
        }
    }

    /// The same page, narrowed to nothing.
    #[must_use]
    pub fn unnarrowed(&self) -> Self {
        match self {
            Self::Services(_) => Self::catalogue(),
            Self::Agreements(_) => Self::Agreements(Comparison::default()),
            Self::Changes(_) => Self::changes(),
            Self::Terms(_) => Self::terms(),
            other => other.clone(),
        }
    }

    /// Whether two addresses show the same page, be it narrowed otherwise. Such a change moves no focus.
    pub fn same_page(&self, other: &Self) -> bool {
        self.unnarrowed() == other.unnarrowed()
    }

    /// The catalogue, narrowed to nothing.
    pub fn catalogue() -> Self {
        Self::Services(Filter::default())
    }

    /// The changes, narrowed to nothing.
    pub fn changes() -> Self {
        Self::Changes(ChangeFilter::default())
    }

    /// The words, narrowed to nothing.
    pub fn terms() -> Self {
        Self::Terms(String::new())
    }

    /// Under which key its address says the day that the page asks for: `nodig`, on which a service is needed; `start`,
    /// on which one begins. Nothing where no day is asked for.
    pub fn day_key(&self) -> Option<&'static str> {
        match self {
            Self::Service(_) | Self::Situation(_) => Some("nodig"),
            Self::Plan(_) => Some("start"),
            _ => None,
        }
    }
}

impl From<Route> for Address {
    fn from(route: Route) -> Self {
        Self { route, municipality: None, on: None, asked: None, anchor: None }
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
        if let Some(anchor) = &self.anchor {
            let _ = write!(href, "#{anchor}");
        }
        href
    }

    /// The keys and values of the query, in a fixed order.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        let mut pairs = match &self.route {
            Route::Services(filter) => filter.pairs(),
            Route::Agreements(comparison) => comparison.pairs(),
            Route::Changes(filter) => filter.pairs(),
            Route::Terms(text) if !text.is_empty() => vec![("zoek", text.clone())],
            Route::Plan(path) => path.iter().map(|path| ("pad", path.to_string())).collect(),
            _ => Vec::new(),
        };
        pairs.extend(self.municipality.iter().map(|slug| ("gemeente", slug.to_string())));
        pairs.extend(self.on.iter().map(|day| ("op", day.to_string())));
        pairs.extend(self.route.day_key().zip(self.asked).map(|(key, day)| (key, day.to_string())));
        pairs
    }

    /// The path without the query, for a form that sends its own.
    pub fn path(&self) -> String {
        self.route.path()
    }

    /// Another page for the same municipality, as of the same day.
    #[must_use]
    pub fn to(&self, route: Route) -> Self {
        Self { route, asked: None, anchor: None, ..self.clone() }
    }

    /// The same address as of another day; nothing is today.
    #[must_use]
    pub fn as_of(&self, on: Option<Date>) -> Self {
        Self { on, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
