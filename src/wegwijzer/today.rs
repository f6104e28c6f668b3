//! The date in the region's own time zone: the only clock of the server.

use api::Today;
use model::Date;
use std::sync::Arc;

/// The time zone of the Netherlands, whatever the zone of the machine.
const ZONE: &str = "Europe/Amsterdam";

/// Today as a function: a fixed day where one is given.
pub fn clock(fixed: Option<Date>) -> Today {
    match fixed {
        Some(day) => Arc::new(move || day),
        None => Arc::new(now),
    }
}

#[allow(clippy::disallowed_methods, reason = "this is the one place where the server reads the clock")]
fn now() -> Date {
    let zone = jiff::tz::TimeZone::get(ZONE).unwrap_or(jiff::tz::TimeZone::UTC);
    jiff::Timestamp::now().to_zoned_datetime(zone).date().into()
}
