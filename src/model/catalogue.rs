//! Finding services: the narrowing of the catalogue, and the search over its texts.

use crate::{Content, Date, Filter, Item, RequestKind, Service, Slug, text};
use search::{Field, Index};
use serde::{Deserialize, Serialize};

/// A service that was found, and why.
#[derive(Clone, Debug)]
pub struct Match<'a> {
    /// The service.
    pub service: &'a Service,
    /// Where the words of the search were found; empty without a search.
    pub finds: Vec<Find>,
}

/// Where and how a word of the search was found (`vindplaats`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Vindplaats))]
pub struct Find {
    /// The word in the text.
    #[serde(rename = "woord")]
    pub word: String,
    /// The field it stands in.
    #[serde(rename = "veld")]
    pub field: String,
    /// How it was found.
    #[serde(rename = "hoe")]
    pub how: How,
}

/// How a word was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Vindwijze))]
pub enum How {
    /// As a word of its own.
    #[serde(rename = "heel-woord")]
    Whole,
    /// At the start of a word.
    #[serde(rename = "begin")]
    Start,
    /// As a part of a word.
    #[serde(rename = "deel")]
    Part,
}

/// The fields that are searched, by their Dutch names, and what a word in each is worth.
const FIELDS: [(&str, u32); 5] =
    [("naam", 12), ("zoekwoorden", 10), ("samenvatting", 4), ("domein", 3), ("tekst", 1)];

/// The services of a content, ready to be searched.
pub struct Catalogue {
    index: Index,
}

impl Catalogue {
    /// An index over all services; built once per content.
    pub fn new(content: &Content) -> Self {
        let mut index = Index::default();
        for service in &content.services {
            let domain = content.domain(&service.domain).map_or("", |domain| domain.name.as_str());
            let words = service.search_words.join(" ");
            let body = text::plain(&service.text);
            let texts = [&service.name, &words, &service.summary, domain, &body];
            let fields: Vec<Field<'_>> =
                FIELDS.iter().zip(texts).map(|((_, weight), text)| Field { weight: *weight, text }).collect();
            index.add(&fields);
        }
        Self { index }
    }

    /// The services that are there on a day and fit all choices of the filter: in order of rank with a search text,
    /// else by number.
    pub fn find<'a>(&self, content: &'a Content, filter: &Filter, day: Date) -> Vec<Match<'a>> {
        let fits = |service: &Service| {
            fits_domain(service, filter) && fits_kind(service, filter) && service.ended_on(day).is_none()
        };
        if filter.text.trim().is_empty() {
            let all = content.services.iter().filter(|service| fits(service));
            return all.map(|service| Match { service, finds: Vec::new() }).collect();
        }
        let hits = self.index.search(&filter.text).into_iter();
        hits.filter_map(|hit| {
            let service = content.services.get(hit.document).filter(|service| fits(service))?;
            Some(Match { service, finds: hit.finds.into_iter().map(Find::from).collect() })
        })
        .collect()
    }

    /// How many services each domain would show, with all other choices as they are.
    pub fn count_by_domain(&self, content: &Content, filter: &Filter, day: Date) -> Vec<(Slug, usize)> {
        let others = Filter { domains: Vec::new(), ..filter.clone() };
        let found = self.find(content, &others, day);
        let count = |slug: &Slug| found.iter().filter(|hit| hit.service.domain == *slug).count();
        content.domains.iter().map(|domain| (domain.slug.clone(), count(&domain.slug))).collect()
    }

    /// How many services each kind of request would show, with all other choices as they are.
    pub fn count_by_kind(&self, content: &Content, filter: &Filter, day: Date) -> Vec<(RequestKind, usize)> {
        let others = Filter { kinds: Vec::new(), ..filter.clone() };
        let found = self.find(content, &others, day);
        let count = |kind| found.iter().filter(|hit| hit.service.kinds.contains(&kind)).count();
        RequestKind::ALL.iter().map(|kind| (*kind, count(*kind))).collect()
    }
}

fn fits_domain(service: &Service, filter: &Filter) -> bool {
    filter.domains.is_empty() || filter.domains.contains(&service.domain)
}

fn fits_kind(service: &Service, filter: &Filter) -> bool {
    filter.kinds.is_empty() || service.kinds.iter().any(|kind| filter.kinds.contains(kind))
}

impl From<search::Find> for Find {
    fn from(find: search::Find) -> Self {
        let how = match find.how {
            search::How::Whole => How::Whole,
            search::How::Start => How::Start,
            search::How::Part => How::Part,
        };
        let field = FIELDS.get(find.field).map_or("", |(name, _)| name).to_owned();
        Self { word: find.word, field, how }
    }
}
