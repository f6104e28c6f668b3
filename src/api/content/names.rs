//! The names that items have and the names by which others refer to them.

use super::check::{Check, quoted};
use super::near;
use super::source::Place;
use model::Slug;
use std::collections::{BTreeMap, BTreeSet};

/// The kinds of items that have a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Municipality,
    Domain,
    Team,
    Desk,
    Service,
    Source,
}

/// Names defined and names used. What is used is looked up when everything has been read.
#[derive(Default)]
pub(super) struct Names {
    defined: BTreeMap<(Kind, String), Place>,
    /// Names that services had before, and their names now.
    former: BTreeMap<String, String>,
    used: Vec<(Kind, String, Place)>,
    incomplete: BTreeSet<Kind>,
}

/// So many names can still be listed in a sentence.
const FEW: usize = 16;

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Municipality => "gemeente",
            Self::Domain => "domein",
            Self::Team => "team",
            Self::Desk => "loket",
            Self::Service => "dienst",
            Self::Source => "bron",
        }
    }
}

impl Names {
    /// Not all items of this kind could be read, so a name that is not there may yet be right.
    pub fn incomplete(&mut self, kind: Kind) {
        self.incomplete.insert(kind);
    }

    /// Somebody refers to an item.
    pub fn used(&mut self, kind: Kind, name: &str, place: &Place) {
        self.used.push((kind, name.to_owned(), place.clone()));
    }

    /// Whether this name is that of an item, or may be.
    pub fn may_exist(&self, kind: Kind, name: &str) -> bool {
        self.incomplete.contains(&kind) || self.defined.contains_key(&(kind, name.to_owned()))
    }

    /// What was expected instead of this name.
    pub fn expected(&self, kind: Kind, name: &str) -> String {
        if let Some(now) = self.former.get(name).filter(|_| kind == Kind::Service) {
            return format!("de naam van nu: {now}");
        }
        let all: Vec<&str> =
            self.defined.keys().filter(|(other, _)| *other == kind).map(|(_, name)| name.as_str()).collect();
        let hint = near::hint(name, all.iter().copied());
        match all.len() {
            0 => "een naam die bestaat; er is er nog geen".to_owned(),
            1..=FEW => format!("een van: {}{hint}", all.join(", ")),
            _ => format!("een naam die bestaat{hint}"),
        }
    }
}

impl Check {
    /// An item has this name. A name given twice is a mistake of the second.
    pub fn defines(&mut self, kind: Kind, name: &str, place: &Place) {
        if let Some(first) = self.names.defined.get(&(kind, name.to_owned())) {
            let wrong = format!("{} {} staat ook in {}", kind.word(), quoted(name), first.in_words());
            self.wrong(place, wrong, "elke naam één keer");
        } else {
            self.names.defined.insert((kind, name.to_owned()), place.clone());
        }
    }

    /// A service had this name before. No other may have it, or have had it.
    pub fn was_named(&mut self, before: &Slug, now: &Slug, place: &Place) {
        let first = self.names.defined.get(&(Kind::Service, before.to_string())).map(Place::in_words);
        let other = self.names.former.get(before.as_str()).cloned();
        if let Some(owner) = first.or(other) {
            let wrong = format!("de oude naam {} is ook van {owner}", quoted(before.as_str()));
            self.wrong(place, wrong, "een naam die geen andere dienst heeft of had");
        } else {
            self.names.former.insert(before.to_string(), now.to_string());
        }
    }

    /// Looks up every name that was used.
    pub fn resolve_names(&mut self) {
        let used = std::mem::take(&mut self.names.used);
        for (kind, name, place) in &used {
            if !self.names.may_exist(*kind, name) {
                let expected = self.names.expected(*kind, name);
                self.wrong(place, format!("{} {} bestaat niet", kind.word(), quoted(name)), expected);
            }
        }
    }
}
