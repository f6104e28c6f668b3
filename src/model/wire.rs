//! What the API says and hears, beside the items themselves: its paths, summaries, lists and problems.

mod agreement;
mod feedback;
mod guide;
mod list;
mod problem;
mod service;
mod timestamp;

pub use agreement::AgreementOnDay;
pub use feedback::{Feedback, FeedbackKey, KeptFeedback, NotAKey, Verdict, is_there};
pub use guide::Guide;
pub use list::{List, ListedDesk};
pub use problem::{InputError, Problem};
pub use service::{MunicipalLines, ServiceAvailability, ServiceDetail, ServiceSummary};
pub use timestamp::{NotATimestamp, Timestamp};

/// The paths of the API; the app and the server both take them from here.
pub mod path {
    /// Where the API starts; only the major version stands in it (NLGov `/core/uri-version`).
    pub const BASE: &str = "/api/v1";
    /// Everything in one answer, for use offline. The app's only read.
    pub const CONTENT: &str = "/api/v1/inhoud";
    /// The plan of a path as a calendar, with `pad` and `start`.
    pub const AGENDA: &str = "/api/v1/inwerkgids/agenda";
    /// Where a reader's reaction goes. The app's only write.
    pub const FEEDBACK: &str = "/api/v1/reacties";
}
