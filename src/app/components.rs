//! The parts of which pages are made: one component, one file, one stylesheet, one name.

mod anew;
mod availability_mark;
mod breadcrumb;
#[cfg(target_arch = "wasm32")]
mod button;
mod desk_action;
mod disclaimer;
mod domain_list;
mod entitlement;
mod filter_panel;
mod junction_number;
mod key_facts;
mod main_nav;
mod municipality_choices;
mod municipality_picker;
mod needed_list;
mod no_results;
mod prose;
mod provenance_mark;
mod provenance_note;
mod related_list;
mod result_count;
mod search_field;
mod service_card;
mod service_head;
mod service_list;
mod sign;
mod sign_logo;
mod site_bar;
mod site_footer;
mod skip_link;
#[cfg(target_arch = "wasm32")]
mod status_message;
mod urgent_list;
mod ways_in;

pub use anew::Anew;
pub use availability_mark::AvailabilityMark;
pub use breadcrumb::Breadcrumb;
#[cfg(target_arch = "wasm32")]
pub use button::Button;
pub use desk_action::DeskAction;
pub use disclaimer::Disclaimer;
pub use domain_list::DomainList;
pub use entitlement::Entitlement;
pub use filter_panel::FilterPanel;
pub use junction_number::JunctionNumber;
pub use key_facts::KeyFacts;
pub use main_nav::MainNav;
pub use municipality_choices::MunicipalityChoices;
pub use municipality_picker::MunicipalityPicker;
pub use needed_list::NeededList;
pub use no_results::NoResults;
pub use prose::Prose;
pub use provenance_mark::ProvenanceMark;
pub use provenance_note::ProvenanceNote;
pub use related_list::RelatedList;
pub use result_count::ResultCount;
pub use search_field::SearchField;
pub use service_card::ServiceCard;
pub use service_head::ServiceHead;
pub use service_list::{ServiceList, Shown};
pub use sign::Sign;
pub use sign_logo::SignLogo;
pub use site_bar::SiteBar;
pub use site_footer::SiteFooter;
pub use skip_link::SkipLink;
#[cfg(target_arch = "wasm32")]
pub use status_message::StatusMessage;
pub use urgent_list::UrgentList;
pub use ways_in::WaysIn;
