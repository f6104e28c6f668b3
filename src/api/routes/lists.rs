//! The lists of the region, and the region itself.

use super::paging::{Paging, json, kept, list, list_on_day};
use crate::App;
use crate::problem::Wrong;
use crate::query::Query;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Response};
use model::wire::{List, ListedDesk};
use model::{
    Change, Date, Domain, Item, Location, Municipality, Notice, Region, Situation, Team, Term, Transfer,
};

/// De regio: naam, aanbieder, feestdagen.
#[utoipa::path(get, path = "/regio", tag = "Regio", operation_id = "regio", responses(
    (status = 200, description = "De regio.", body = Region),
))]
pub(super) async fn region(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    Query::read(query.0.as_deref(), &[]).finish()?;
    let published = app.published();
    kept(&published, "regio".into(), &headers, || json(&published.content.region))
}

/// Makes the handler of a list that stands in the content as it is.
macro_rules! lists {
    ($($(#[$doc:meta])* $handler:ident: $path:tt $tag:tt $id:tt $item:ty, $field:ident, $about:tt;)+) => {
        $($(#[$doc])*
        #[utoipa::path(get, path = $path, tag = $tag, operation_id = $id, params(Paging),
            responses((status = 200, description = $about, body = List<$item>)))]
        pub(super) async fn $handler(
            State(app): State<App>,
            query: RawQuery,
            headers: HeaderMap,
        ) -> Result<Response<Body>, Wrong> {
            list(&app, $id, &query, &headers, |published| &published.content.$field)
        })+
    };
}

lists! {
    /// De deelnemende gemeenten.
    municipalities: "/gemeenten" "Regio" "gemeenten" Municipality, municipalities,
        "De gemeenten, in de volgorde van de wegwijzer.";
    /// De vakgebieden van de bedrijfsvoering.
    domains: "/domeinen" "Regio" "domeinen" Domain, domains, "De domeinen, in de volgorde van de site.";
    /// Wie de diensten levert.
    teams: "/teams" "Regio" "teams" Team, teams, "De teams.";
    /// De gebouwen, ook die niet meer in gebruik zijn (`vervallen`).
    locations: "/locaties" "Regio" "locaties" Location, locations, "De locaties, in de volgorde van de site.";
    /// De woorden die je hier tegenkomt.
    terms: "/begrippen" "Uitleg" "begrippen" Term, terms, "De begrippen, van A tot Z.";
    /// Groepen mensen die van werkgever veranderen.
    transfers: "/overgangen" "Inwerken" "overgangen" Transfer, transfers, "De overgangen, de laatste eerst.";
    /// Wat een overgang verandert, en wat gelijk blijft.
    changes: "/veranderingen" "Inwerken" "veranderingen" Change, changes,
        "De veranderingen, in de volgorde van de site.";
}

/// Waar je iets vraagt.
#[utoipa::path(get, path = "/loketten", tag = "Regio", operation_id = "loketten", params(Paging),
    responses((status = 200, description = "De loketten.", body = List<ListedDesk>)))]
pub(super) async fn desks(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    list(&app, "loketten", &query, &headers, |published| &published.desks)
}

/// Bundels van diensten en stappen, voor wie ergens voor staat.
#[utoipa::path(get, path = "/situaties", tag = "Diensten", operation_id = "situaties", params(Paging,
        ("op" = Option<Date>, Query, description = "De dag waarvoor het antwoord geldt; gewoon vandaag.")),
    responses((status = 200, description = "De situaties, in de volgorde van de site.", body = List<Situation>)))]
pub(super) async fn situations(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    list_on_day(&app, &query, &headers, |published, day| {
        let all = published.content.situations.iter();
        all.filter(|item| item.ended_on(day).is_none()).cloned().collect()
    })
}

/// Storingen en mededelingen van een dag.
#[utoipa::path(get, path = "/mededelingen", tag = "Uitleg", operation_id = "mededelingen", params(Paging,
        ("op" = Option<Date>, Query, description = "De dag waarvoor het antwoord geldt; gewoon vandaag.")),
    responses((status = 200, description = "Wat er op die dag speelt, storingen eerst.", body = List<Notice>)))]
pub(super) async fn notices(
    State(app): State<App>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response<Body>, Wrong> {
    list_on_day(&app, &query, &headers, |published, day| {
        published.content.notices_on(day).into_iter().cloned().collect()
    })
}
