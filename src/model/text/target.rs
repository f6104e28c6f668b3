//! Where a link leads. In content files and on the wire: `dienst:slug` and the like, or an address.

use crate::service::words;
use crate::{Address, Route, Slug};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

words! {
    /// The kinds of items that a link can lead to.
    ItemKind as Itemsoort {
        /// A service.
        Service = "dienst", "dienst";
        /// A step of the guide.
        Step = "stap", "stap";
        /// A situation.
        Situation = "situatie", "situatie";
        /// A location.
        Location = "locatie", "locatie";
        /// A word of the glossary.
        Term = "begrip", "begrip";
    }
}

/// The target of a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Target {
    /// An item: `dienst:toegangspas`.
    Item(ItemKind, Slug),
    /// A page that every site has: `pagina:privacy`.
    Page(Route),
    /// Elsewhere: `https:`, `mailto:` or `tel:`. The reader of content accepts no other scheme.
    Elsewhere(String),
}

/// What stands before the name of a page.
const PAGE: &str = "pagina";

impl Target {
    /// Schemes that may lead elsewhere.
    pub const SCHEMES: [&'static str; 3] = ["https://", "mailto:", "tel:"];

    /// A service.
    pub fn service(slug: Slug) -> Self {
        Self::Item(ItemKind::Service, slug)
    }

    /// The place of this site it leads to, if it is one. A word stands among the others on one page.
    pub fn address(&self) -> Option<Address> {
        match self {
            Self::Item(ItemKind::Term, slug) => {
                Some(Address { anchor: Some(slug.clone()), ..Address::from(Route::terms()) })
            }
            Self::Item(kind, slug) => Some(kind.route(slug.clone()).into()),
            Self::Page(route) => Some(route.clone().into()),
            Self::Elsewhere(_) => None,
        }
    }
}

impl ItemKind {
    fn route(self, slug: Slug) -> Route {
        match self {
            Self::Service => Route::Service(slug),
            Self::Step => Route::Step(slug),
            Self::Situation => Route::Situation(slug),
            Self::Location => Route::Location(slug),
            Self::Term => Route::terms(),
        }
    }
}

impl FromStr for Target {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let item = text.split_once(':').and_then(|(word, name)| match ItemKind::from_word(word) {
            Some(kind) => name.parse().ok().map(|slug| Self::Item(kind, slug)),
            None if word == PAGE => Route::named(name).map(Self::Page),
            None => None,
        });
        Ok(item.unwrap_or_else(|| Self::Elsewhere(text.to_owned())))
    }
}

impl From<String> for Target {
    fn from(text: String) -> Self {
        match text.parse() {
            Ok(target) => target,
            Err(never) => match never {},
        }
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        target.to_string()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(kind, slug) => write!(f, "{}:{slug}", kind.word()),
            Self::Page(route) => write!(f, "{PAGE}:{}", route.name().unwrap_or_default()),
            Self::Elsewhere(address) => f.write_str(address),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_an_item_a_page_or_an_address_and_reads_back() {
        for (text, leads_to) in [
            ("dienst:toegangspas", Some("/diensten/toegangspas")),
            ("stap:inloggen", Some("/inwerken/inloggen")),
            ("situatie:uit-dienst", Some("/situaties/uit-dienst")),
            ("locatie:loods", Some("/locaties/loods")),
            ("begrip:ikb", Some("/begrippen#ikb")),
            ("pagina:privacy", Some("/privacy")),
            ("pagina:inwerken", Some("/inwerken")),
            ("pagina:geheim", None),
            ("https://voorbeeld.nl/a", None),
            ("dienst:Geen Slug", None),
        ] {
            let target: Target = text.to_owned().into();
            assert_eq!(target.address().map(|to| to.href()).as_deref(), leads_to, "{text}");
            assert_eq!(target.to_string(), text);
        }
    }
}
