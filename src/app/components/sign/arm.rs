//! The measures of the sign, in the units of its drawing. Plain numbers, so that they are tested without drawing.

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
    /// The line within it that real signs have.
    pub keyline: String,
    /// The name, in one line or two.
    pub lines: Vec<Line>,
    /// Classes of the name: a long one is smaller.
    pub name_class: &'static str,
    /// Where the name begins.
    pub name_x: i32,
    /// The working days, or nothing.
    pub days: String,
    /// What the number counts, or the status in words.
    pub unit: String,
    /// Where the number and its unit end.
    pub days_x: i32,
    /// The base of the number.
    pub days_y: i32,
    /// The base of the unit.
    pub unit_y: i32,
}

/// A line of text.
pub struct Line {
    /// The text.
    pub text: String,
    /// Its base.
    pub y: i32,
}

const TOP: i32 = 14;
const ARM: i32 = 58;
const GAP: i32 = 12;
const FOOT: i32 = 34;
/// The letters that fit on one line at full size, and at the smaller size.
const FITS: usize = 13;
const FITS_SMALL: usize = 22;

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
    let own = if own { " sign__group--own" } else { "" };
    let lines = wrap(&offer.municipality.name);
    let small = lines.len() > 1 || lines.iter().any(|line| line.chars().count() > FITS);
    let middle = top + ARM / 2;
    let step = 20;
    let first = middle + 7 - step * (i32::try_from(lines.len()).unwrap_or(1) - 1) / 2;
    let lines =
        lines.into_iter().zip(0..).map(|(text, index)| Line { text, y: first + index * step }).collect();
    let (days, unit) = counted(status, offer.lead_time());
    let alone = days.is_empty();
    Arm {
        class: format!("sign__group sign__group--{}{own}", status_name(status)),
        outline: shape(right, top, 0),
        keyline: shape(right, top, 5),
        lines,
        name_class: if small { "sign__name sign__name--small" } else { "sign__name" },
        name_x: if right { 30 } else { 54 },
        days,
        unit,
        days_x: if right { 308 } else { 332 },
        days_y: middle + 3,
        unit_y: if alone { middle + 5 } else { middle + 19 },
    }
}

/// The outline of an arm that points, or a line this far within it.
fn shape(right: bool, top: i32, inset: i32) -> String {
    let (y0, y1, middle) = (top + inset, top + ARM - inset, top + ARM / 2);
    let (back, shoulder, tip) = if right {
        (14 + inset, 322 - inset / 2, 350 - inset * 3 / 2)
    } else {
        (346 - inset, 38 + inset / 2, 10 + inset * 3 / 2)
    };
    format!("M{back} {y0}H{shoulder}L{tip} {middle}L{shoulder} {y1}H{back}Z")
}

/// The number on the arm and what stands under it.
fn counted(status: Availability, days: Option<u16>) -> (String, String) {
    match (status, days) {
        (Availability::NotAgreed | Availability::NotKnown, _) | (_, None) => {
            (String::new(), status.label().to_owned())
        }
        (_, Some(0)) => ("0".to_owned(), unit("zelfde dag", status)),
        (_, Some(1)) => ("1".to_owned(), unit("werkdag", status)),
        (_, Some(days)) => (days.to_string(), unit("werkdagen", status)),
    }
}

fn unit(word: &str, status: Availability) -> String {
    if status == Availability::Extra { format!("{word}, extra") } else { word.to_owned() }
}

/// A name on one line, or on two, cut where a person would.
fn wrap(name: &str) -> Vec<String> {
    let length = name.chars().count();
    if length <= FITS_SMALL && (length <= FITS || !name.contains([' ', '-'])) {
        return vec![name.to_owned()];
    }
    let middle = name.len() / 2;
    let breaks = name.char_indices().filter(|(_, c)| matches!(c, ' ' | '-')).map(|(at, _)| at + 1);
    let Some(at) = breaks.min_by_key(|at| at.abs_diff(middle)) else { return vec![name.to_owned()] };
    let (first, rest) = name.split_at(at);
    vec![first.trim_end().to_owned(), rest.to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Municipality, ProvenanceMap};

    fn town(name: &str, arm: Side) -> Municipality {
        let (slug, letters, role) = ("a".parse().unwrap(), "A".into(), "deelnemer".into());
        Municipality { slug, name: name.into(), letters, role, arm, provenance: ProvenanceMap::default() }
    }

    #[test]
    fn a_long_name_stands_on_two_lines_and_a_short_one_on_one() {
        assert_eq!(wrap("Aarmond"), ["Aarmond"]);
        assert_eq!(wrap("Bergen op Zoom"), ["Bergen op", "Zoom"]);
        assert_eq!(wrap("Nieuw-Oosterbroekerwoude"), ["Nieuw-", "Oosterbroekerwoude"]);
        assert_eq!(wrap("Nieuw-Oosterbroek aan de Vliet"), ["Nieuw-Oosterbroek", "aan de Vliet"]);
        assert_eq!(wrap("Zonderspatiesverderlang"), ["Zonderspatiesverderlang"]);
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
    fn an_arm_says_what_is_agreed() {
        let says = |status, days| counted(status, days);
        assert_eq!(says(Availability::Included, Some(1)), ("1".into(), "werkdag".into()));
        assert_eq!(says(Availability::Extra, Some(10)), ("10".into(), "werkdagen, extra".into()));
        assert_eq!(says(Availability::Included, Some(0)), ("0".into(), "zelfde dag".into()));
        assert_eq!(says(Availability::NotAgreed, Some(3)), (String::new(), "niet afgesproken".into()));
        assert_eq!(says(Availability::NotKnown, None), (String::new(), "nog niet bekend".into()));
    }
}
