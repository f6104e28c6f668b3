//! The measures of the sign, in the units of its drawing. Plain numbers, so that they are tested without drawing.
// no stylesheet: it draws nothing; what it measures wears the classes of the sign

use crate::components::availability_mark::name as status_name;
use model::lists::Side;
use model::{Availability, Offer, Slug};

/// The sign, measured.
pub struct Plan {
    /// The arms, from the top.
    pub arms: Vec<Arm>,
    /// The height of the whole.
    pub height: i32,
}

/// One arm.
pub struct Arm {
    /// Classes of its group: the status, and whether it is one's own.
    pub class: String,
    /// Its outline.
    pub outline: String,
    /// The line within it that real signs have; of an arm that is not agreed, its two ends.
    pub keyline: String,
    /// The line around one's own arm; nothing around the others.
    pub own_edge: Option<String>,
    /// The name, in one line or two.
    pub lines: Vec<Line>,
    /// The status in words, where it is not plainly included.
    pub state: Option<Line>,
    /// Classes of the name: a long one is smaller.
    pub name_class: &'static str,
    /// Where name and state begin.
    pub name_x: i32,
    /// The working days, or nothing.
    pub days: String,
    /// What the number counts.
    pub unit: &'static str,
    /// Where the number and its unit end.
    pub days_x: i32,
    /// The base of the number.
    pub days_y: i32,
    /// The base of the unit.
    pub unit_y: i32,
    /// The middle of the mark of an extra, in the tip of the arm.
    pub mark: Option<(i32, i32)>,
}

/// A line of text.
pub struct Line {
    /// The text.
    pub text: String,
    /// Its base.
    pub y: i32,
    /// The width into which it is pressed, where it would not fit by itself.
    pub width: Option<i32>,
}

const TOP: i32 = 20;
const ARM: i32 = 58;
const GAP: i32 = 14;
const FOOT: i32 = 46;
/// From here a name pointing right begins; one pointing left begins behind the tip.
const START: i32 = 30;
const TIP: i32 = 28;
/// The room for a name beside a number.
const ROOM: i32 = 196;
/// The letters that fit on one line at full size, and at the smaller size.
const FITS: usize = 15;
const FITS_SMALL: usize = 20;

impl Plan {
    /// The width of the whole.
    pub const WIDTH: i32 = 360;

