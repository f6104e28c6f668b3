//! Where a building lies, and how far that is from another. All in whole numbers: a map of a region needs no more, and
//! the browser draws exactly what the server drew.

use crate::Location;
use crate::decode::{Decode, Json};
use serde::{Deserialize, Serialize};

/// A place on earth (`ligging`), in thousandths of a degree. That is about a hundred metres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "[f64; 2]", into = "[f64; 2]")]
pub struct Position {
    north: i32,
    east: i32,
}

/// The latitudes and longitudes between which the Netherlands lie.
const NORTH: std::ops::RangeInclusive<i32> = 50_700..=53_600;
const EAST: std::ops::RangeInclusive<i32> = 3_300..=7_300;

/// Buildings within so many metres of each other are close together.
const CLOSE: i32 = 1_000;

impl Position {
    /// The place at this latitude and longitude, in degrees; nothing where that is not in the Netherlands.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "what is too large becomes the largest, which is refused"
        )]
        let thousandths = |degrees: f64| (degrees * 1000.0).round() as i32;
        Self::within(thousandths(latitude), thousandths(longitude))
    }

    fn within(north: i32, east: i32) -> Option<Self> {
        (NORTH.contains(&north) && EAST.contains(&east)).then_some(Self { north, east })
    }

    /// How far it lies to the east and to the south of another place, in metres.
    pub fn metres_from(self, other: Self) -> (i32, i32) {
        // A degree of longitude is as much shorter as the cosine of the latitude is less than one. Between the south
        // and the north of the Netherlands that is a straight line, to less than a thousandth.
        let middle = i32::midpoint(self.north, other.north) - 52_150;
        let centimetres = 6_830 - middle * 153 / 1000;
        ((self.east - other.east) * centimetres / 100, (other.north - self.north) * 1_112 / 10)
    }

    /// How far it is from another place in a straight line, in metres.
    pub fn distance(self, other: Self) -> i32 {
        let (east, south) = self.metres_from(other);
        let square = |metres: i32| i64::from(metres) * i64::from(metres);
        i32::try_from((square(east) + square(south)).isqrt()).unwrap_or(i32::MAX)
    }
}

impl TryFrom<[f64; 2]> for Position {
    type Error = &'static str;

    fn try_from([latitude, longitude]: [f64; 2]) -> Result<Self, Self::Error> {
        Self::new(latitude, longitude).ok_or("geen plek in Nederland")
    }
}

impl From<Position> for [f64; 2] {
    fn from(position: Position) -> Self {
        [f64::from(position.north) / 1000.0, f64::from(position.east) / 1000.0]
    }
}

impl Decode for Position {
    fn take(value: Json<'_>, good: &mut bool) -> Self {
        let degrees = if let Json::List(degrees) = value { degrees } else { Vec::new() };
        let place = match degrees.as_slice() {
            [north, east] => thousandths(north).zip(thousandths(east)),
            _ => None,
        };
        let place = place.and_then(|(north, east)| Self::within(north, east));
        *good &= place.is_some();
        place.unwrap_or(Self { north: 0, east: 0 })
    }
}

/// A number in thousandths; nothing where it is more exact than that, or no number.
fn thousandths(degrees: &Json<'_>) -> Option<i32> {
    match degrees {
        Json::Number(whole) => i32::try_from(*whole).ok()?.checked_mul(1000),
        Json::Decimal(text) => {
            let (whole, fraction) = text.split_once('.')?;
            if fraction.len() > 3 { None } else { format!("{whole}{fraction:0<3}").parse().ok() }
        }
        _ => None,
    }
}

/// A distance as one says it: rounded to half kilometres, and from five on to whole ones.
pub fn distance_in_words(metres: i32) -> String {
    let halves = (metres + 250) / 500;
    match halves {
        0 => "vlakbij".to_owned(),
        1 => "ongeveer een halve kilometer".to_owned(),
        3 | 5 | 7 | 9 => format!("ongeveer {},5 kilometer", halves / 2),
        _ => format!("ongeveer {} kilometer", (metres + 500) / 1000),
    }
}

/// The groups of buildings that lie close together: each within a short walk of another of its group. A building that
/// lies alone is in none.
pub fn together<'a>(places: &[&'a Location]) -> Vec<Vec<&'a Location>> {
    let close = |one: &Location, other: &Location| {
        one.position.zip(other.position).is_some_and(|(one, other)| one.distance(other) <= CLOSE)
    };
    let mut groups: Vec<Vec<&Location>> = Vec::new();
    for place in places {
        let (joined, mut rest): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.iter().any(|other| close(place, other)));
        rest.push(joined.into_iter().flatten().chain([*place]).collect());
        groups = rest;
    }
    groups.retain(|group| group.len() > 1);
    groups
}

