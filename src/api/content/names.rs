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
    Situation,
    Step,
    Phase,
    Path,
    Group,
    Transfer,
    Change,
    Location,
    Term,
    Referral,
    Notice,
    Page,
    Introduction,
}

/// Names defined and names used. What is used is looked up when everything has been read.
#[derive(Default)]
pub(super) struct Names {
    defined: BTreeMap<(Kind, String), Place>,
    /// Names that items had before, and their names now.
    former: BTreeMap<(Kind, String), String>,
    used: Vec<(Kind, String, Place)>,
    /// Where items stand among those of their kind.
    orders: BTreeMap<(Kind, i16), Place>,
    incomplete: BTreeSet<Kind>,
    /// Kinds of which an item could not be read, though its name is known.
    unreadable: BTreeSet<Kind>,
}

/// So many names can still be listed in a sentence.
const FEW: usize = 16;

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Self::Municipality => "gemeente",
            Self::Domain => "domein",
            Self::Team => "team",
            Self::Desk => "loket",
            Self::Service => "dienst",
            Self::Source => "bron",
            Self::Situation => "situatie",
            Self::Step => "stap",
            Self::Phase => "fase",
            Self::Path => "pad",
            Self::Group => "groep",
            Self::Transfer => "overgang",
            Self::Change => "verandering",
            Self::Location => "locatie",
            Self::Term => "begrip",
            Self::Referral => "verwijzing",
            Self::Notice => "mededeling",
            Self::Page => "pagina",
            Self::Introduction => "inleiding",
        }
    }
}

impl Names {
    /// Not all items of this kind could be read, so a name that is not there may yet be right.
    pub fn incomplete(&mut self, kind: Kind) {
        self.incomplete.insert(kind);
    }

    /// An item of this kind could not be read; its name is known all the same.
    pub fn unreadable(&mut self, kind: Kind) {
        self.unreadable.insert(kind);
    }

    /// Whether all items of this kind were read.
    pub fn is_incomplete(&self, kind: Kind) -> bool {
        self.incomplete.contains(&kind) || self.unreadable.contains(&kind)
    }

    /// Somebody refers to an item.
    pub fn used(&mut self, kind: Kind, name: &str, place: &Place) {
        self.used.push((kind, name.to_owned(), place.clone()));
    }

    /// Whether this name is that of an item, or may be.
    pub fn may_exist(&self, kind: Kind, name: &str) -> bool {
        self.incomplete.contains(&kind) || self.defined.contains_key(&(kind, name.to_owned()))
    }

    /// The name now of the item that had this name before.
    pub fn now(&self, kind: Kind, before: &str) -> Option<&str> {
        self.former.get(&(kind, before.to_owned())).map(String::as_str)
    }

    /// What was expected instead of this name.
    pub fn expected(&self, kind: Kind, name: &str) -> String {
        if let Some(now) = self.now(kind, name) {
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

    /// An item had this name before. No other of its kind may have it, or have had it.
    pub fn was_named(&mut self, kind: Kind, before: &Slug, now: &Slug, place: &Place) {
        let key = (kind, before.to_string());
        let first = self.names.defined.get(&key).map(Place::in_words);
        let other = self.names.former.get(&key).cloned();
        if let Some(owner) = first.or(other) {
            let wrong = format!("de oude naam {} is ook van {owner}", quoted(before.as_str()));
            let expected = format!("een naam die geen andere {} heeft of had", kind.word());
            self.wrong(place, wrong, expected);
        } else {
            self.names.former.insert(key, now.to_string());
        }
    }

    /// An item stands at this place among those of its kind. No other does.
    pub fn defines_order(&mut self, kind: Kind, order: i16, place: &Place) {
        if let Some(first) = self.names.orders.get(&(kind, order)) {
            let wrong = format!("volgorde {order} is ook van {}", first.in_words());
            self.wrong(place, wrong, "elk getal één keer");
        } else {
            self.names.orders.insert((kind, order), place.clone());
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
