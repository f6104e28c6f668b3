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

pub use agreement::agreement_page;
pub use agreements::agreements_page;
pub use changes::changes_page;
pub use home::home_page;
pub use info::info_page;
pub use location::location_page;
pub use locations::locations_page;
pub use mine::mine_page;
pub use missing::missing_page;
pub use plan::plan_page;
pub use service::service_page;
pub use services::services_page;
pub use situation::situation_page;
pub use situations::situations_page;
pub use step::step_page;
pub use terms::terms_page;
