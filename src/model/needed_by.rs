//! Whether something is there in time, when one knows on which day it is needed.

use crate::{Availability, Calendar, Date, Offer};

/// Whether it is there in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InTime {
    /// It can be had in the normal way.
    Yes {
        /// The last day on which one can ask for it; never before today.
        ask_by: Date,
        /// The day on which it is there at the latest, asked for today.
        ready: Date,
    },
    /// Not any more in the normal way.
    TooLate {
        /// The last day on which asking was early enough.
        ask_by: Date,
        /// The day on which it is there at the latest, asked for today.
        ready: Date,
    },
    /// The day on which it is needed is past.
    Past,
    /// No lead time is known.
    NotKnown,
    /// The municipality has not agreed on it.
    NotAgreed,
}

/// Whether what is offered today is there on the day on which it is needed.
///
/// A lead time is that of the day of asking, so the offer is that of today.
pub fn in_time(calendar: &Calendar, offer: &Offer<'_>, today: Date, needed: Date) -> InTime {
    // What no other day would change comes first.
    if offer.status() == Availability::NotAgreed {
        return InTime::NotAgreed;
    }
    if needed < today {
        return InTime::Past;
    }
    let Some(days) = offer.lead_time().filter(|_| offer.can_be_asked()) else { return InTime::NotKnown };
    let ready = calendar.after(today, days);
    let ask_by = calendar.latest_request(needed, days);
    if ready > needed {
        return InTime::TooLate { ask_by, ready };
    }
    // On a day off one can still ask for what had to be asked for on the working day before it.
    InTime::Yes { ask_by: ask_by.max(today), ready }
}

#[cfg(test)]
mod tests;
