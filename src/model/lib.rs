//! The domain of Wegwijzer: types, rules, dates, addresses and the wire format.
//!
//! No I/O, no clock, no drawing, no SQL. Rust names are English; what a reader, an editor or a client of the
//! API meets is Dutch, and the serde attributes in this crate are the one place where the two meet.

pub mod agreement;
pub mod calendar;
pub mod catalogue;
pub mod comparison;
pub mod content;
pub mod date;
pub mod decode;
pub mod desk;
pub mod glossary;
pub mod guide;
pub mod info;
pub mod item;
pub mod lists;
pub mod location;
pub mod needed_by;
pub mod notice;
mod order;
pub mod provenance;
pub mod region;
pub mod request;
pub mod route;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod service;
#[cfg(not(target_arch = "wasm32"))]
pub mod shown;
pub mod situation;
pub mod slug;
pub mod text;
pub mod transfer;
pub mod wire;

pub use agreement::{Agreement, AgreementLine, Availability, Package};
pub use calendar::Calendar;
pub use content::{Content, Offer};
pub use date::Date;
pub use decode::Decode;
pub use desk::{Desk, Moment, Opening, OpeningHours, Weekday};
pub use glossary::{Referral, Term};
pub use guide::{Group, Icon, Path, Phase, Step, Weight};
pub use info::{Info, InfoPage};
pub use item::{Ended, Item, Visibility};
pub use lists::{Domain, Municipality, Source, Team};
pub use location::Location;
pub use needed_by::{InTime, in_time};
pub use notice::{Notice, NoticeKind};
pub use provenance::{Certainty, Provenance, ProvenanceMap};
pub use region::Region;
pub use route::{Address, ChangeFilter, Comparison, Filter, Route};
pub use service::{Audience, Channel, Condition, Field, FieldKind, RequestKind, Service};
#[cfg(not(target_arch = "wasm32"))]
pub use shown::Shown;
pub use situation::Situation;
pub use slug::Slug;
pub use transfer::{Change, Outcome, Transfer};
