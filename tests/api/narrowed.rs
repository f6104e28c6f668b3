//! Pages whose address narrows them, as the server draws them: without the app they give the same answer.

use model::route::ChangeFilter;
use model::{Content, Item, Outcome, Route, Slug, Transfer};
use std::collections::BTreeSet;
use tests::{Region, Site, TODAY, day};

/// A page as it is drawn, without the marks of the browser program between texts.
fn drawn(site: &Site, href: &str) -> String {
    site.draw(href).body.replace("<!>", "").replace("<!---->", "")
}

/// The values of an attribute of the elements with a class, in the order of the page.
fn attribute<'a>(body: &'a str, class: &str, name: &str) -> Vec<&'a str> {
    let elements = body.split('<').filter_map(|part| part.split('>').next());
    let own = elements.filter(|element| element.contains(&format!("class=\"{class}\"")));
    let value = |element: &'a str| element.split(&format!(" {name}=\"")).nth(1)?.split('"').next();
    own.filter_map(value).collect()
}

fn changes(body: &str) -> Vec<&str> {
    attribute(body, "change-list__change", "id")
}

/// Every choice of an outcome and a subject, alone and together.
fn choices(content: &Content) -> Vec<ChangeFilter> {
    let domains = content.domains.iter().map(|domain| domain.slug.clone());
    let domains: Vec<_> = domains.chain(ChangeFilter::OTHER.parse()).map(Some).chain([None]).collect();
    let outcomes: Vec<_> = Outcome::ALL.iter().copied().map(Some).chain([None]).collect();
    let with = |outcome: &Option<Outcome>| {
        let outcomes: Vec<Outcome> = outcome.iter().copied().collect();
        let each = domains.iter().map(move |domain| ChangeFilter {
            outcomes: outcomes.clone(),
            domains: domain.iter().cloned().collect(),
        });
        each.collect::<Vec<_>>()
    };
    outcomes.iter().flat_map(with).collect()
}

#[tokio::test]
async fn every_choice_shows_its_changes_or_says_that_there_are_none() {
    for region in [Region::Three, Region::Embedded] {
        let site = Site::of(region).await;
        let content = site.content();
        let mut empty = 0;
        for filter in choices(&content) {
            let href = Route::Changes(filter.clone()).href();
            let body = drawn(&site, &href);
            let wanted = content.changes_of(&filter);
            // Transfer by transfer, those in front first, and of each outcome by outcome.
            let (front, over) = content.transfers_on(day(TODAY));
            let mut expected: Vec<&str> = Vec::new();
            for transfer in front.into_iter().chain(over) {
                for outcome in Outcome::ALL {
                    let own = wanted.iter().filter(|change| change.transfer == transfer.slug);
                    let own = own.filter(|change| change.outcome() == *outcome);
                    expected.extend(own.map(|change| change.slug.as_str()));
                }
            }
            assert_eq!(changes(&body), expected, "{href}");
            let says = body.contains("Bij deze keuzes staat hier niets.");
            assert_eq!(says, expected.is_empty(), "{href}");
            empty += usize::from(says);
            let all = wanted.len() == content.changes.len() && !filter.narrows();
            assert_eq!(body.contains("Wis deze keuzes"), !all, "{href}");
        }
        assert!(empty > 0, "{region:?}");
    }
}

#[tokio::test]
async fn three_figures_say_what_it_comes_down_to_and_lead_there() {
    let site = Site::of(Region::Embedded).await;
    let content = site.content();
    let body = drawn(&site, "/veranderingen");
    for outcome in Outcome::ALL {
        let filter = ChangeFilter::default().toggle_outcome(*outcome);
        let count = content.changes_of(&filter).len();
        let figure = body.split("id=\"aantal-").find(|part| part.starts_with(outcome.word())).unwrap();
        assert!(figure.contains(&format!("href=\"{}\"", Route::Changes(filter).href())), "{outcome:?}");
        assert!(figure.contains(&format!(">{count}</strong>")), "{outcome:?}");
    }
}

#[tokio::test]
async fn what_is_not_known_names_a_desk_and_how_to_reach_it() {
    let site = Site::of(Region::Three).await;
    let body = drawn(&site, "/veranderingen?soort=onbekend");
    let desk = site.content().desk(&"mensenlijn".parse().unwrap()).cloned().unwrap();
    assert!(body.contains(&format!("Vraag het na bij {}.", desk.name)));
    assert!(body.contains("Op 15 december 2026 is het bekend."));
    assert!(body.contains(&format!("href=\"{}\"", model::text::dial(&desk.phone.unwrap()))));
}

