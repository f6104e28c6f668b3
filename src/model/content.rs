//! Everything the site says, checked and immutable, and how to find things in it.

use crate::decode::decode;
use crate::{
    Agreement, AgreementLine, Availability, Change, Date, Desk, Domain, Group, Info, InfoPage, Item,
    Location, Municipality, Notice, Path, Phase, Referral, Region, Route, Service, Situation, Slug, Source,
    Step, Team, Term, Transfer,
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
    /// The situations, in the order in which they are shown.
    #[serde(rename = "situaties")]
    pub situations: Vec<Situation>,
    /// The phases of the guide, in order.
    #[serde(rename = "fasen")]
    pub phases: Vec<Phase>,
    /// The paths of the guide, in the order in which they are shown.
    #[serde(rename = "paden")]
    pub paths: Vec<Path>,
    /// The steps of the guide, by number.
    #[serde(rename = "stappen")]
    pub steps: Vec<Step>,
    /// The groups with extra needs.
    #[serde(rename = "groepen", default)]
    pub groups: Vec<Group>,
    /// The transfers, the last one first.
    #[serde(rename = "overgangen")]
    pub transfers: Vec<Transfer>,
    /// What the transfers change, in the order in which it is shown.
    #[serde(rename = "veranderingen")]
    pub changes: Vec<Change>,
    /// The locations, in the order in which they are shown.
    #[serde(rename = "locaties")]
    pub locations: Vec<Location>,
    /// The words, A to Z.
    #[serde(rename = "begrippen")]
    pub terms: Vec<Term>,
    /// Words that are used for each other, in groups: whoever searches for one finds the others too.
    #[serde(rename = "synoniemen", default)]
    pub synonyms: Vec<Vec<String>>,
    /// What we do not do, and who does.
    #[serde(rename = "verwijzingen")]
    pub referrals: Vec<Referral>,
    /// The notices, the last one first.
    #[serde(rename = "mededelingen")]
    pub notices: Vec<Notice>,
    /// The pages about the site itself.
    #[serde(rename = "paginas")]
    pub pages: Vec<InfoPage>,
    /// The sources of facts.
    #[serde(rename = "bronnen")]
    pub sources: Vec<Source>,
    /// The agreements, in the order of the municipalities. Last: so much unlike the texts, they cost least behind them.
    #[serde(rename = "overeenkomsten")]
    pub agreements: Vec<Agreement>,
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

/// The item of a list with this slug.
pub fn by_slug<'a, T: Item>(items: &'a [T], slug: &Slug) -> Option<&'a T> {
    items.iter().find(|item| item.slug() == slug)
}

/// The item at an address: by its slug, or by a slug it had before.
pub fn find<'a, T: Item>(items: &'a [T], slug: &Slug) -> Found<&'a T> {
    if let Some(item) = by_slug(items, slug) {
        return Found::Here(item);
    }
    let former = items.iter().find(|item| item.former_slugs().contains(slug));
    former.map_or(Found::Nowhere, Found::Moved)
}

impl Content {
    /// The municipality with this slug.
    pub fn municipality(&self, slug: &Slug) -> Option<&Municipality> {
        by_slug(&self.municipalities, slug)
    }

    /// The domain with this slug.
    pub fn domain(&self, slug: &Slug) -> Option<&Domain> {
        by_slug(&self.domains, slug)
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
        by_slug(&self.services, slug)
    }

    /// The agreement of a municipality.
    pub fn agreement(&self, municipality: &Slug) -> Option<&Agreement> {
        self.agreements.iter().find(|item| item.municipality == *municipality)
    }

    /// The text of a page about the site itself.
    pub fn info(&self, info: Info) -> Option<&InfoPage> {
        self.pages.iter().find(|page| page.slug == info)
    }

    /// The page of the service or step with this number: they are one series.
    pub fn numbered(&self, number: u16) -> Option<Route> {
        let service = self.services.iter().find(|item| item.number == number);
        let step = self.steps.iter().find(|item| item.number == number);
        let service = service.map(|item| Route::Service(item.slug.clone()));
        service.or_else(|| step.map(|item| Route::Step(item.slug.clone())))
    }

    /// Where an address leads: to its own page, to another, or nowhere.
    pub fn resolve(&self, route: &Route) -> Found<Route> {
        match route {
            Route::Service(slug) => place(&self.services, slug, Route::Service),
            Route::Situation(slug) => place(&self.situations, slug, Route::Situation),
            Route::Agreement(slug) => place(&self.municipalities, slug, Route::Agreement),
            Route::Step(slug) => place(&self.steps, slug, Route::Step),
            Route::Location(slug) => place(&self.locations, slug, Route::Location),
            // A path that is not there shows the choice of a path, under the address of that.
            Route::Plan(Some(slug)) if by_slug(&self.paths, slug).is_none() => {
                Found::Moved(Route::Plan(None))
            }
            Route::Number(number) => self.numbered(*number).map_or(Found::Nowhere, Found::Moved),
            _ => Found::Here(route.clone()),
        }
    }

    /// What one municipality has of a service on a day.
    pub fn offer<'a>(&'a self, service: &Slug, municipality: &'a Municipality, day: Date) -> Offer<'a> {
        let agreement = self.agreement(&municipality.slug);
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

fn place<T: Item>(items: &[T], slug: &Slug, route: fn(Slug) -> Route) -> Found<Route> {
    match find(items, slug) {
        Found::Here(item) => Found::Here(route(item.slug().clone())),
        Found::Moved(item) => Found::Moved(route(item.slug().clone())),
        Found::Nowhere => Found::Nowhere,
    }
}

decode!(Content {
    region: "regio",
    municipalities: "gemeenten",
    domains: "domeinen",
    teams: "teams",
    desks: "loketten",
    services: "diensten",
    agreements: "overeenkomsten",
    situations: "situaties",
    phases: "fasen",
    paths: "paden",
    steps: "stappen",
    groups: "groepen",
    transfers: "overgangen",
    changes: "veranderingen",
    locations: "locaties",
    terms: "begrippen",
    synonyms: "synoniemen",
    referrals: "verwijzingen",
    notices: "mededelingen",
    pages: "paginas",
    sources: "bronnen",
});
