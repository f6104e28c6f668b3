//! The domain of Wegwijzer: types, rules, dates, addresses and the wire format.
//!
//! No I/O, no clock, no drawing, no SQL. Rust names are English; what a reader, an editor or a client of the
//! API meets is Dutch, and the serde attributes in this crate are the one place where the two meet.

pub mod agreement;
pub mod catalogue;
pub mod content;
pub mod date;
pub mod desk;
pub mod lists;
pub mod provenance;
pub mod region;
pub mod route;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod service;
pub mod slug;
pub mod text;
pub mod wire;

pub use agreement::{Agreement, AgreementLine, Availability, Package};
pub use content::{Content, Offer};
pub use date::Date;
pub use desk::{Desk, OpeningHours, Weekday};
pub use lists::{Domain, Municipality, Source, Team};
pub use provenance::{Certainty, Provenance, ProvenanceMap};
pub use region::Region;
pub use route::{Address, Filter, Route};
pub use service::{Audience, Channel, RequestKind, Service};
pub use slug::Slug;
