//! A moment in time. Like a date it is always a parameter: nothing here knows what time it is.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A second, in UTC; on the wire as RFC 3339 has it: `2026-11-24T09:30:00Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Tijdstip, value_type = String, format = DateTime, example = "2026-11-24T09:30:00Z"))]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp(jiff::Timestamp);

/// The text or number is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATimestamp;

impl Timestamp {
    /// So many seconds after the beginning of 1970, or nothing where no calendar reaches.
    pub fn new(seconds: i64) -> Option<Self> {
        jiff::Timestamp::from_second(seconds).ok().map(Self)
    }

    /// The seconds since the beginning of 1970.
    pub fn seconds(self) -> i64 {
        self.0.as_second()
    }
}

impl From<jiff::Timestamp> for Timestamp {
    /// The second in which this is.
    fn from(time: jiff::Timestamp) -> Self {
        Self::new(time.as_second()).unwrap_or(Self(time))
    }
}

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        text.parse::<jiff::Timestamp>().map(Self::from).map_err(|_| NotATimestamp)
    }
}

impl TryFrom<String> for Timestamp {
    type Error = NotATimestamp;

    fn try_from(text: String) -> Result<Self, NotATimestamp> {
        text.parse()
    }
}

impl From<Timestamp> for String {
    fn from(moment: Timestamp) -> Self {
        moment.to_string()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for NotATimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een moment als 2026-11-24T09:30:00Z")
    }
}

impl std::error::Error for NotATimestamp {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc_and_reads_back() {
        let moment = Timestamp::new(1_795_512_600).unwrap();
        assert_eq!(moment.to_string(), "2026-11-24T09:30:00Z");
        assert_eq!(moment.to_string().parse(), Ok(moment));
        assert_eq!("2026-11-24T10:30:00.25+01:00".parse(), Ok(moment));
        assert_eq!("2026-11-24".parse::<Timestamp>(), Err(NotATimestamp));
        assert_eq!((Timestamp::new(i64::MAX), Timestamp::new(0).map(Timestamp::seconds)), (None, Some(0)));
    }
}
