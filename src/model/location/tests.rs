//! The address of a building, and what of it is written down.

use super::*;

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
fn what_is_not_said_of_a_building_takes_no_room() {
    let bare = place("a", None);
    let written = serde_json::to_string(&bare).unwrap();
    for key in ["binnenkomen", "aanwezig", "toegankelijkheid", "vluchten", "ligging"] {
        assert!(!written.contains(key), "{key}");
    }
    let placed = serde_json::to_string(&place("a", Some((52.1, 5.0)))).unwrap();
    assert_eq!(placed.len(), written.len() + r#""ligging":[52.1,5.0],"#.len());
}
