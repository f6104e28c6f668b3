//! `GET /diensten` and `GET /diensten/{dienst}`.

use super::items::{InPath, moved, slug_of};
use super::paging::{self, Paging, json, kept, page_of};
use crate::accept;
use crate::problem::Wrong;
use crate::query::Query;
use crate::{App, Published};
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response};
use model::catalogue::Asked;
use model::content::{self, Found};
use model::route::{Facet, Sort};
use model::wire::{List, ServiceDetail, ServiceSummary};
use model::{Audience, Availability, Date, Filter, RequestKind, Slug};

const KEYS: [&str; 11] = [
    "zoek",
    "domein",
    "gemeente",
    "status",
    "team",
    "soort",
    "doelgroep",
    "sorteer",
    "op",
    "pagina",
    "perPagina",
];

/// What is asked of the list of services.
struct Wanted {
    filter: Filter,
    municipalities: Vec<Slug>,
    day: Date,
    page: usize,
    per_page: usize,
}

/// Diensten, met per gemeente wat er op een dag is afgesproken. Met `zoek` in volgorde van gevonden, anders op nummer.
#[utoipa::path(get, path = "/diensten", tag = "Diensten", operation_id = "diensten",
    params(Paging,
           ("zoek" = Option<String>, Query, max_length = 200, description = "Zoektekst, in gewone woorden. Ook vormen, delen en samenstellingen van een woord, andere woorden ervoor en tikfouten worden gevonden; `vindplaatsen` zegt hoe."),
           ("domein" = Option<Vec<Slug>>, Query, description = "Alleen deze domeinen; mag vaker."),
           ("gemeente" = Option<Vec<Slug>>, Query, description = "Voor welke gemeenten `status` geldt; mag vaker."),
           ("status" = Option<Vec<Availability>>, Query, description = "Alleen wat een gemeente zo heeft afgesproken; mag vaker."),
           ("team" = Option<Vec<Slug>>, Query, description = "Alleen van deze teams; mag vaker."),
           ("soort" = Option<Vec<RequestKind>>, Query, description = "Alleen deze soorten vragen; mag vaker."),
           ("doelgroep" = Option<Vec<Audience>>, Query, description = "Alleen wat voor hen is; mag vaker."),
           ("sorteer" = inline(Option<Sort>), Query, description = "De volgorde; gewoon op relevantie met `zoek`, anders op nummer."),
           ("op" = Option<Date>, Query, description = "De dag waarvoor het antwoord geldt; gewoon vandaag.")),
    responses((status = 200, description = "Een pagina van de lijst.", body = List<ServiceSummary>)))]
pub(super) async fn list(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    let published = app.published();
    let today = app.today();
    let raw = query.0.unwrap_or_default();
    let wanted = wanted(&published, &raw, today)?;
    if raw.is_empty() {
        return kept(&published, format!("diensten/{today}"), &headers, || json(&found(&published, &wanted)));
    }
    accept::need_json(&headers)?;
    Ok(json(&found(&published, &wanted)).give(&headers))
}

/// Eén dienst: tekst, loket, en de afspraken van alle gemeenten, ook die van andere dagen.
#[utoipa::path(get, path = "/diensten/{dienst}", tag = "Diensten", operation_id = "dienst",
    params(("dienst" = Slug, Path, description = "De slug van de dienst."),
           ("op" = Option<Date>, Query, description = "De dag waarvoor `beschikbaarheid` geldt; gewoon vandaag.")),
    responses((status = 200, description = "De dienst.", body = ServiceDetail),
              (status = 301, description = "De dienst heeft een andere slug; `Location` zegt welke."),
              (status = 404, description = "Er is geen dienst met deze slug.", body = model::wire::Problem,
               content_type = "application/problem+json")))]
pub(super) async fn find(
    State(app): State<App>,
    slug: InPath,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    let mut query = Query::read(query.0.as_deref(), &["op"]);
    let on = query.date("op");
    let day = on.unwrap_or_else(|| app.today());
    query.finish()?;
    let published = app.published();
    let services = &published.content.services;
    match slug_of(slug).map_or(Found::Nowhere, |slug| content::find(services, &slug)) {
        Found::Here(service) => {
            let key = format!("diensten/{}/{day}", service.slug);
            kept(&published, key, &headers, || json(&ServiceDetail::new(&published.content, service, day)))
        }
        Found::Moved(service) => {
            let on = on.map_or_else(String::new, |day| format!("?op={day}"));
            Ok(moved(&format!("/diensten/{}{on}", service.slug)))
        }
        Found::Nowhere => {
            Err(Wrong::NotFound("Er is geen dienst met deze slug. In /api/v1/diensten staan ze allemaal."))
        }
    }
}

fn wanted(published: &Published, raw: &str, today: Date) -> Result<Wanted, Wrong> {
    let content = &published.content;
    let mut query = Query::read(Some(raw), &KEYS);
    let mut filter = Filter { text: query.text("zoek"), ..Filter::default() };
    let lists = [
        (Facet::Domain, query.slugs("domein", content.domains.iter().map(|item| &item.slug))),
        (Facet::Team, query.slugs("team", content.teams.iter().map(|item| &item.slug))),
    ];
    let words = [
        (Facet::Status, Availability::ALL.iter().map(|one| one.word()).collect::<Vec<_>>()),
        (Facet::Kind, RequestKind::ALL.iter().map(|one| one.word()).collect()),
        (Facet::Audience, Audience::ALL.iter().map(|one| one.word()).collect()),
    ];
    let words = words.map(|(facet, words)| {
        let chosen = query.words(facet.word(), &words, |word| word);
        (facet, chosen.iter().filter_map(|word| word.parse().ok()).collect())
    });
    for (facet, values) in lists.into_iter().chain(words) {
        filter = values.into_iter().fold(filter, |filter, value| filter.with(facet, value));
    }
    filter.sort = query.words("sorteer", Sort::ALL, Sort::word).into_iter().next();
    let (page, per_page) = paging::read(&mut query);
    let wanted = Wanted {
        filter,
        municipalities: query.slugs("gemeente", content.municipalities.iter().map(|item| &item.slug)),
        day: query.date("op").unwrap_or(today),
        page,
        per_page,
    };
    query.finish()?;
    Ok(wanted)
}

fn found(published: &Published, wanted: &Wanted) -> List<ServiceSummary> {
    let content = &published.content;
    let asked = Asked { municipalities: &wanted.municipalities, day: wanted.day, counting: false };
    let hits = published.catalogue.find(content, &wanted.filter, asked);
    let List { results, total, page, per_page } = page_of(&hits.services, wanted.page, wanted.per_page);
    let summary = |hit| {
        let finds = published.catalogue.why(content, &hits, hit);
        ServiceSummary::new(content, hit.service, wanted.day, finds)
    };
    let results = results.into_iter().map(summary).collect();
    List { results, total, page, per_page }
}
