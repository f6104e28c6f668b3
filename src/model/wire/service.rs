//! What the API says of services.

use crate::catalogue::Find;
use crate::{
    AgreementLine, Audience, Availability, Channel, Content, Date, Desk, Offer, ProvenanceMap, RequestKind,
    Service, Slug,
};
use serde::{Deserialize, Serialize};

/// What a list of services says of each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = DienstSamenvatting))]
pub struct ServiceSummary {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its permanent number.
    #[serde(rename = "nummer")]
    pub number: u16,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What you get, in two sentences.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The field of work it belongs to.
    #[serde(rename = "domein")]
    pub domain: Slug,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden")]
    pub search_words: Vec<String>,
    /// For whom it is.
    #[serde(rename = "doelgroep")]
    pub audience: Vec<Audience>,
    /// The kinds of request.
    #[serde(rename = "soort")]
    pub kinds: Vec<RequestKind>,
    /// Who may ask.
    #[serde(rename = "aanvrager")]
    pub requester: String,
    /// Where one asks.
    #[serde(rename = "loket")]
    pub desk: Slug,
    /// Who delivers.
    pub team: Slug,
    /// How one asks, the advised way first.
    #[serde(rename = "kanalen")]
    pub channels: Vec<Channel>,
    /// What each municipality has of it on the day that was asked for.
    #[serde(rename = "beschikbaarheid")]
    pub availability: Vec<ServiceAvailability>,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
    /// With `zoek`: where the words were found.
    #[serde(rename = "vindplaatsen", default, skip_serializing_if = "Vec::is_empty")]
    pub finds: Vec<Find>,
}

/// What one municipality has of a service on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Beschikbaarheid))]
pub struct ServiceAvailability {
    /// The municipality.
    #[serde(rename = "gemeente")]
    pub municipality: Slug,
    /// Whether it has the service.
    pub status: Availability,
    /// Lead time in working days.
    #[serde(rename = "doorlooptijd", default, skip_serializing_if = "Option::is_none")]
    pub lead_time: Option<u16>,
    /// The day on which it is there at the latest when it is asked for on the day that was asked for: counted from
    /// `doorlooptijd`, and as sure as that. Only where it can be asked for and a lead time is known.
    #[serde(rename = "uiterlijk", default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Date>,
    /// What it costs.
    #[serde(rename = "kosten", default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<String>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// A service with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = DienstVolledig))]
pub struct ServiceDetail {
    /// The service itself.
    #[serde(flatten)]
    pub service: Service,
    /// What each municipality has of it on the day that was asked for.
    #[serde(rename = "beschikbaarheid")]
    pub availability: Vec<ServiceAvailability>,
    /// The lines of all agreements, also those of other days.
    #[serde(rename = "overeenkomsten")]
    pub agreements: Vec<MunicipalLines>,
    /// The steps of the guide that need it.
    #[serde(rename = "stappen")]
    pub steps: Vec<Slug>,
    /// The situations that it is part of.
    #[serde(rename = "situaties")]
    pub situations: Vec<Slug>,
    /// The desk, whole.
    #[serde(rename = "loketgegevens", default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<Desk>,
}

/// The lines of one municipality about one service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Gemeenteregels))]
pub struct MunicipalLines {
    /// The municipality.
    #[serde(rename = "gemeente")]
    pub municipality: Slug,
    /// Its lines, the oldest first.
    #[serde(rename = "regels")]
    pub lines: Vec<AgreementLine>,
}

fn availability(content: &Content, service: &Service, day: Date) -> Vec<ServiceAvailability> {
    let calendar = content.region.calendar();
    let one = |offer: Offer<'_>| ServiceAvailability {
        municipality: offer.municipality.slug.clone(),
        status: offer.status(),
        lead_time: offer.lead_time(),
        latest: offer.lead_time().filter(|_| offer.can_be_asked()).map(|days| calendar.after(day, days)),
        costs: offer.costs().map(str::to_owned),
        // Without a line nothing is known; the desk of the service can be asked.
        provenance: offer
            .line
            .map_or_else(|| ProvenanceMap::not_known(service.desk.clone()), |line| line.provenance.clone()),
    };
    content.offers(&service.slug, day).into_iter().map(one).collect()
}

impl ServiceSummary {
    /// The summary of a service as of a day.
    pub fn new(content: &Content, service: &Service, day: Date, finds: Vec<Find>) -> Self {
        Self {
            slug: service.slug.clone(),
            number: service.number,
            name: service.name.clone(),
            summary: service.summary.clone(),
            domain: service.domain.clone(),
            search_words: service.search_words.clone(),
            audience: service.audience.clone(),
            kinds: service.kinds.clone(),
            requester: service.requester.clone(),
            desk: service.desk.clone(),
            team: service.team.clone(),
            channels: service.channels.clone(),
            availability: availability(content, service, day),
            provenance: service.provenance.clone(),
            finds,
        }
    }
}

impl ServiceDetail {
    /// A service with all that belongs to it, as of a day.
    pub fn new(content: &Content, service: &Service, day: Date) -> Self {
        let lines = |agreement: &crate::Agreement| MunicipalLines {
            municipality: agreement.municipality.clone(),
            lines: agreement.lines_of(&service.slug).to_vec(),
        };
        Self {
            availability: availability(content, service, day),
            agreements: content.agreements.iter().map(lines).collect(),
            steps: content.steps_with(&service.slug, day).map(|step| step.slug.clone()).collect(),
            situations: content.situations_with(&service.slug, day).map(|item| item.slug.clone()).collect(),
            desk: content.desk(&service.desk).cloned(),
            service: service.clone(),
        }
    }
}
