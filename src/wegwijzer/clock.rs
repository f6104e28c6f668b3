//! The only clock of the server: the date in the region's own time zone, and the moment.

use api::Clock;
use model::Date;
use model::wire::Timestamp;
use std::sync::Arc;

/// The time zone of the Netherlands, whatever the zone of the machine.
const ZONE: &str = "Europe/Amsterdam";

/// The clock. Where a day is given it is always that day; what is received is received when it is.
pub fn clock(fixed: Option<Date>) -> Clock {
    Clock {
        today: match fixed {
            Some(day) => Arc::new(move || day),
            None => Arc::new(today),
        },
        now: Arc::new(moment),
    }
}

fn today() -> Date {
    let zone = jiff::tz::TimeZone::get(ZONE).unwrap_or(jiff::tz::TimeZone::UTC);
    now().to_zoned_datetime(zone).date().into()
}

fn moment() -> Timestamp {
    Timestamp::from(now())
}

#[allow(clippy::disallowed_methods, reason = "this is the one place where the server reads the clock")]
fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}
