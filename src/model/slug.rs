//! A slug: the name of an item in file names and addresses. Parsed once, after that never a raw string.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Lower-case letters, digits and single hyphens, 1 to 64 bytes, for example `toegangspas`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(value_type = String, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 64, example = "toegangspas"))]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// The text is no slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASlug;

impl Slug {
    /// The longest slug, in bytes.
    pub const LONGEST: usize = 64;

    /// No slug: what stands for a wrong one until all that was read is thrown away.
    pub(crate) fn nothing() -> Self {
        Self(String::new())
    }

    /// The slug as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = NotASlug;

    fn from_str(text: &str) -> Result<Self, NotASlug> {
        let letters = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if text.len() <= Self::LONGEST && text.split('-').all(letters) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotASlug)
        }
    }
}

impl TryFrom<String> for Slug {
    type Error = NotASlug;

    fn try_from(text: String) -> Result<Self, NotASlug> {
        text.parse()
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NotASlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("alleen kleine letters, cijfers en losse koppeltekens, hoogstens 64 tekens")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_lower_case_letters_digits_and_single_hyphens() {
        for good in ["toegangspas", "in-en-uit-dienst", "100-dagen", "a"] {
            assert_eq!(good.parse::<Slug>().map(String::from).as_deref(), Ok(good));
        }
        for bad in ["", "-", "a-", "-a", "a--b", "Pas", "pas ", "pas/", "é", "a.b", &"a".repeat(65)] {
            assert_eq!(bad.parse::<Slug>(), Err(NotASlug), "{bad:?} is no slug");
        }
    }
}
