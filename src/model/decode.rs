//! Reading in the browser what the server wrote. The same wire format as serde's, which a test compares; but reading by
//! serde would make a fifth of the whole program, since it writes out every type for lists, maps and unknown keys.
//! Here a text becomes [`Json`] first, by code that all types share, and a type takes its fields from that.

mod json;

pub use json::{Json, parts};

use crate::provenance::Provenance;
use crate::text::{Block, Inline, Target};
use crate::{Date, ProvenanceMap, Slug};
use std::borrow::Cow;

/// Can be read from JSON.
///
/// Reading never stops half-way: what is wrong is marked, and the whole is thrown away at the end. Stopping at each
/// field would write out, for each, how to let go of all fields before it; that made these readers twice as large.
pub trait Decode: Sized {
    /// Reads a value. Where it is something else, `good` becomes false and what is given says nothing. A key that is
    /// not there is read as [`Json::Null`].
    fn take(value: Json<'_>, good: &mut bool) -> Self;

    /// Reads a value; nothing where it is something else.
    fn decode(value: Json<'_>) -> Option<Self> {
        let mut good = true;
        let value = Self::take(value, &mut good);
        good.then_some(value)
    }
}

/// The keys of an object that are not taken yet.
pub(crate) struct Fields<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Fields<'a> {
    pub(crate) fn of(value: Json<'a>, good: &mut bool) -> Self {
        if let Json::Object(fields) = value {
            return Self(fields);
        }
        *good = false;
        Self(Vec::new())
    }

    #[inline(never)]
    pub(crate) fn take(&mut self, key: &str) -> Json<'a> {
        let at = self.0.iter().position(|(name, _)| name == key);
        at.map_or(Json::Null, |at| self.0.swap_remove(at).1)
    }
}

/// Says under which key each field of a type stands: those that serde writes it under.
macro_rules! decode {
    ($name:ident { $($field:ident: $key:literal),* $(,)? }) => {
        impl $crate::decode::Decode for $name {
            #[inline(never)]
            fn take(value: $crate::decode::Json<'_>, good: &mut bool) -> Self {
                let mut fields = $crate::decode::Fields::of(value, good);
                Self { $($field: $crate::decode::Decode::take(fields.take($key), good)),* }
            }
        }
    };
}
pub(crate) use decode;

/// Says that a type is read from its word, and what stands for a wrong word until all is thrown away. What may be
/// missing is, then, the last.
macro_rules! decode_word {
    ($name:ident, $read:expr, $wrong:expr $(, $missing:expr)?) => {
        impl $crate::decode::Decode for $name {
            #[inline(never)]
            fn take(value: $crate::decode::Json<'_>, good: &mut bool) -> Self {
                let read: fn(&str) -> Option<Self> = $read;
                let read = match value {
                    $crate::decode::Json::Text(word) => read(&word),
                    $($crate::decode::Json::Null => Some($missing),)?
                    _ => None,
                };
                *good &= read.is_some();
                read.unwrap_or_else(|| $wrong)
            }
        }
    };
}
pub(crate) use decode_word;

impl Decode for String {
    #[inline(never)]
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        if let Json::Text(text) = value {
            return text.into_owned();
        }
        *good = false;
        Self::new()
    }
}

impl Decode for bool {
    #[inline(never)]
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        *good &= matches!(value, Json::Bool(_) | Json::Null);
        value == Json::Bool(true)
    }
}

fn whole<T: TryFrom<i64> + Default>(value: &Json<'_>, good: &mut bool) -> T {
    let number = if let Json::Number(number) = value { T::try_from(*number).ok() } else { None };
    *good &= number.is_some();
    number.unwrap_or_default()
}

impl Decode for u16 {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        whole(&value, good)
    }
}

impl Decode for i16 {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        whole(&value, good)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        if value == Json::Null { None } else { Some(T::take(value, good)) }
    }
}

impl<T: Decode> Decode for Vec<T> {
    #[inline(never)]
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        let mut all = Self::new();
        match value {
            Json::List(values) => {
                for value in values {
                    all.push(T::take(value, good));
                }
            }
            Json::Null => {}
            _ => *good = false,
        }
        all
    }
}

decode_word!(Slug, |word| word.parse().ok(), Slug::nothing());
decode_word!(Date, |word| word.parse().ok(), jiff::civil::Date::ZERO.into());
decode_word!(Target, |word| word.parse().ok(), Target::Elsewhere(String::new()));

impl Decode for ProvenanceMap {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        let mut map = Self::default();
        for (field, value) in Fields::of(value, good).0 {
            map.0.insert(field.into_owned(), Provenance::take(value, good));
        }
        map
    }
}

/// The one key of an object, and its value: as a variant is written.
fn variant<'a>(value: Json<'a>, good: &mut bool) -> (Cow<'a, str>, Json<'a>) {
    let first = Fields::of(value, good).0.into_iter().next();
    *good &= first.is_some();
    first.unwrap_or((Cow::Borrowed(""), Json::Null))
}

impl Decode for Block {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        let (kind, value) = variant(value, good);
        match kind.as_ref() {
            "kop" => Self::Heading(Decode::take(value, good)),
            "alinea" => Self::Paragraph(Decode::take(value, good)),
            "lijst" => Self::List(Decode::take(value, good)),
            "stappen" => Self::Steps(Decode::take(value, good)),
            kind => {
                *good &= kind == "kader";
                Self::Callout(Decode::take(value, good))
            }
        }
    }
}

impl Decode for Inline {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        let (kind, value) = variant(value, good);
        match kind.as_ref() {
            "nadruk" => Self::Emphasis(Decode::take(value, good)),
            "sterk" => Self::Strong(Decode::take(value, good)),
            "verwijzing" => {
                let (target, text) = pair(value);
                Self::Link(Decode::take(target, good), Decode::take(text, good))
            }
            "begrip" => {
                let (term, text) = pair(value);
                Self::Term(Decode::take(term, good), Decode::take(text, good))
            }
            kind => {
                *good &= kind == "tekst";
                Self::Text(Decode::take(value, good))
            }
        }
    }
}

/// The two values of a list.
fn pair(value: Json<'_>) -> (Json<'_>, Json<'_>) {
    let mut items = if let Json::List(items) = value { items } else { Vec::new() }.into_iter();
    (items.next().unwrap_or(Json::Null), items.next().unwrap_or(Json::Null))
}
