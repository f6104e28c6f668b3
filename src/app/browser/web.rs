//! The browser, through web-sys.

mod chance;
mod clipboard;
mod connection;
mod document;
mod draw;
mod fetch;
mod file;
mod form;
mod navigation;
mod pack;
mod quiet;
mod rest;
mod search;
mod share;
mod storage;
mod takeover;
mod today;

pub use chance::chance;
pub use clipboard::{copy, copy_and_say, print, print_then};
pub use connection::{when_connected, when_kept_elsewhere};
pub use document::{announce, drawn_for, focus_heading, hold_message, root, submitted_value};
pub use draw::{Heard, Listener, listener, mount};
pub use fetch::{fetch, post};
pub use file::{chosen_file, save, seconds};
pub use form::{close_fold, focus_soon, form_values, pressed, sent_with, show};
pub use navigation::{Change, go, keep_focus, location, navigate, when_handed_over};
pub use pack::{pack, unpack};
pub use quiet::{settled, when_quiet};
pub use rest::rest;
pub use search::{focus_search, listen_for_search};
pub use share::{origin, select_soon, share};
pub use storage::{forget, keep, kept};
pub use takeover::{exchange, stage, take_over};
pub use today::{minute, today};
