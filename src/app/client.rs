//! The only place that makes requests: one read, of everything, and what a reader sends.

#[cfg(target_arch = "wasm32")]
mod content;

#[cfg(target_arch = "wasm32")]
pub use content::content;

use crate::browser;
use model::wire::path;

/// Sends a reaction; gives the status of the answer, or nothing where none came.
pub async fn send(reaction: &str) -> Option<u16> {
    browser::post(path::FEEDBACK, reaction).await
}
