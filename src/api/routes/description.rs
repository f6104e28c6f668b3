//! The description of the API: made from the code, and completed with what holds for every operation.

use super::{API_VERSION, openapi};
use crate::accept;
use crate::answer::Answer;
use crate::problem::Wrong;
use crate::query::Query;
use axum::body::Body;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use model::wire::{Problem, path};
use std::sync::LazyLock;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{
    ContactBuilder, ContentBuilder, HeaderBuilder, InfoBuilder, LicenseBuilder, OpenApi, OpenApiVersion, Ref,
    RefOr, ResponseBuilder, ServerBuilder,
};

static DESCRIPTION: LazyLock<Option<Answer>> = LazyLock::new(|| {
    let body = serde_json::to_vec(&openapi()).ok()?;
    let answer = Answer::new(StatusCode::OK, "application/json", "public, max-age=3600", body);
    // The one address that other sites may read (NLGov `/core/publish-openapi`).
    Some(answer.with(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")))
});

/// `GET /openapi.json`
pub(super) async fn show(query: RawQuery, headers: HeaderMap) -> Result<Response<Body>, Wrong> {
    Query::read(query.0.as_deref(), &[]).finish()?;
    accept::need_json(&headers)?;
    DESCRIPTION.as_ref().map(|answer| answer.give(&headers)).ok_or(Wrong::Ours)
}

/// Adds what the annotations do not say: who, which version, the version header, and the problems of each operation.
pub(super) fn complete(mut api: OpenApi) -> OpenApi {
    api.openapi = OpenApiVersion::Version31;
    api.info = InfoBuilder::new()
        .title("Wegwijzer")
        .version(API_VERSION)
        .description(Some(
            "Diensten van de bedrijfsvoering, en per gemeente wat er is afgesproken. Volgens de NLGov REST API Design \
             Rules 2.2. Afwijking: de catalogus heeft `Cache-Control: private, no-cache` met een ETag in plaats van \
             `no-store`, omdat er niets persoonlijks in staat en hij zonder verbinding leesbaar moet zijn.",
        ))
        .contact(Some(
            ContactBuilder::new()
                .name(Some("Beheer Wegwijzer (voorbeeld)"))
                .email(Some("wegwijzer@voorbeeld.nl"))
                .url(Some("https://voorbeeld.nl/wegwijzer"))
                .build(),
        ))
        .license(Some(LicenseBuilder::new().name("EUPL-1.2").identifier(Some("EUPL-1.2")).build()))
        .build();
    api.servers = Some(vec![ServerBuilder::new().url(path::BASE).build()]);
    if let Some(components) = api.components.as_mut() {
        let schema = <Problem as utoipa::PartialSchema>::schema();
        components.schemas.insert("Probleem".into(), schema);
        let mut parts = Vec::new();
        <Problem as utoipa::ToSchema>::schemas(&mut parts);
        components.schemas.extend(parts);
    }
    for item in api.paths.paths.values_mut() {
        for (operation, reads) in [(item.get.as_mut(), true), (item.post.as_mut(), false)] {
            let Some(operation) = operation else { continue };
            let responses = &mut operation.responses.responses;
            for (status, about) in [
                ("400", "De vraag klopt niet; elke fout staat erin."),
                ("406", "De gevraagde vorm wordt niet gemaakt."),
                ("500", "Er ging bij ons iets mis."),
            ] {
                responses.entry(status.into()).or_insert_with(|| RefOr::T(problem(about)));
            }
            if reads {
                responses.entry("304".into()).or_insert_with(|| {
                    RefOr::T(
                        ResponseBuilder::new().description("Je hebt dit al: de ETag is dezelfde.").build(),
                    )
                });
            }
            for response in responses.values_mut() {
                if let RefOr::T(response) = response {
                    response.headers.insert("API-Version".into(), version_header().into());
                }
            }
        }
    }
    api
}

fn problem(about: &str) -> utoipa::openapi::Response {
    let schema = Ref::from_schema_name("Probleem");
    let content = ContentBuilder::new().schema(Some(schema)).build();
    ResponseBuilder::new().description(about).content("application/problem+json", content).build()
}

fn version_header() -> utoipa::openapi::header::Header {
    HeaderBuilder::new()
        .schema(Some(ObjectBuilder::new().schema_type(Type::String).build()))
        .description(Some("De volledige versie van de API."))
        .build()
}
