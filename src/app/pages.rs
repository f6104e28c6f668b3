//! The pages: each reads the content from its context and puts components in their order.

mod home;
mod missing;
mod service;
mod services;

pub use home::HomePage;
pub use missing::MissingPage;
pub use service::ServicePage;
pub use services::ServicesPage;
