//! Another region is a folder: every page holds for three participants, for seven, and for the content inside.

use crate::walk;
use model::{Content, Item, Route};
use tests::{Region, Site, TODAY, day};

/// Names of the region whose content is inside the program; no other region may ever meet them.
const OURS: [&str; 5] = ["Leid", "Oegstgeest", "Zoeterwoude", "Servicepunt71", "Tweelinghuis"];

/// The addresses of all pages, also narrowed, and of some that are none: each service also for each participant.
fn addresses(content: &Content) -> Vec<String> {
    let mut all: Vec<String> =
        ["/diensten?zoek=en", "/diensten?soort=melden", "/overeenkomsten?verschil=ja", "/onzin", "/9999"]
            .map(str::to_owned)
            .to_vec();
    all.extend(walk::routes(content).iter().map(Route::href));
    all.extend(content.domains.iter().map(|domain| format!("/diensten?domein={}", domain.slug)));
    for service in &content.services {
        let choices = content.municipalities.iter();
        all.extend(choices.map(|town| format!("/diensten/{}?gemeente={}", service.slug, town.slug)));
    }
    all
}

/// What a reader reads: text without elements, and without the marks of the browser program between texts.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut within = false;
    for letter in html.chars() {
        match letter {
            '<' => within = true,
            '>' => within = false,
            other if !within => text.push(other),
            _ => {}
        }
    }
    unescaped(&text)
}

/// The characters that cannot stand in HTML as they are, as they are read.
pub fn unescaped(html: &str) -> String {
    if !html.contains('&') {
        return html.to_owned();
    }
    let text = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&")
}

/// The text of each `h1`.
fn titles(body: &str) -> Vec<String> {
    let parts = body.split("<h1").skip(1);
    parts.map(|part| plain(&format!("<h1{}", part.split("</h1>").next().unwrap_or_default()))).collect()
}

/// Names by which a region is known, long enough to be no part of other words.
fn names(content: &Content) -> Vec<&str> {
    let region = &content.region;
    let towns = content.municipalities.iter().map(|town| town.name.as_str());
    let all = towns.chain([region.name.as_str(), region.title.as_str()]);
    all.filter(|name| name.chars().count() > 4).collect()
}

#[tokio::test]
async fn every_page_has_one_heading_and_its_own_title() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        for href in addresses(&content) {
            let page = site.draw(&href);
            let titles = titles(&page.body);
            assert!(titles.len() == 1 && !titles[0].trim().is_empty(), "{region:?} {href}: {titles:?}");
            assert_eq!(page.head.matches("<title>").count(), 1, "{region:?} {href}");
            let title = plain(&page.head);
            assert!(title.contains(&content.region.title), "{region:?} {href}: {title}");
            assert!(!page.body.contains(" style="), "{region:?} {href}: de CSP weigert style");
        }
        for service in &content.services {
            let page = site.draw(&format!("/diensten/{}", service.slug));
            assert_eq!(titles(&page.body), std::slice::from_ref(&service.name), "{region:?}");
            assert!(plain(&page.head).starts_with(&service.name), "{region:?}: {}", page.head);
        }
    }
}

#[tokio::test]
async fn every_service_shows_every_participant() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        for service in content.services.iter().filter(|service| service.ended_on(day(TODAY)).is_none()) {
            let text = plain(&site.draw(&format!("/diensten/{}", service.slug)).body);
            let missing: Vec<_> = content
                .municipalities
                .iter()
                .filter(|town| !text.contains(&town.name))
                .map(|t| &t.name)
                .collect();
            assert!(missing.is_empty(), "{region:?}, {}: {missing:?}", service.slug);
        }
    }
}

