//! The pages of the buildings: what is not known of one and who can say it, the way to a map elsewhere, and the map.

use crate::region::unescaped;
use model::location::Position;
use model::{Content, Route, Shown};
use tests::{Region, Site};

/// The page at an address, as a reader without the app has it.
fn page(site: &Site, route: &Route) -> String {
    unescaped(&site.draw(&route.href()).body)
}

/// What stands behind the name of a fact, as HTML.
fn fact<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!("<dt>{name}")).unwrap_or_else(|| panic!("{name} ontbreekt"));
    until(rest, "</dd>")
}

/// The texts of all elements with a class.
fn texts<'a>(html: &'a str, class: &str) -> Vec<&'a str> {
    let parts = html.split("class=\"").filter_map(|part| part.strip_prefix(class)?.strip_prefix('"'));
    parts.map(|part| until(behind(part, ">"), "<")).collect()
}

fn until<'a>(text: &'a str, end: &str) -> &'a str {
    text.split(end).next().unwrap_or_default()
}

fn behind<'a>(text: &'a str, start: &str) -> &'a str {
    text.split_once(start).map_or("", |(_, rest)| rest)
}

#[tokio::test]
async fn what_is_not_known_of_a_building_names_who_can_say_it() {
    for region in Region::ALL {
        let content = region.content();
        let site = Site::showing(content.clone()).await;
        for place in content.locations.iter().filter(|place| place.ended.is_none()) {
            let html = page(&site, &Route::Location(place.slug.clone()));
            let ask = place.ask().unwrap_or(&content.region.ask);
            let desk = &content.desk(ask).unwrap().name;
            for (name, text) in [
                ("Binnenkomen", &place.entrance),
                ("Wat er is", &place.facilities),
                ("Toegankelijkheid", &place.accessibility),
                ("Vluchtweg en BHV", &place.escape),
                ("Telefoon", &place.phone),
            ] {
                let fact = fact(&html, name);
                let asks = fact.contains(&format!("Vraag het na bij {desk}."));
                assert_eq!(asks, text.is_none(), "{region:?}, {}: {fact}", place.slug);
                assert!(text.as_ref().is_none_or(|text| fact.contains(text)), "{fact}");
            }
            let ways =
                place.on_maps().into_iter().flatten().all(|way| html.contains(&format!("href=\"{way}\"")));
            assert!(ways, "{}", place.slug);
            assert_eq!(html.contains("kaart-app"), place.street.is_some(), "{}", place.slug);
        }
    }
}

#[tokio::test]
async fn a_building_that_is_left_asks_nobody_how_to_get_in() {
    let site = Site::of(Region::Three).await;
    let content = site.content();
    let left = content.locations.iter().find(|place| place.ended.is_some()).unwrap();
    let html = page(&site, &Route::Location(left.slug.clone()));
    assert!(!html.contains("<dt>Binnenkomen") && !html.contains("Print een deurkaart"));
    assert!(html.contains("<dt>Adres"));
}

#[tokio::test]
async fn the_escape_route_is_only_for_who_works_here() {
    let all = Region::Three.content();
    let (slug, escape) =
        all.locations.iter().find_map(|place| Some((place.slug.clone(), place.escape.clone()?))).unwrap();
    let site = Site::showing(all.shown(Shown { public_only: true, ..Shown::default() })).await;
    let html = page(&site, &Route::Location(slug.clone()));
    assert!(fact(&html, "Vluchtweg en BHV").contains("alleen intern te zien"));
    let told = site.get(&format!("/api/v1/locaties/{slug}")).await.json();
    assert_eq!(told["vluchten"], "alleen intern te zien");
    assert!(!html.contains(&escape));
}

#[tokio::test]
async fn a_building_names_the_services_of_its_counters() {
    let site = Site::of(Region::Embedded).await;
    let content = site.content();
    let mut some = 0;
    for place in content.locations.iter().filter(|place| place.ended.is_none()) {
        let html = page(&site, &Route::Location(place.slug.clone()));
        let listed = until(behind(&html, "id=\"diensten\""), "</section>");
        for service in &content.services {
            let here = content.desk(&service.desk).unwrap().location.as_ref() == Some(&place.slug)
                && service.channels.contains(&model::Channel::Counter);
            let link = format!("href=\"{}\"", Route::Service(service.slug.clone()).href());
            assert_eq!(listed.contains(&link), here, "{} {}", place.slug, service.slug);
            some += usize::from(here);
        }
    }
    assert!(some > 5, "{some}");
}

#[tokio::test]
async fn the_map_and_the_list_wear_the_same_numbers() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        let html = page(&site, &Route::Locations);
        let in_use = content.locations.iter().filter(|place| place.ended.is_none());
        let known = in_use.filter(|place| place.position.is_some()).count();
        assert!(known > 1, "{region:?}");
        let drawn = texts(&html, "location-map__number");
        let expected: Vec<String> = (1..=known).map(|number| number.to_string()).collect();
        assert_eq!(drawn, expected, "{region:?}");
        let plates =
            html.split("op de kaart nummer ").skip(1).map(|part| until(behind(part, "</span>"), "<"));
        let plates: Vec<&str> = plates.collect();
        assert_eq!(plates, expected, "{region:?}");
        assert!(html.contains(&format!("aria-label=\"Kaart met {known} locaties, elk met haar nummer\"")));
        assert!(html.contains("Schematisch: de plekken liggen bij benadering."));
    }
}

#[tokio::test]
async fn the_words_say_what_the_map_shows() {
    let mut content = Region::Three.content();
    let at = |content: &mut Content, index: usize, north: f64| {
        content.locations[index].position = Position::new(north, 6.4);
    };
    at(&mut content, 0, 53.4);
    at(&mut content, 1, 53.43);
    content.locations[2].ended = None;
    at(&mut content, 2, 53.402);
    let html = page(&Site::showing(content.clone()).await, &Route::Locations);
    let name = |index: usize| content.locations[index].name.as_str();
    assert!(html.contains(&format!("Dicht bij elkaar: {} en {}.", name(0), name(2))), "{html}");
    let far = format!("In een rechte lijn vanaf {}: {} ongeveer 3,5 kilometer.", name(0), name(1));
    assert!(html.contains(&far), "{html}");
}

#[tokio::test]
async fn without_two_places_there_is_no_map() {
    let mut content = Region::Seven.content();
    content.locations[0].position = None;
    let html = page(&Site::showing(content).await, &Route::Locations);
    assert!(!html.contains("<svg") || !html.contains("location-map"), "{html}");
    // Where a place lies was an example.
    let bare = Region::Seven.content().shown(Shown { without_examples: true, ..Shown::default() });
    let html = page(&Site::showing(bare).await, &Route::Locations);
    assert!(!html.contains("location-map__"), "{html}");
}
