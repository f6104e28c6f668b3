//! The browser, through web-sys.

mod document;
mod navigation;
mod rest;
mod storage;
mod takeover;
mod today;

pub use document::{announce, drawn_for, focus, focus_heading, hold_message, root, submitted_value};
pub use navigation::{Change, go, location, navigate};
pub use rest::rest;
pub use storage::{forget, keep, kept};
pub use takeover::{exchange, stage, take_over};
pub use today::today;
