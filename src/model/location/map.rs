//! A schematic map of buildings, measured in the units of its drawing. Plain whole numbers, so that it is tested without
//! drawing, and is the same in the browser as from the server.

use super::Location;

/// A map.
pub struct Map<'a> {
    /// Its height.
    pub height: i32,
    /// The buildings on it, by their numbers.
    pub spots: Vec<Spot<'a>>,
}

/// A building on the map.
pub struct Spot<'a> {
    /// The building.
    pub place: &'a Location,
    /// The number that its disc wears.
    pub number: usize,
    /// The middle of its disc.
    pub middle: Point,
    /// Its name.
    pub label: Label,
}

/// A point: so far from the left, so far from the top.
pub type Point = (i32, i32);

/// A name beside its disc.
pub struct Label {
    /// The lines of the name.
    pub lines: Vec<String>,
    /// Where the base of its first line is held.
    pub at: Point,
    /// By which part it is held there: `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// Where a line from the disc leads to it; nothing where it touches its disc.
    pub leader: Option<Point>,
}

/// The edge within which no disc or name comes.
const EDGE: i32 = 4;
/// How far the middle of a disc stays from the frame.
const MARGIN: i32 = 32;
/// As high as the middles of the discs may lie apart, and as high as they are given room.
const TALLEST: i32 = 300;
const LOWEST: i32 = 90;
/// So many metres are shown at least: buildings next to each other are no map of a region.
const NEAREST: i32 = 1_000;
/// A letter is about so wide, and the base of a line so far below its top.
const LETTER: i32 = 9;
const BASE: i32 = 14;
/// So many letters stand on a line, and so many lines beneath each other.
const LETTERS: usize = 16;
const LINES: usize = 3;
/// How far a name stands from the middle of its disc: when it touches it, and when a line leads there.
const TOUCH: i32 = Map::RADIUS + 5;
const AWAY: [i32; 3] = [Map::RADIUS + 20, Map::RADIUS + 70, Map::RADIUS + 140];
/// So many half lines above and below a disc are tried before names lie over each other.
const MOST: i32 = 99;

impl<'a> Map<'a> {
    /// Its width.
    pub const WIDTH: i32 = 400;
    /// How large a disc is.
    pub const RADIUS: i32 = 14;
    /// How high a line of a name is.
    pub const LINE: i32 = 18;