#[cfg(test)]
mod tests {
    use super::super::tests::place;
    use super::*;

    fn at(north: f64, east: f64) -> Position {
        Position::new(north, east).unwrap()
    }

    #[test]
    fn a_place_lies_in_the_netherlands() {
        for (north, east, is) in [
            (50.7, 3.3, true),
            (53.6, 7.3, true),
            (50.699, 5.0, false),
            (53.601, 5.0, false),
            (52.0, 3.299, false),
            (52.0, 7.301, false),
            (4.487, 52.158, false),
            (f64::NAN, 5.0, false),
            (f64::INFINITY, 5.0, false),
        ] {
            assert_eq!(Position::new(north, east).is_some(), is, "{north}, {east}");
        }
    }

    #[test]
    fn it_is_written_in_degrees_with_three_decimals_and_read_back() {
        for (north, east, written) in
            [(52.158, 4.487, "[52.158,4.487]"), (52.15849, 4.0, "[52.158,4.0]"), (53.0, 6.5, "[53.0,6.5]")]
        {
            let position = at(north, east);
            assert_eq!(serde_json::to_string(&position).unwrap(), written);
            assert_eq!(serde_json::from_str::<Position>(written).unwrap(), position);
            assert_eq!(Json::read(written).and_then(Position::decode), Some(position), "{written}");
        }
        for text in
            ["[52.158]", "[52.158,4.487,0]", "[4.487,52.158]", "[52.1584,4.487]", "\"52, 4\"", "[\"a\",4]"]
        {
            assert_eq!(Json::read(text).and_then(Position::decode), None, "{text}");
        }
        assert!(serde_json::from_str::<Position>("[4.487,52.158]").is_err());
    }

    #[test]
    fn a_distance_is_that_of_the_sphere_to_one_in_a_hundred() {
        let sphere = |one: Position, other: Position| {
            let [[north, east], [other_north, other_east]] = [<[f64; 2]>::from(one), <[f64; 2]>::from(other)];
            let across = (east - other_east) * (f64::midpoint(north, other_north)).to_radians().cos();
            across.hypot(north - other_north).to_radians() * 6_371_000.0
        };
        for (one, other) in [
            (at(50.75, 5.9), at(50.85, 5.7)),
            (at(52.165, 4.493), at(52.12, 4.496)),
            (at(53.2, 6.5), at(53.2, 6.6)),
            (at(51.4, 3.5), at(53.4, 6.9)),
        ] {
            let (found, exact) = (f64::from(one.distance(other)), sphere(one, other));
            assert!((found - exact).abs() <= exact / 100.0, "{found} is no {exact}");
            assert_eq!(one.distance(other), other.distance(one));
            assert_eq!(one.distance(one), 0);
        }
        let (east, south) = at(52.0, 5.1).metres_from(at(52.1, 5.0));
        assert!(east > 6_000 && south > 11_000, "{east} to the east, {south} to the south");
    }

    #[test]
    fn a_distance_is_rounded_to_halves_and_then_to_whole_kilometres() {
        for (metres, words) in [
            (0, "vlakbij"),
            (249, "vlakbij"),
            (250, "ongeveer een halve kilometer"),
            (749, "ongeveer een halve kilometer"),
            (750, "ongeveer 1 kilometer"),
            (1_250, "ongeveer 1,5 kilometer"),
            (2_600, "ongeveer 2,5 kilometer"),
            (4_700, "ongeveer 4,5 kilometer"),
            (4_800, "ongeveer 5 kilometer"),
            (5_499, "ongeveer 5 kilometer"),
            (5_500, "ongeveer 6 kilometer"),
            (31_200, "ongeveer 31 kilometer"),
        ] {
            assert_eq!(distance_in_words(metres), words, "{metres}");
        }
    }

    #[test]
    fn what_lies_close_together_is_one_group_also_by_way_of_another() {
        let places = [
            place("een", Some((52.0, 5.0))),
            place("ver", Some((52.1, 5.0))),
            place("drie", Some((52.016, 5.0))),
            place("nergens", None),
            place("twee", Some((52.008, 5.0))),
            place("ook ver", Some((52.1, 5.01))),
        ];
        let all: Vec<&Location> = places.iter().collect();
        let groups = together(&all);
        let names: Vec<Vec<&str>> =
            groups.iter().map(|group| group.iter().map(|place| place.name.as_str()).collect()).collect();
        assert_eq!(names, [vec!["een", "drie", "twee"], vec!["ver", "ook ver"]]);
        assert!(together(&all[..2]).is_empty());
    }
}
