//! The plan of a path, as a route of phases and steps; without a path the choice of one.

use crate::components::item_list::Row;
use crate::components::{ItemList, PageHead, ProvenanceMark, plan_leg};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::content::by_slug;
use model::guide::Leg;
use model::{Path, Route, Slug};

/// `/inwerken`
#[component]
pub fn PlanPage(
    /// The path, where one was chosen.
    path: Option<Slug>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    match path.and_then(|slug| by_slug(&content.paths, &slug).cloned()) {
        Some(path) => plan(here, &path),
        None => choice(here),
    }
}

fn choice(here: Here) -> AnyView {
    let content = here.site().content;
    let rows = content.paths.iter().map(|path| Row {
        meta: Some(counted(&content.plan(&path.slug, here.drawn_on()))),
        ..Row::of(here, path, Route::Plan(Some(path.slug.clone()))).about(path.summary.as_str())
    });
    let rows: Vec<Row> = rows.collect();
    let none = rows.is_empty().then(|| view! { <p>"Er is nog geen plan beschreven."</p> });
    view! {
        <PageHead name="Jouw plan" summary="Wat doe je wanneer, met wie en waarom? Kies wat bij je past, dan zie je de stappen op volgorde." />
        <ItemList rows />
        {none}
    }
    .into_any()
}

fn plan(here: Here, path: &Path) -> AnyView {
    let content = here.site().content;
    let legs = content.plan(&path.slug, here.drawn_on());
    let drawn = legs.iter().map(|leg| plan_leg(here, leg)).collect_view();
    let dropped = content.dropped(&path.slug, here.drawn_on());
    let dropped = dropped.into_iter();
    let dropped = dropped.map(|(step, why)| Row::of(here, step, Route::Step(step.slug.clone())).about(why));
    let dropped: Vec<Row> = dropped.collect();
    let others = content.paths.iter().filter(|other| other.slug != path.slug);
    let others = others.map(|other| Row::of(here, other, Route::Plan(Some(other.slug.clone()))));
    let others: Vec<Row> = others.collect();
    let example = legs.iter().flat_map(|leg| &leg.steps).any(|step| step.provenance.is_example("alles"));
    let transfer = path.transfer.as_ref().map(|_| {
        view! { " " <a href=here.href(Route::Changes)>"Lees wat er verandert en wat gelijk blijft"</a> }
    });
    view! {
        <PageHead name=path.heading.clone() summary=path.summary.clone() />
        <p class="page__lead">{counted(&legs)} ". Werkdagen tellen vanaf de eerste werkdag."
            <ProvenanceMark example /> {transfer}</p>
        {drawn}
        <ItemList
            title="Deze stappen kun je overslaan"
            id="vervalt"
            lead="Anderen doen ze wel. Bij jou vervallen ze, en hier staat waarom.".to_owned()
            rows=dropped
        />
        <ItemList title="Een ander plan" id="ander-plan" rows=others />
    }
    .into_any()
}

/// `18 stappen, waarvan 9 moeten`
fn counted(legs: &[Leg<'_>]) -> String {
    let steps = legs.iter().flat_map(|leg| &leg.steps);
    let must = steps.clone().filter(|step| step.weight == model::Weight::Must).count();
    format!("{}, waarvan er {must} moeten", words::count_of(steps.count(), "stap", "stappen"))
}
