//! The browser, through web-sys.

mod document;
mod navigation;
mod storage;
mod takeover;
mod today;

pub use document::{announce, drawn_for, focus, hold_message, root, submitted_value};
pub use navigation::{Change, go, location, navigate};
pub use storage::{keep, kept};
pub use takeover::take_over;
pub use today::today;
