//! The agreement of one municipality: what it has, by domain, and what changed in it.

use crate::components::item_list::Row;
use crate::components::{
    AvailabilityMark, ItemList, PageHead, Prose, ProvenanceMark, ProvenanceNote, RevisionList,
};
use crate::context::Here;
use crate::words;
use leptos::prelude::*;
use model::{Availability, Comparison, Content, Municipality, Route, Slug};

/// `/overeenkomsten/{gemeente}`
#[component]
pub fn AgreementPage(
    /// The municipality.
    slug: Slug,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let municipality = content.municipality(&slug)?.clone();
    let name = format!("Afspraken van {}", municipality.name);
    let counts =
        Availability::ALL.iter().filter_map(|status| counted(here, &content, &municipality, *status));
    let counts: Vec<String> = counts.collect();
    let counts = format!("Op {}: {}.", here.drawn_on().in_words(), counts.join(", "));
    let lines = content.agreement(&slug).map(model::Agreement::lines).unwrap_or_default();
    let example =
        lines.iter().any(|line| line.holds_on(here.drawn_on()) && line.provenance.is_example("status"));
    let introduction = content.agreement(&slug).and_then(|agreement| agreement.introduction.clone());
    let sure = introduction
        .as_ref()
        .map_or_else(|| municipality.provenance.clone(), |words| words.provenance.clone());
    let introduction = introduction.map(|words| {
        view! { <p class="page__lead">{words.summary}</p> <Prose blocks=words.text /> }
    });
    let groups = content.domains.iter().map(|domain| {
        let rows = rows(here, &content, &municipality, &domain.slug);
        let head = format!("domein-{}", domain.slug);
        (!rows.is_empty()).then(|| {
            view! {
                <section class="page__group" aria-labelledby=head>
                    <h2 id=head.clone()>{domain.name.clone()}</h2>
                    <ItemList rows />
                </section>
            }
        })
    });
    let groups = groups.collect_view();
    Some(view! {
        <PageHead name summary=municipality.summary.clone() />
        <p class="page__lead">{counts} <ProvenanceMark example /> " " <a href=here.href(Route::Agreements(Comparison::default()))>"Vergelijk met de andere gemeenten"</a></p>
        {introduction}
        <RevisionList municipality=municipality.clone() />
        {groups}
        <ProvenanceNote provenance=sure />
    })
}

fn counted(here: Here, content: &Content, own: &Municipality, status: Availability) -> Option<String> {
    let rows = content.compare(&Comparison::default(), here.drawn_on());
    let has = |row: &&model::comparison::Row<'_>| {
        row.offers.iter().any(|offer| offer.municipality.slug == own.slug && offer.status() == status)
    };
    let count = rows.iter().filter(has).count();
    (count > 0).then(|| format!("{count} {}", status.label()))
}

fn rows(here: Here, content: &Content, own: &Municipality, domain: &Slug) -> Vec<Row> {
    let comparison = Comparison { domains: vec![domain.clone()], differing: false };
    let rows = content.compare(&comparison, here.drawn_on());
    rows.iter()
        .filter_map(|row| {
            let offer = row.offers.iter().find(|offer| offer.municipality.slug == own.slug)?;
            let asked = offer.can_be_asked();
            let package = offer.line.map(|line| line.package.label().to_owned());
            let days = offer.lead_time().filter(|_| asked).map(words::lead_time);
            let costs = offer.costs().filter(|costs| asked && *costs != offer.status().label());
            let place = offer.line.and_then(|line| line.article.clone());
            let facts = [package, days, costs.map(str::to_owned), place];
            let mark = view! { <AvailabilityMark status=offer.status() /> }.into_any();
            Some(Row {
                meta: Some(facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
                about: offer.line.and_then(|line| line.conditions.clone()).map(|text| text + "."),
                mark: Some(mark),
                ..Row::of(here, row.service, Route::Service(row.service.slug.clone()))
            })
        })
        .collect()
}
