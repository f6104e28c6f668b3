//! The pages: each reads the content from its context and puts components in their order.

mod agreement;
mod agreements;
mod changes;
mod home;
mod info;
mod location;
mod locations;
mod mine;
mod missing;
mod plan;
mod service;
mod services;
mod situation;
mod situations;
mod step;
mod terms;

pub use agreement::AgreementPage;
pub use agreements::AgreementsPage;
pub use changes::ChangesPage;
pub use home::HomePage;
pub use info::InfoPage;
pub use location::LocationPage;
pub use locations::LocationsPage;
pub use mine::MinePage;
pub use missing::MissingPage;
pub use plan::PlanPage;
pub use service::ServicePage;
pub use services::ServicesPage;
pub use situation::SituationPage;
pub use situations::SituationsPage;
pub use step::StepPage;
pub use terms::TermsPage;
