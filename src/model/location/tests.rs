//! The address of a building, here and on maps elsewhere.

use super::*;
use crate::{Certainty, Provenance};

/// A building with this name, at this latitude and longitude.
pub(super) fn place(name: &str, position: Option<(f64, f64)>) -> Location {
    Location {
        slug: "a".parse().unwrap(),
        name: name.to_owned(),
        search_words: Vec::new(),
        summary: String::new(),
        street: Some("Dorpsstraat 1".into()),
        postal_code: Some("1234 AB".into()),
        town: "Dorp".into(),
        municipality: None,
        postal_address: None,
        phone: None,
        entrance: None,
        facilities: None,
        accessibility: None,
        escape: None,
        position: position.map(|(north, east)| Position::new(north, east).unwrap()),
        text: Vec::new(),
        former_slugs: Vec::new(),
        ended: None,
        visibility: Visibility::Public,
        provenance: ProvenanceMap::default(),
    }
}

#[test]
fn an_address_says_what_is_known() {
    let mut place = place("", None);
    assert_eq!(place.address(), "Dorpsstraat 1, 1234 AB Dorp");
    place.postal_code = None;
    assert_eq!(place.address(), "Dorpsstraat 1, Dorp");
    place.street = None;
    assert_eq!(place.address(), "Dorp");
}

#[test]
fn a_map_elsewhere_is_asked_for_the_address_as_it_is_written() {
    let mut place = place("", None);
    place.street = Some("Één & twee-straat 1?".into());
    let query = "%C3%89%C3%A9n%20%26%20twee%2Dstraat%201%3F%2C%201234%20AB%20Dorp";
    let [app, page] = place.on_maps().unwrap();
    assert_eq!(app, format!("geo:0,0?q={query}"));
    assert_eq!(page, format!("https://www.openstreetmap.org/search?query={query}"));
    place.street = None;
    assert_eq!(place.on_maps(), None, "a town is no address");
}

#[test]
fn the_desk_to_ask_is_that_of_what_is_not_known() {
    let mut place = place("", None);
    place.provenance = serde_json::from_str(r#"{"alles": {"status": "voorbeeld"}}"#).unwrap();
    assert_eq!(place.ask(), None);
    let fact = Provenance { ask: Some("balie".parse().unwrap()), ..Provenance::only(Certainty::NotKnown) };
    place.provenance.0.insert("postcode".into(), fact);
    assert_eq!(place.ask().map(Slug::as_str), Some("balie"));
}

#[test]
fn what_is_not_said_of_a_building_takes_no_room() {
    let bare = place("a", None);
    let written = serde_json::to_string(&bare).unwrap();
    for key in ["binnenkomen", "aanwezig", "toegankelijkheid", "vluchten", "ligging"] {
        assert!(!written.contains(key), "{key}");
    }
    let placed = serde_json::to_string(&place("a", Some((52.1, 5.0)))).unwrap();
    assert_eq!(placed.len(), written.len() + r#""ligging":[52.1,5.0],"#.len());
}