    /// The sign for these offers, of which one may be one's own.
    pub fn of(offers: &[Offer<'_>], own: Option<&Slug>) -> Self {
        let arms = offers.iter().zip(0..).map(|(offer, index)| {
            let top = TOP + index * (ARM + GAP);
            arm(offer, own == Some(&offer.municipality.slug), top)
        });
        let arms: Vec<Arm> = arms.collect();
        let count = i32::try_from(arms.len()).unwrap_or_default();
        Self { arms, height: TOP + count * (ARM + GAP) + FOOT }
    }
}

fn arm(offer: &Offer<'_>, own: bool, top: i32) -> Arm {
    let right = offer.municipality.arm == Side::Right;
    let status = offer.status();
    let middle = top + ARM / 2;
    let names = wrap(&offer.municipality.name);
    let small = names.len() > 1 || names.iter().any(|line| line.chars().count() > FITS);
    let step = if small { 18 } else { 22 };
    let state = (status != Availability::Included).then(|| status.label().to_owned());
    let rows = i32::try_from(names.len() + usize::from(state.is_some())).unwrap_or(1);
    let first = middle + if small { 6 } else { 8 } - step * (rows - 1) / 2;
    let lines: Vec<Line> = names
        .into_iter()
        .zip(0..)
        .map(|(text, index)| {
            let width = (text.chars().count() > FITS_SMALL).then_some(ROOM);
            Line { text, y: first + index * step, width }
        })
        .collect();
    let below = lines.last().map_or(middle, |line| line.y + step - 2);
    let (days, unit) = counted(status, offer.lead_time());
    let extra = status == Availability::Extra;
    let own_class = if own { " sign__group--own" } else { "" };
    Arm {
        class: format!("sign__group sign__group--{}{own_class}", status_name(status)),
        outline: shape(right, top, 0),
        keyline: if status == Availability::NotAgreed { bracket(right, top) } else { shape(right, top, 5) },
        own_edge: own.then(|| shape(right, top, -5)),
        lines,
        state: state.map(|text| Line { text, y: below, width: None }),
        name_class: if small { "sign__name sign__name--small" } else { "sign__name" },
        name_x: if right { START } else { START + TIP },
        days,
        unit,
        days_x: if right { 306 } else { 306 + TIP },
        days_y: middle + 3,
        unit_y: middle + 19,
        mark: extra.then_some((if right { 325 } else { 35 }, middle)),
    }
}

/// The outline of an arm that points, or a line this far within it (or, below zero, around it).
fn shape(right: bool, top: i32, inset: i32) -> String {
    let (y0, y1, middle) = (top + inset, top + ARM - inset, top + ARM / 2);
    let (back, shoulder, tip) = ends(right, inset);
    format!("M{back} {y0}H{shoulder}L{tip} {middle}L{shoulder} {y1}H{back}Z")
}

/// The two ends of an arm, with nothing between them: an empty bracket.
fn bracket(right: bool, top: i32) -> String {
    let (y0, y1, middle) = (top + 3, top + ARM - 3, top + ARM / 2);
    let (back, shoulder, tip) = ends(right, 3);
    let inward = if right { 22 } else { -22 };
    let (end, arm) = (back + inward, shoulder - inward);
    format!("M{end} {y0}H{back}V{y1}H{end}M{arm} {y0}H{shoulder}L{tip} {middle}L{shoulder} {y1}H{arm}")
}

/// Where the back of an arm is, where it begins to narrow, and where it ends.
fn ends(right: bool, inset: i32) -> (i32, i32, i32) {
    if right {
        (14 + inset, 322 - inset / 2, 350 - inset * 3 / 2)
    } else {
        (346 - inset, 38 + inset / 2, 10 + inset * 3 / 2)
    }
}

/// The number on the arm and what it counts; nothing where there is none.
fn counted(status: Availability, days: Option<u16>) -> (String, &'static str) {
    match (status, days) {
        (Availability::NotAgreed | Availability::NotKnown, _) | (_, None) => (String::new(), ""),
        (_, Some(0)) => ("0".to_owned(), "zelfde dag"),
        (_, Some(1)) => ("1".to_owned(), "werkdag"),
        (_, Some(days)) => (days.to_string(), "werkdagen"),
    }
}

/// A name on one line, or on two of about the same length, cut where a person would.
fn wrap(name: &str) -> Vec<String> {
    let length = |text: &str| text.chars().count();
    let breaks =
        name.char_indices().filter(|(_, c)| matches!(c, ' ' | '-')).map(|(at, _)| name.split_at(at + 1));
    let even = breaks.min_by_key(|(first, rest)| length(first.trim_end()).max(length(rest)));
    match even {
        Some((first, rest)) if length(name) > FITS => vec![first.trim_end().to_owned(), rest.to_owned()],
        _ => vec![name.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Municipality, ProvenanceMap};

    fn town(name: &str, arm: Side) -> Municipality {
        let (slug, letters, role) = ("a".parse().unwrap(), "A".into(), "deelnemer".into());
        Municipality {
            slug,
            name: name.into(),
            summary: String::new(),
            letters,
            role,
            arm,
            changes_by: None,
            provenance: ProvenanceMap::default(),
        }
    }

    #[test]
    fn a_long_name_stands_on_two_lines_and_a_short_one_on_one() {
        assert_eq!(wrap("Aarmond"), ["Aarmond"]);
        assert_eq!(wrap("Ee op Zoom"), ["Ee op Zoom"]);
        assert_eq!(wrap("Bergen op de Zoom"), ["Bergen op", "de Zoom"]);
        assert_eq!(wrap("Nieuw-Oosterbroekerwoude"), ["Nieuw-", "Oosterbroekerwoude"]);
        assert_eq!(wrap("Nieuw-Oosterbroek aan de Vliet"), ["Nieuw-Oosterbroek", "aan de Vliet"]);
        assert_eq!(wrap("Zonderspatiesverderlang"), ["Zonderspatiesverderlang"]);
    }

    #[test]
    fn a_name_that_cannot_be_cut_is_pressed_into_its_room() {
        let towns = [town("Zonderspatiesverderlang", Side::Left), town("Aarmond", Side::Right)];
        let offers = towns.each_ref().map(|municipality| Offer { municipality, line: None });
        let plan = Plan::of(&offers, None);
        assert_eq!(plan.arms[0].lines[0].width, Some(ROOM));
        assert_eq!(plan.arms[1].lines[0].width, None);
    }

    #[test]
    fn every_arm_has_its_own_place_and_points_its_own_way() {
        let towns: Vec<_> =
            (0..7).map(|n| town("Dorp", if n % 2 == 0 { Side::Right } else { Side::Left })).collect();
        let offers: Vec<_> = towns.iter().map(|municipality| Offer { municipality, line: None }).collect();
        let plan = Plan::of(&offers, None);
        assert_eq!(plan.arms.len(), 7);
        assert!(plan.arms.windows(2).all(|two| two[0].days_y + ARM < two[1].days_y));
        assert!(plan.arms.iter().all(|arm| arm.unit_y < plan.height));
        assert!(plan.arms[0].outline.contains("L350 ") && plan.arms[1].outline.contains("L10 "));
    }

    #[test]
    fn the_lines_of_a_name_and_its_state_stay_within_the_arm() {
        let towns = [town("Nieuw-Oosterbroek aan de Vliet", Side::Left), town("Aarmond", Side::Right)];
        let offers = towns.each_ref().map(|municipality| Offer { municipality, line: None });
        for (arm, top) in Plan::of(&offers, None).arms.iter().zip([TOP, TOP + ARM + GAP]) {
            let bases = arm.lines.iter().chain(&arm.state).map(|line| line.y);
            assert!(
                bases.clone().all(|y| y > top + 12 && y < top + ARM - 4),
                "{:?}",
                bases.collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn an_arm_says_what_is_agreed() {
        let says = |status, days| counted(status, days);
        assert_eq!(says(Availability::Included, Some(1)), ("1".into(), "werkdag"));
        assert_eq!(says(Availability::Extra, Some(10)), ("10".into(), "werkdagen"));
        assert_eq!(says(Availability::Included, Some(0)), ("0".into(), "zelfde dag"));
        assert_eq!(says(Availability::NotAgreed, Some(3)), (String::new(), ""));
        assert_eq!(says(Availability::NotKnown, None), (String::new(), ""));
    }
}
