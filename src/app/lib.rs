//! The views of Wegwijzer, in Leptos. They draw the content; they keep little state and fetch nothing.
//!
//! The same views are drawn twice: natively by [`reading_view`], so that a page can be read before, or without,
//! WebAssembly; and in the browser by `start`, which takes over from it without a flash.

#![recursion_limit = "256"] // a page is one type of many nested elements

mod app;
mod browser;
mod client;
mod components;
mod context;
mod device;
mod feedback;
mod head;
mod keep;
mod outbox;
mod own;
mod pages;
mod qr;
#[cfg(not(target_arch = "wasm32"))]
pub mod reading_view;
#[cfg(any(target_arch = "wasm32", test))]
mod remote;
mod results;
#[cfg(target_arch = "wasm32")]
mod start;
mod words;

pub use head::{Head, head};
#[cfg(target_arch = "wasm32")]
pub use start::start;
