//! The key of a reaction.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The key under which a reaction is kept. Made by who sends it, so that sending twice keeps once: a UUID
/// (RFC 9562) in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Reactiesleutel, value_type = String, format = "uuid",
    pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", min_length = 36, max_length = 36,
    example = "0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3e"))]
#[serde(try_from = "String", into = "String")]
pub struct FeedbackKey(String);

/// The text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAKey;

impl FeedbackKey {
    /// The key as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for FeedbackKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let hex = |part: &str| part.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        let right = text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(hex);
        if right { Ok(Self(text.to_owned())) } else { Err(NotAKey) }
    }
}

impl TryFrom<String> for FeedbackKey {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Self, NotAKey> {
        text.parse()
    }
}

impl From<FeedbackKey> for String {
    fn from(key: FeedbackKey) -> Self {
        key.0
    }
}

impl fmt::Display for NotAKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een UUID in kleine letters, zoals 0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3e")
    }
}

impl std::error::Error for NotAKey {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_uuid_in_lower_case() {
        let key = "0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3e";
        assert_eq!(key.parse::<FeedbackKey>().map(|key| key.as_str().to_owned()), Ok(key.to_owned()));
        for wrong in [
            "",
            "0B9C6F0E-5A1D-4C57-9A53-1F0B8A7C2D3E",
            "0b9c6f0e5a1d4c579a531f0b8a7c2d3e",
            "0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3",
            "0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3g",
            "0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3e-",
            " 0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3e",
            "{0b9c6f0e-5a1d-4c57-9a53-1f0b8a7c2d3e}",
        ] {
            assert_eq!(wrong.parse::<FeedbackKey>(), Err(NotAKey), "{wrong}");
        }
    }
}
