//! What items of every kind share: who may see them, and that they can end.

use crate::decode::{decode, decode_word};
use crate::service::words;
use crate::text::Target;
use crate::{Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

words! {
    /// Who may see an item (`zichtbaar`).
    Visibility as Zichtbaarheid {
        /// Everyone.
        Public = "openbaar", "openbaar";
        /// Only who works here: door access, escape routes, tariffs.
        Internal = "intern", "intern";
    }
}

#[allow(clippy::derivable_impls, reason = "the enum is made by a macro that knows no default")]
impl Default for Visibility {
    fn default() -> Self {
        Self::Public
    }
}

impl Visibility {
    /// Whether everyone may see it: what is not said on the wire.
    pub fn is_public(&self) -> bool {
        *self == Self::Public
    }
}

/// That an item is no longer there (`vervallen`). Its address and its number stay, and say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Vervallen))]
pub struct Ended {
    /// The first day on which it is no longer there.
    pub per: Date,
    /// Why, in one sentence.
    #[serde(rename = "reden")]
    pub reason: String,
    /// What there is instead.
    #[serde(rename = "nu", default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Target>,
}

/// What every item has, whatever its kind.
pub trait Item {
    /// Its name in addresses.
    fn slug(&self) -> &Slug;
    /// Its name.
    fn name(&self) -> &str;
    /// What it is, in a sentence or two.
    fn summary(&self) -> &str;
    /// Where its facts come from.
    fn provenance(&self) -> &ProvenanceMap;
    /// The permanent number, of an item that has one.
    fn number(&self) -> Option<u16> {
        None
    }
    /// That it has ended, of an item that can.
    fn ended(&self) -> Option<&Ended> {
        None
    }
    /// Slugs it had before.
    fn former_slugs(&self) -> &[Slug] {
        &[]
    }
    /// Who may see it.
    fn visibility(&self) -> Visibility {
        Visibility::Public
    }
    /// That it has ended on this day.
    fn ended_on(&self, day: Date) -> Option<&Ended> {
        self.ended().filter(|ended| ended.per <= day)
    }
}

/// Says for a kind of item where the shared parts are; more than the four that all have is named behind it.
macro_rules! item {
    ($name:ident $(, $more:ident)*) => {
        impl $crate::item::Item for $name {
            fn slug(&self) -> &$crate::Slug { &self.slug }
            fn name(&self) -> &str { &self.name }
            fn summary(&self) -> &str { &self.summary }
            fn provenance(&self) -> &$crate::ProvenanceMap { &self.provenance }
            $($crate::item::part!($more);)*
        }
    };
}
pub(crate) use item;

macro_rules! part {
    (number) => {
        fn number(&self) -> Option<u16> {
            Some(self.number)
        }
    };
    (ended) => {
        fn ended(&self) -> Option<&$crate::item::Ended> {
            self.ended.as_ref()
        }
        fn former_slugs(&self) -> &[$crate::Slug] {
            &self.former_slugs
        }
    };
    (visibility) => {
        fn visibility(&self) -> $crate::item::Visibility {
            self.visibility
        }
    };
}
pub(crate) use part;

decode!(Ended { per: "per", reason: "reden", now: "nu" });

decode_word!(Visibility, Visibility::from_word, Visibility::Public, Visibility::Public);