    /// The map of those of these buildings of which is known where they lie; nothing where that are fewer than two.
    pub fn of(places: &[&'a Location]) -> Option<Self> {
        let known = places.iter().filter_map(|place| Some((*place, place.position?)));
        let known: Vec<_> = known.collect();
        let origin = known.first()?.1;
        let metres: Vec<Point> = known.iter().map(|(_, position)| position.metres_from(origin)).collect();
        if metres.len() < 2 {
            return None;
        }
        let middles = discs(&metres);
        let disc = |(x, y): &Point| {
            Frame::new(x - Self::RADIUS, y - Self::RADIUS, 2 * Self::RADIUS, 2 * Self::RADIUS)
        };
        let mut taken: Vec<Frame> = middles.iter().map(disc).collect();
        let spots = known.iter().zip(middles).zip(1..).map(|(((place, _), middle), number)| {
            let (label, frame) = label(&place.name, middle, &taken);
            taken.push(frame);
            Spot { place, number, middle, label }
        });
        let spots = spots.collect();
        let height = taken.iter().map(|frame| frame.bottom).max()? + EDGE + Self::LINE / 2;
        Some(Self { height, spots })
    }

    /// The number that a building wears on it.
    pub fn number(&self, place: &Location) -> Option<usize> {
        self.spots.iter().find(|spot| spot.place.slug == place.slug).map(|spot| spot.number)
    }
}

/// The middles of the discs of places that lie so many metres to the east and south of one of them: at one scale, as
/// large as there is room for, in the middle. A disc that would lie over another goes down, until it stands free.
fn discs(metres: &[Point]) -> Vec<Point> {
    let ends = |of: fn(&Point) -> i32| {
        let all = || metres.iter().map(of);
        (all().min().unwrap_or_default(), all().max().unwrap_or_default())
    };
    let ((west, east), (north, south)) = (ends(|point| point.0), ends(|point| point.1));
    let (across, down) = (east - west, south - north);
    let width = Map::WIDTH - 2 * MARGIN;
    let flat = across * TALLEST > down * width;
    let (units, span) = if flat { (width, across) } else { (TALLEST, down) };
    let scaled = |metres: i32| metres * units / span.max(NEAREST);
    let left = (Map::WIDTH - scaled(across)) / 2;
    let top = MARGIN + (LOWEST - scaled(down)).max(0) / 2;
    let mut middles: Vec<Point> =
        metres.iter().map(|(x, y)| (left + scaled(x - west), top + scaled(y - north))).collect();
    let mut order: Vec<usize> = (0..middles.len()).collect();
    order.sort_by_key(|at| middles.get(*at).map(|(_, y)| *y));
    let apart = 2 * Map::RADIUS + 2;
    let mut settled: Vec<Point> = Vec::new();
    for at in order {
        let Some((x, y)) = middles.get_mut(at) else { continue };
        while let Some(other) =
            settled.iter().find(|other| (other.0 - *x).abs() < apart && (other.1 - *y).abs() < apart)
        {
            *y = other.1 + apart;
        }
        settled.push((*x, *y));
    }
    middles
}

/// A name, and what it covers: right or left of its disc, under or above it, or, where all that is taken, as near as
/// there is room, with a line that leads there.
fn label(name: &str, (x, y): Point, taken: &[Frame]) -> (Label, Frame) {
    let lines = lines(name);
    let count = |lines: usize| i32::try_from(lines).unwrap_or_default();
    let wide = LETTER * count(lines.iter().map(|line| line.chars().count()).max().unwrap_or_default());
    let tall = Map::LINE * count(lines.len());
    let beside = |far: i32, down: i32| {
        [(x + far, "start"), (x - far - wide, "end")]
            .map(|(left, anchor)| (Frame::new(left, y + down - tall / 2, wide, tall), anchor, down != 0))
    };
    let stacked = [y + TOUCH - 2, y - TOUCH + 2 - tall]
        .map(|top| (Frame::new(x - wide / 2, top, wide, tall), "middle", false));
    let away = (1..MOST).flat_map(|step| [step * Map::LINE / 2, -step * Map::LINE / 2]);
    let mut tried = beside(TOUCH, 0)
        .into_iter()
        .chain(stacked)
        .chain(away.flat_map(|down| AWAY.into_iter().flat_map(move |far| beside(far, down))))
        .filter(|(frame, ..)| frame.left >= EDGE && frame.right <= Map::WIDTH - EDGE && frame.top >= EDGE);
    let free = tried.find(|(frame, ..)| !taken.iter().any(|other| frame.covers(other)));
    let [first, _] = beside(TOUCH, 0);
    let (frame, anchor, far) = free.unwrap_or(first);
    let (held, end) = match anchor {
        "start" => (frame.left, frame.left - 3),
        "end" => (frame.right, frame.right + 3),
        _ => (x, x),
    };
    let leader = far.then_some((end, frame.top + tall / 2));
    (Label { lines, at: (held, frame.top + BASE), anchor, leader }, frame)
}

/// A name on lines, cut where it has spaces; what does not fit ends in dots.
fn lines(name: &str) -> Vec<String> {
    let length = |text: &str| text.chars().count();
    let mut lines: Vec<String> = Vec::new();
    for word in name.split(' ') {
        let full = lines.len() == LINES;
        match lines.last_mut() {
            Some(line) if length(line) + 1 + length(word) <= LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if full => {
                line.push('…');
                break;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    for line in lines.iter_mut().filter(|line| length(line) > LETTERS) {
        *line = line.chars().take(LETTERS - 1).chain(['…']).collect();
    }
    lines
}

/// What a disc or a name covers.
#[derive(Clone, Copy, Debug)]
struct Frame {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Frame {
    fn new(left: i32, top: i32, wide: i32, tall: i32) -> Self {
        Self { left, top, right: left + wide, bottom: top + tall }
    }

    /// Whether it lies over another, even in part.
    fn covers(self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

#[cfg(test)]
mod tests;
