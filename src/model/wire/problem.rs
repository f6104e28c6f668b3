//! What the API says when something is wrong.

use serde::{Deserialize, Serialize};

/// What went wrong (RFC 9457, `application/problem+json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Probleem))]
pub struct Problem {
    /// The kind of problem: a reference, or `about:blank` where the status says it all.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status.
    pub status: u16,
    /// What it is, the same for each of its kind.
    pub title: String,
    /// What happened this time, and what to do.
    pub detail: String,
    /// With wrong input: every mistake.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<InputError>,
}

/// One mistake in what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Invoerfout))]
pub struct InputError {
    /// What is wrong, and what was expected.
    pub detail: String,
    /// The key it is about, in the query or in what was sent; empty where it is about the whole.
    pub parameter: String,
}
