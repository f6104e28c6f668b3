//! The browser, through web-sys.

mod document;
mod fetch;
mod navigation;
mod quiet;
mod rest;
mod search;
mod storage;
mod takeover;
mod today;

pub use document::{announce, drawn_for, focus, focus_heading, hold_message, root, submitted_value};
pub use fetch::fetch;
pub use navigation::{Change, go, location, navigate};
pub use quiet::{settled, when_quiet};
pub use rest::rest;
pub use search::{focus_search, listen_for_search};
pub use storage::{forget, keep, kept};
pub use takeover::{exchange, stage, take_over};
pub use today::{minute, today};
