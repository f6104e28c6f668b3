//! Everything the site says, checked and immutable, and how to find things in it.

use crate::{
    Agreement, AgreementLine, Availability, Date, Desk, Domain, Municipality, Region, Route, Service, Slug,
    Source, Team,
};
use serde::{Deserialize, Serialize};

/// All content of one region, for all dates: who reads it picks the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Inhoud))]
pub struct Content {
    /// The region.
    #[serde(rename = "regio")]
    pub region: Region,
    /// The participants, in the order of the signpost.
    #[serde(rename = "gemeenten")]
    pub municipalities: Vec<Municipality>,
    /// The fields of work, in the order in which they are shown.
    #[serde(rename = "domeinen")]
    pub domains: Vec<Domain>,
    /// The teams.
    pub teams: Vec<Team>,
    /// The desks.
    #[serde(rename = "loketten")]
    pub desks: Vec<Desk>,
    /// The services, by number.
    #[serde(rename = "diensten")]
    pub services: Vec<Service>,
    /// The agreements, in the order of the municipalities.
    #[serde(rename = "overeenkomsten")]
    pub agreements: Vec<Agreement>,
    /// The sources of facts.
    #[serde(rename = "bronnen")]
    pub sources: Vec<Source>,
}

/// What one municipality has of one service on one day.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// The municipality.
    pub municipality: &'a Municipality,
    /// The line of its agreement that holds; nothing where the agreement has none.
    pub line: Option<&'a AgreementLine>,
}

impl Offer<'_> {
    /// Whether the municipality has the service. Without a line that is not known: silence is no refusal.
    pub fn status(&self) -> Availability {
        self.line.map_or(Availability::NotKnown, |line| line.status)
    }

    /// Lead time in working days, where it is agreed.
    pub fn lead_time(&self) -> Option<u16> {
        self.line.and_then(|line| line.lead_time)
    }

    /// What it costs, in words.
    pub fn costs(&self) -> Option<&str> {
        self.line.and_then(|line| line.costs.as_deref())
    }

    /// Whether a field of the line is an example.
    pub fn is_example(&self, field: &str) -> bool {
        self.line.is_some_and(|line| line.provenance.is_example(field))
    }

    /// Whether an employee of this municipality can ask for it.
    pub fn can_be_asked(&self) -> bool {
        matches!(self.status(), Availability::Included | Availability::Extra)
    }
}

/// What stands at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<Item> {
    /// The item itself.
    Here(Item),
    /// It has another address now.
    Moved(Item),
    /// There is no such item.
    Nowhere,
}

impl Content {
    /// The municipality with this slug.
    pub fn municipality(&self, slug: &Slug) -> Option<&Municipality> {
        self.municipalities.iter().find(|item| item.slug == *slug)
    }

    /// The domain with this slug.
    pub fn domain(&self, slug: &Slug) -> Option<&Domain> {
        self.domains.iter().find(|item| item.slug == *slug)
    }

    /// The team with this slug.
    pub fn team(&self, slug: &Slug) -> Option<&Team> {
        self.teams.iter().find(|item| item.slug == *slug)
    }

    /// The desk with this slug.
    pub fn desk(&self, slug: &Slug) -> Option<&Desk> {
        self.desks.iter().find(|item| item.slug == *slug)
    }

    /// The source with this key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|item| item.key == key)
    }

    /// The service with this slug.
    pub fn service(&self, slug: &Slug) -> Option<&Service> {
        self.services.iter().find(|item| item.slug == *slug)
    }

    /// The service with this number.
    pub fn service_by_number(&self, number: u16) -> Option<&Service> {
        self.services.iter().find(|item| item.number == number)
    }

    /// The service at an address: by its slug, or by a slug it had before.
    pub fn find_service(&self, slug: &Slug) -> Found<&Service> {
        if let Some(service) = self.service(slug) {
            return Found::Here(service);
        }
        let former = self.services.iter().find(|item| item.former_slugs.contains(slug));
        former.map_or(Found::Nowhere, Found::Moved)
    }

    /// Where an address leads: to its own page, to another, or nowhere.
    pub fn resolve(&self, route: &Route) -> Found<Route> {
        match route {
            Route::Home | Route::Services(_) => Found::Here(route.clone()),
            Route::Service(slug) => match self.find_service(slug) {
                Found::Here(_) => Found::Here(route.clone()),
                Found::Moved(service) => Found::Moved(Route::Service(service.slug.clone())),
                Found::Nowhere => Found::Nowhere,
            },
            Route::Number(number) => self
                .service_by_number(*number)
                .map_or(Found::Nowhere, |service| Found::Moved(Route::Service(service.slug.clone()))),
        }
    }

    /// What one municipality has of a service on a day.
    pub fn offer<'a>(&'a self, service: &Slug, municipality: &'a Municipality, day: Date) -> Offer<'a> {
        let agreement = self.agreements.iter().find(|item| item.municipality == municipality.slug);
        Offer { municipality, line: agreement.and_then(|agreement| agreement.line_on(service, day)) }
    }

    /// What every municipality has of a service on a day, in the order of the signpost.
    pub fn offers(&self, service: &Slug, day: Date) -> Vec<Offer<'_>> {
        self.municipalities.iter().map(|municipality| self.offer(service, municipality, day)).collect()
    }

    /// Whether nobody answers for the site yet: then every page says that it is no website of a municipality.
    pub fn has_no_owner(&self) -> bool {
        self.region.owner.is_none()
    }
}