fn named(slug: &str) -> Slug {
    tests::need(slug.parse().map_err(|_| "geen slug"), slug)
}

/// A region with three transfers: one that is over, one of these days, and one to come.
fn several() -> Content {
    let mut content = Region::Three.content();
    content.transfers.retain(|transfer| transfer.shown_until < day(TODAY));
    let over = content.transfers[0].clone();
    content.changes.retain(|change| change.transfer == over.slug);
    let again = |slug: &str, until: &str| Transfer {
        slug: named(slug),
        name: format!("Overgang {slug}"),
        shown_until: day(until),
        ..over.clone()
    };
    content.transfers.extend([again("nu", "2026-12-31"), again("straks", "2028-12-31")]);
    for of in ["nu", "straks"] {
        let own = content.changes.iter().filter(|change| change.transfer == over.slug).take(3);
        let own: Vec<_> = own.cloned().collect();
        content.changes.extend(own.into_iter().map(|mut change| {
            change.slug = named(&format!("{}-{of}", change.slug));
            change.transfer = named(of);
            change
        }));
    }
    content
}

#[tokio::test]
async fn a_transfer_that_is_over_stands_below_the_others() {
    let site = Site::showing(several()).await;
    let over = site.content().transfers[0].name().to_owned();
    for (href, order) in [
        ("/veranderingen", vec!["Overgang nu", "Overgang straks", "Eerdere overgangen", over.as_str()]),
        ("/veranderingen?op=2027-06-01", vec!["Overgang straks", "Eerdere overgangen", "Overgang nu"]),
        ("/veranderingen?op=2029-01-01", vec![over.as_str(), "Overgang nu", "Overgang straks"]),
    ] {
        let body = drawn(&site, href);
        let places: Vec<_> = order.iter().map(|name| body.find(&format!(">{name}</h"))).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{href}: {order:?} {places:?}");
        assert_eq!(body.contains("Eerdere overgangen"), order.contains(&"Eerdere overgangen"), "{href}");
        let ids: Vec<&str> = body.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{href}: {ids:?}");
        let names = attribute(&body, "change-list", "aria-labelledby");
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{href}: {names:?}");
    }
    // Of choices only those that have any.
    let body = drawn(&site, "/veranderingen?soort=onbekend");
    assert!(body.contains(&over) && !body.contains("Overgang nu"), "only the first has something unknown");
}

#[tokio::test]
async fn a_step_leads_to_what_changes_with_it() {
    let site = Site::of(Region::Embedded).await;
    let content = site.content();
    let mut led = 0;
    for step in &content.steps {
        let body = drawn(&site, &Route::Step(step.slug.clone()).href());
        for change in &content.changes {
            let leads = body.contains(&format!("href=\"/veranderingen#{}\"", change.slug));
            assert_eq!(leads, change.steps.contains(&step.slug), "{}: {}", step.slug, change.slug);
            led += usize::from(leads);
        }
    }
    assert!(led > 20, "{led}");
}

#[tokio::test]
async fn a_search_among_the_words_shows_what_it_finds_and_where_to_go_on() {
    let site = Site::of(Region::Embedded).await;
    let content = site.content();
    let all = content.terms.len();
    let shown = |body: &str| body.matches("<div class=\"glossary-list__term\">").count();
    assert_eq!(shown(&drawn(&site, "/begrippen")), all);
    let term = &content.terms[all / 2];
    let body = drawn(&site, &Route::Terms(term.name.clone()).href());
    let count = shown(&body);
    assert!((1..all).contains(&count), "{count}");
    assert!(body.contains(&format!("{count} woord")), "{}", term.name);
    let body = drawn(&site, "/begrippen?zoek=xyzzy%26q&gemeente=leiden");
    assert_eq!(shown(&body), 0);
    assert!(body.contains("We vinden geen woord dat hierbij past."));
    assert!(body.contains("href=\"/diensten?zoek=xyzzy%26q&amp;gemeente=leiden\""));
    assert!(body.contains("href=\"/begrippen?gemeente=leiden\""));
    assert!(body.contains("value=\"xyzzy&amp;q\""));
}
