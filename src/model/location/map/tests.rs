//! What stands on a map stands free, within the frame, and where it lies.

use super::super::tests::place;
use super::*;
use proptest::prelude::*;

/// What each spot covers: its disc, and its name.
fn frames(map: &Map<'_>) -> Vec<Frame> {
    let size = 2 * Map::RADIUS;
    let disc = |(x, y): Point| Frame::new(x - Map::RADIUS, y - Map::RADIUS, size, size);
    let name = |label: &Label| {
        let longest = label.lines.iter().map(|line| line.chars().count()).max().unwrap();
        let wide = LETTER * i32::try_from(longest).unwrap();
        let left = match label.anchor {
            "start" => label.at.0,
            "end" => label.at.0 - wide,
            _ => label.at.0 - wide / 2,
        };
        Frame::new(left, label.at.1 - BASE, wide, Map::LINE * i32::try_from(label.lines.len()).unwrap())
    };
    map.spots.iter().flat_map(|spot| [disc(spot.middle), name(&spot.label)]).collect()
}

fn stands_free(map: &Map<'_>) {
    let frames = frames(map);
    for (at, frame) in frames.iter().enumerate() {
        let inside =
            frame.left >= 0 && frame.right <= Map::WIDTH && frame.top >= 0 && frame.bottom <= map.height;
        assert!(inside, "{frame:?} of {}", map.height);
        assert!(!frames[at + 1..].iter().any(|other| frame.covers(other)), "{at}: {frames:?}");
    }
}

fn drawn(places: &[Location]) -> Option<Map<'_>> {
    Map::of(&places.iter().collect::<Vec<_>>())
}

#[test]
fn one_place_is_no_map() {
    let alone = [place("een", Some((52.0, 5.0))), place("nergens", None), place("ook niet", None)];
    assert!(drawn(&alone).is_none());
    assert!(drawn(&[]).is_none());
}

#[test]
fn places_lie_as_they_do_on_earth_and_wear_their_numbers_in_order() {
    let names = ["midden", "noord", "nergens", "oost", "zuid"];
    let positions = [(52.0, 5.0), (52.05, 5.0), (0.0, 0.0), (52.0, 5.05), (51.96, 4.98)];
    let mut places: Vec<Location> = names
        .iter()
        .zip(positions)
        .map(|(name, position)| place(name, (position.0 > 0.0).then_some(position)))
        .collect();
    for one in &mut places {
        one.slug = one.name.replace(' ', "-").parse().unwrap();
    }
    let map = drawn(&places).unwrap();
    stands_free(&map);
    let told: Vec<_> = map.spots.iter().map(|spot| (spot.number, spot.place.name.as_str())).collect();
    assert_eq!(told, [(1, "midden"), (2, "noord"), (3, "oost"), (4, "zuid")]);
    let numbers: Vec<_> = places.iter().map(|place| map.number(place)).collect();
    assert_eq!(numbers, [Some(1), Some(2), None, Some(3), Some(4)]);
    let [middle, north, east, south] = [0, 1, 2, 3].map(|at: usize| map.spots[at].middle);
    assert!(north.1 < middle.1 && middle.1 < south.1 && middle.1 == east.1);
    assert!(south.0 < middle.0 && middle.0 == north.0 && middle.0 < east.0);
    // A degree to the east is shorter than one to the north.
    let (up, right) = (middle.1 - north.1, east.0 - middle.0);
    assert!(right * 100 > up * 60 && right * 100 < up * 63, "{right} and {up}");
}

#[test]
fn a_name_touches_its_disc_where_there_is_room() {
    let places = [place("Links", Some((52.0, 5.0))), place("Rechts", Some((52.0, 5.1)))];
    let map = drawn(&places).unwrap();
    let [left, right] = [0, 1].map(|at: usize| &map.spots[at]);
    assert_eq!((left.label.anchor, right.label.anchor), ("start", "end"));
    assert_eq!(left.label.at.0, left.middle.0 + TOUCH);
    assert!(left.label.leader.is_none() && right.label.leader.is_none());
    assert_eq!((left.middle.0, right.middle.0), (MARGIN, Map::WIDTH - MARGIN), "as wide as can be");
}

#[test]
fn where_all_lie_in_one_place_each_has_its_own() {
    let name = |at: u32| format!("Kantoor met een lange naam nummer {at}");
    let stacked: Vec<Location> = (0..9).map(|at| place(&name(at), Some((52.0, 5.0)))).collect();
    let map = drawn(&stacked).unwrap();
    stands_free(&map);
    assert!(
        map.spots.windows(2).all(|two| two[0].middle.1 < two[1].middle.1),
        "in the order of their numbers"
    );
    let square = |at: u32| (52.0 + f64::from(at / 3) / 1000.0, 5.0 + f64::from(at % 3) / 600.0);
    let crowded: Vec<Location> = (0..9).map(|at| place(&name(at), Some(square(at)))).collect();
    let map = drawn(&crowded).unwrap();
    stands_free(&map);
    assert!(map.spots.iter().any(|spot| spot.label.leader.is_some()), "a line leads to a name further on");
}

#[test]
fn a_long_name_is_cut_where_it_has_spaces_and_then_where_it_must() {
    assert_eq!(lines("Werf"), ["Werf"]);
    assert_eq!(lines("Gemeentehuis Aarmond"), ["Gemeentehuis", "Aarmond"]);
    assert_eq!(lines("Vaarwegmarkeringsonderhoudsmateriaalhuis"), ["Vaarwegmarkerin…"]);
    assert_eq!(
        lines("Gezamenlijk kantoor van de Zeven Stromen, aan de overkant van de pont"),
        ["Gezamenlijk", "kantoor van de", "Zeven Stromen,…"]
    );
}

proptest! {
    #[test]
    fn nothing_lies_over_anything(
        places in prop::collection::vec((50.7..53.6, 3.3..7.3, "[A-Za-zé]{1,24}( [a-z]{1,12}){0,6}"), 2..12),
        near in prop::bool::ANY,
    ) {
        // Also of a town in which all lie within a few streets.
        let shrunk = |degrees: f64, from: f64| if near { from + (degrees - from) / 400.0 } else { degrees };
        let places: Vec<Location> = places
            .iter()
            .map(|(north, east, name)| place(name, Some((shrunk(*north, 52.0), shrunk(*east, 5.0)))))
            .collect();
        stands_free(&drawn(&places).unwrap());
    }
}