#[tokio::test]
async fn no_region_meets_the_name_of_another() {
    let contents = Region::ALL.map(|region| (region, region.content()));
    let mut met = Vec::new();
    for (region, content) in &contents {
        let site = Site::showing(content.clone()).await;
        let mut foreign: Vec<&str> = contents
            .iter()
            .filter(|(other, _)| other != region)
            .flat_map(|(_, other)| names(other))
            .collect();
        if *region != Region::Embedded {
            foreign.extend(OURS);
        }
        for href in addresses(content) {
            let page = site.draw(&href);
            let found: Vec<_> = foreign
                .iter()
                .filter(|name| page.body.contains(**name) || page.head.contains(**name))
                .collect();
            met.extend(found.iter().map(|name| format!("{region:?} {href}: {name}")));
        }
        let wrong = ["/api/v1/onbekend", "/api/v1/diensten?x"].map(str::to_owned);
        for path in walk::addresses(&site).await.into_iter().chain(wrong) {
            let text = site.get(&path).await.text();
            let found: Vec<_> = foreign.iter().filter(|name| text.contains(**name)).collect();
            met.extend(found.iter().map(|name| format!("{region:?} {path}: {name}")));
        }
    }
    assert!(met.is_empty(), "{}", met.join("\n"));
    let description = Site::of(Region::Three).await.get("/api/v1/openapi.json").await.text();
    assert!(OURS.iter().all(|name| !description.contains(*name)), "de beschrijving is van geen regio");
}

#[tokio::test]
async fn without_an_owner_every_page_says_what_it_is_not() {
    for (region, owned) in [(Region::Three, true), (Region::Seven, false), (Region::Embedded, false)] {
        let site = Site::of(region).await;
        for href in addresses(&site.content()) {
            let page = site.draw(&href);
            let says = page.body.contains("Dit is geen website van een gemeente");
            assert_eq!(says, !owned, "{region:?} {href}");
            let away = page.head.contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
            assert_eq!(away, !owned, "{region:?} {href}: {}", page.head);
        }
    }
}

#[tokio::test]
async fn what_looks_like_markup_is_shown_as_text() {
    let site = Site::of(Region::Three).await;
    let hostile = "/diensten?zoek=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&gemeente=%3Cb%3E";
    for href in ["/diensten", "/diensten/formulier-aanvragen", "/diensten?zoek=formulier", hostile] {
        let page = site.draw(href);
        for markup in ["<b>", "</b>", "<script", "<i>", "alert(1)<"] {
            assert!(!page.body.contains(markup) && !page.head.contains(markup), "{href}: {markup}");
        }
    }
    let page = site.draw("/diensten/formulier-aanvragen");
    for (place, html) in [("de pagina", &page.body), ("de titel", &page.head)] {
        assert!(html.contains("Formulier &lt;b&gt;A&amp;B&lt;/b&gt; aanvragen"), "{place}");
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{place}");
    }
    assert!(plain(&page.body).contains("gratis & voor <b>iedereen</b>"), "ook wat in een overeenkomst staat");
}

#[tokio::test]
async fn what_cannot_wait_is_shown_where_the_region_names_it() {
    let with = Site::of(Region::Three).await.draw("/").body;
    let without = Site::of(Region::Seven).await.draw("/").body;
    assert!(with.contains("id=\"spoed\"") && with.contains("tel:0000000001"), "{with}");
    assert!(!without.contains("id=\"spoed\"") && !without.contains("tel:"), "{without}");
}

#[tokio::test]
async fn a_desk_shows_only_the_ways_it_has() {
    let site = Site::of(Region::Seven).await;
    for (slug, phone, mail, hours) in [
        ("scherm-lenen", true, false, true),
        ("folder-drukken", false, true, true),
        ("verzekering-opzoeken", true, true, false),
        ("pont-reserveren", true, true, true),
    ] {
        let body = site.draw(&format!("/diensten/{slug}")).body;
        assert_eq!(body.contains("\"tel:"), phone, "{slug}");
        assert_eq!(body.contains("\"mailto:"), mail, "{slug}");
        assert_eq!(!plain(&body).contains("Openingstijden: "), hours, "{slug}");
    }
}
