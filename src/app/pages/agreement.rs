//! The agreement of one municipality: what it has, by domain, and what changed in it.

use crate::components::element::{Element, el, nodes};
use crate::components::item_list::{Row, bare_list};
use crate::components::{availability_mark, example_mark, page_head, prose, provenance_note, revision_list};
use crate::context::Here;
use crate::words;
use model::{Availability, Comparison, Content, Municipality, Route, Slug};

/// `/overeenkomsten/{gemeente}`
pub fn agreement_page(slug: &Slug) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let municipality = content.municipality(slug)?;
    let name = format!("Afspraken van {}", municipality.name);
    let counts = Availability::ALL.iter().filter_map(|status| counted(here, &content, municipality, *status));
    let counts: Vec<String> = counts.collect();
    let counts = format!("Op {}: {}.", here.drawn_on().in_words(), counts.join(", "));
    let lines = content.agreement(slug).map(model::Agreement::lines).unwrap_or_default();
    let example =
        lines.iter().any(|line| line.holds_on(here.drawn_on()) && line.provenance.is_example("status"));
    let introduction = content.agreement(slug).and_then(|agreement| agreement.introduction.as_ref());
    let sure = introduction.map_or(&municipality.provenance, |words| &words.provenance);
    let introduction = introduction.map(|words| {
        let lead = el("p", "page__lead").add(words.summary.as_str());
        nodes().add(lead).add(prose(&words.text, ""))
    });
    let groups = content.domains.iter().filter_map(|domain| {
        let list = bare_list(rows(here, &content, municipality, &domain.slug))?;
        let head = format!("domein-{}", domain.slug);
        let group = el("section", "page__group").set("aria-labelledby", head.as_str());
        Some(group.add(el("h2", "").set("id", head).add(domain.name.as_str())).add(list))
    });
    let others = el("a", "").set("href", here.href(Route::Agreements(Comparison::default())));
    let lead = el("p", "page__lead")
        .add(counts)
        .add(example_mark(example))
        .add(" ")
        .add(others.add("Vergelijk met de andere gemeenten"));
    let page = nodes()
        .add(page_head(&name, &municipality.summary))
        .add(lead)
        .add(introduction)
        .add(revision_list(municipality))
        .add_all(groups)
        .add(provenance_note(sure));
    Some(page)
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
            let mark = availability_mark(offer.status());
            Some(Row {
                meta: Some(facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
                about: offer.line.and_then(|line| line.conditions.clone()).map(|text| text + "."),
                mark: Some(mark),
                ..Row::of(here, row.service, Route::Service(row.service.slug.clone()))
            })
        })
        .collect()
}
