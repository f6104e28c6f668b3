//! A schematic map of the buildings: a numbered disc for each, its name beside it, and in words which lie together and
//! how far the others are. The rows of the list below wear the same numbers.

use super::element::{Element, el, nodes};
use super::example_mark;
use model::Location;
use model::location::map::{Map, Point, Spot};
use model::location::{distance_in_words, together};

/// The map, and the same in words.
pub fn location_map(map: &Map<'_>) -> Element {
    let places: Vec<&Location> = map.spots.iter().map(|spot| spot.place).collect();
    let drawing = el("svg", "location-map__drawing")
        .set("viewBox", format!("0 0 {} {}", Map::WIDTH, map.height))
        .set("role", "img")
        .set("aria-label", format!("Kaart met {} locaties, elk met haar nummer", places.len()))
        .add_all(map.spots.iter().map(leader))
        .add_all(map.spots.iter().map(disc));
    let groups = together(&places);
    let close = groups.iter().map(|group| {
        let names: Vec<String> = group.iter().map(|place| place.name.clone()).collect();
        el("p", "").add(format!("Dicht bij elkaar: {}.", and(&names)))
    });
    let example = places.iter().any(|place| place.provenance.is_example("ligging"));
    let scheme = el("figcaption", "location-map__scheme")
        .add("Schematisch: de plekken liggen bij benadering. Noord is boven.")
        .add(example_mark(example));
    let words = el("div", "location-map__words").add_all(close).add(far(&places, &groups));
    el("div", "location-map").add(el("figure", "").add(drawing).add(scheme)).add(words)
}

/// The number of a building on the map, for its row in the list.
pub fn map_number(number: usize) -> Element {
    el("span", "location-map__plate")
        .add(el("span", "visually-hidden").add("op de kaart nummer "))
        .text(number.to_string())
}

/// How far each is from the first, in a straight line; of what lies close to that is said so already.
fn far(places: &[&Location], groups: &[Vec<&Location>]) -> Option<Element> {
    let first = *places.first()?;
    let near = groups.iter().find(|group| group.iter().any(|place| place.slug == first.slug));
    let is_near =
        |place: &Location| near.is_some_and(|group| group.iter().any(|other| other.slug == place.slug));
    let others = places.iter().skip(1).filter(|place| !is_near(place)).filter_map(|place| {
        let metres = place.position?.distance(first.position?);
        Some(format!("{} {}", place.name, distance_in_words(metres)))
    });
    let others: Vec<String> = others.collect();
    let say = || format!("In een rechte lijn vanaf {}: {}.", first.name, and(&others));
    (!others.is_empty()).then(|| el("p", "").add(say()))
}

/// `een, twee en drie`
fn and(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} en {last}", most.join(", ")),
    }
}

fn leader(spot: &Spot<'_>) -> Element {
    let line = spot.label.leader.map(|(to_x, to_y)| {
        let (x, y) = spot.middle;
        el("path", "location-map__leader").set("d", format!("M{x} {y}L{to_x} {to_y}"))
    });
    nodes().add(line)
}

fn disc(spot: &Spot<'_>) -> Element {
    let (x, y) = spot.middle;
    let ring = |class, radius: i32| {
        let at = el("circle", class).set("cx", x.to_string()).set("cy", y.to_string());
        at.set("r", radius.to_string())
    };
    let label = &spot.label;
    let lines = label.lines.iter().zip(0..).map(|(line, row)| {
        let at = (label.at.0, label.at.1 + row * Map::LINE);
        text("location-map__name", at, line).set("text-anchor", label.anchor)
    });
    el("g", "")
        .add(ring("location-map__disc", Map::RADIUS))
        .add(ring("location-map__ring", Map::RADIUS - 3))
        .add(text("location-map__number", (x, y + 5), &spot.number.to_string()))
        .add_all(lines)
}

fn text(class: &'static str, (x, y): Point, text: &str) -> Element {
    el("text", class).set("x", x.to_string()).set("y", y.to_string()).add(text)
}
