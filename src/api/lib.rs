//! The server of Wegwijzer: reads and checks the content, answers JSON and pages, keeps what readers send.
//!
//! It knows no Leptos: whoever starts it hands it the pages ([`Pages`]).

mod accept;
mod answer;
mod assets;
pub mod content;
mod export;
mod follow;
mod headers;
mod mishap;
mod pages;
mod problem;
mod published;
mod query;
mod routes;
mod serve;
mod state;
mod store;

pub use export::{ExportError, ExportForm, export};
pub use follow::follow;
pub use pages::{Page, PageRequest, Pages};
pub use published::Published;
pub use routes::{API_VERSION, openapi, router};
pub use serve::{ServeError, listen, serve};
pub use state::{App, Clock, Now, Today};
pub use store::{Store, StoreError};
