//! Reading in the browser what the server wrote. The same wire format as serde's, which a test compares; but reading by
//! serde would make a fifth of the whole program, since it writes out every type for lists, maps and unknown keys.
//! Here a text becomes [`Json`] first, by code that all types share, and a type takes its fields from that.

mod json;

pub use json::{Json, parts};

use crate::provenance::Provenance;
use crate::text::{Block, Inline, Target};
use crate::{Date, ProvenanceMap, Slug};
use std::borrow::Cow;

/// Can be read from JSON; nothing where it is something else.
pub trait Decode: Sized {
    /// Reads a value.
    fn decode(value: Json<'_>) -> Option<Self>;

    /// What it is where its key is not there; nothing where it must be.
    fn missing() -> Option<Self> {
        None
    }
}

/// The keys of an object that are not taken yet.
pub(crate) struct Fields<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Fields<'a> {
    pub(crate) fn of(value: Json<'a>) -> Option<Self> {
        match value {
            Json::Object(fields) => Some(Self(fields)),
            _ => None,
        }
    }

    pub(crate) fn take<T: Decode>(&mut self, key: &str) -> Option<T> {
        match self.find(key) {
            Some(value) => T::decode(value),
            None => T::missing(),
        }
    }

    fn find(&mut self, key: &str) -> Option<Json<'a>> {
        let at = self.0.iter().position(|(name, _)| name == key)?;
        Some(self.0.swap_remove(at).1)
    }
}

/// Says under which key each field of a type stands: those that serde writes it under.
macro_rules! decode {
    ($name:ident { $($field:ident: $key:literal),* $(,)? }) => {
        impl $crate::decode::Decode for $name {
            fn decode(value: $crate::decode::Json<'_>) -> Option<Self> {
                let mut fields = $crate::decode::Fields::of(value)?;
                Some(Self { $($field: fields.take($key)?),* })
            }
        }
    };
}
pub(crate) use decode;

/// Says that a type is read from its word.
macro_rules! decode_word {
    ($name:ident, $read:expr $(, $missing:expr)?) => {
        impl $crate::decode::Decode for $name {
            fn decode(value: $crate::decode::Json<'_>) -> Option<Self> {
                let read: fn(&str) -> Option<Self> = $read;
                match value {
                    $crate::decode::Json::Text(word) => read(&word),
                    _ => None,
                }
            }
            $(fn missing() -> Option<Self> { Some($missing) })?
        }
    };
}
pub(crate) use decode_word;

impl Decode for String {
    fn decode(value: Json<'_>) -> Option<Self> {
        match value {
            Json::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }
}

impl Decode for bool {
    fn decode(value: Json<'_>) -> Option<Self> {
        match value {
            Json::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn missing() -> Option<Self> {
        Some(false)
    }
}

fn whole(value: &Json<'_>) -> Option<i64> {
    match value {
        Json::Number(number) => Some(*number),
        _ => None,
    }
}

impl Decode for u16 {
    fn decode(value: Json<'_>) -> Option<Self> {
        whole(&value)?.try_into().ok()
    }
}

impl Decode for i16 {
    fn decode(value: Json<'_>) -> Option<Self> {
        whole(&value)?.try_into().ok()
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(value: Json<'_>) -> Option<Self> {
        if value == Json::Null { Some(None) } else { T::decode(value).map(Some) }
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Json<'_>) -> Option<Self> {
        match value {
            Json::List(values) => values.into_iter().map(T::decode).collect(),
            _ => None,
        }
    }

    fn missing() -> Option<Self> {
        Some(Vec::new())
    }
}

decode_word!(Slug, |word| word.parse().ok());
decode_word!(Date, |word| word.parse().ok());
decode_word!(Target, |word| word.parse().ok());

impl Decode for ProvenanceMap {
    fn decode(value: Json<'_>) -> Option<Self> {
        let mut map = Self::default();
        for (field, value) in Fields::of(value)?.0 {
            map.0.insert(field.into_owned(), Provenance::decode(value)?);
        }
        Some(map)
    }
}

/// The one key of an object, and its value: as a variant is written.
fn variant(value: Json<'_>) -> Option<(Cow<'_, str>, Json<'_>)> {
    Fields::of(value)?.0.into_iter().next()
}

impl Decode for Block {
    fn decode(value: Json<'_>) -> Option<Self> {
        let (kind, value) = variant(value)?;
        Some(match kind.as_ref() {
            "kop" => Self::Heading(Decode::decode(value)?),
            "alinea" => Self::Paragraph(Decode::decode(value)?),
            "lijst" => Self::List(Decode::decode(value)?),
            "stappen" => Self::Steps(Decode::decode(value)?),
            "kader" => Self::Callout(Decode::decode(value)?),
            _ => return None,
        })
    }
}

impl Decode for Inline {
    fn decode(value: Json<'_>) -> Option<Self> {
        let (kind, value) = variant(value)?;
        Some(match kind.as_ref() {
            "tekst" => Self::Text(Decode::decode(value)?),
            "nadruk" => Self::Emphasis(Decode::decode(value)?),
            "sterk" => Self::Strong(Decode::decode(value)?),
            "verwijzing" => {
                let mut pair = items(value)?;
                Self::Link(Target::decode(pair.next()?)?, Decode::decode(pair.next()?)?)
            }
            "begrip" => {
                let mut pair = items(value)?;
                Self::Term(Slug::decode(pair.next()?)?, Decode::decode(pair.next()?)?)
            }
            _ => return None,
        })
    }
}

fn items(value: Json<'_>) -> Option<std::vec::IntoIter<Json<'_>>> {
    match value {
        Json::List(items) => Some(items.into_iter()),
        _ => None,
    }
}
