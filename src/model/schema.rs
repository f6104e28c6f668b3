//! Schemas for the API's description that the derive cannot write: dates, and texts that contain themselves.

use crate::Date;
use crate::text::{Block, Inline, Target};
use std::borrow::Cow;
use utoipa::openapi::schema::{
    ArrayBuilder, KnownFormat, ObjectBuilder, OneOfBuilder, Schema, SchemaFormat, Type,
};
use utoipa::openapi::{Ref, RefOr};
use utoipa::{PartialSchema, ToSchema};

type Parts = Vec<(String, RefOr<Schema>)>;

fn list(of: impl Into<RefOr<Schema>>) -> RefOr<Schema> {
    ArrayBuilder::new().items(of.into()).into()
}

/// An object with exactly one key, as serde writes a variant.
fn variant(key: &str, about: &str, value: RefOr<Schema>) -> RefOr<Schema> {
    ObjectBuilder::new().description(Some(about)).property(key, value).required(key).into()
}

impl PartialSchema for Date {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
            .description(Some("Een dag, als JJJJ-MM-DD."))
            .into()
    }
}

impl ToSchema for Date {
    fn name() -> Cow<'static, str> {
        "Datum".into()
    }
}

impl PartialSchema for Target {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("Waar een verwijzing heen leidt: `dienst:slug`, of een adres."))
            .into()
    }
}

impl ToSchema for Target {
    fn name() -> Cow<'static, str> {
        "Doel".into()
    }
}

impl PartialSchema for Inline {
    fn schema() -> RefOr<Schema> {
        let inner = || list(Ref::from_schema_name("Tekstdeel"));
        let text = ObjectBuilder::new().schema_type(Type::String);
        let link = "Een verwijzing: eerst waar die heen leidt, dan de tekst.";
        let pair = OneOfBuilder::new().item(Ref::from_schema_name("Doel")).item(inner());
        OneOfBuilder::new()
            .item(variant("tekst", "Gewone tekst.", text.into()))
            .item(variant("nadruk", "Nadruk.", inner()))
            .item(variant("sterk", "Sterke nadruk.", inner()))
            .item(variant(
                "begrip",
                "Een begrip: eerst de slug, dan het woord.",
                list(ObjectBuilder::new().schema_type(Type::String)),
            ))
            .item(variant("verwijzing", link, list(RefOr::T(Schema::from(pair)))))
            .into()
    }
}

impl ToSchema for Inline {
    fn name() -> Cow<'static, str> {
        "Tekstdeel".into()
    }

    fn schemas(parts: &mut Parts) {
        parts.push((Target::name().into_owned(), Target::schema()));
    }
}

impl PartialSchema for Block {
    fn schema() -> RefOr<Schema> {
        let line = || list(Ref::from_schema_name("Tekstdeel"));
        let inner = || list(Ref::from_schema_name("Tekstblok"));
        OneOfBuilder::new()
            .item(variant("kop", "Een kop onder die van de pagina.", line()))
            .item(variant("alinea", "Een alinea.", line()))
            .item(variant("lijst", "Een lijst.", list(inner())))
            .item(variant("stappen", "Een lijst op volgorde.", list(inner())))
            .item(variant("kader", "Iets wat je niet mag missen.", inner()))
            .into()
    }
}

impl ToSchema for Block {
    fn name() -> Cow<'static, str> {
        "Tekstblok".into()
    }

    fn schemas(parts: &mut Parts) {
        parts.push((Inline::name().into_owned(), Inline::schema()));
        Inline::schemas(parts);
    }
}
