//! A plan that fits: nobody reads a long one, so the number of steps of each path has an upper bound.

use super::Read;
use crate::content::check::Check;
use crate::content::names::Kind;
use crate::content::source::Place;
use model::{Slug, Weight};

/// The phase of which the steps are counted apart.
const FIRST_DAY: &str = "dag-1";
const ON_FIRST_DAY: usize = 6;
const IN_ALL: usize = 24;
const MUST: usize = 12;

/// Looks at the steps of each path. What is said stands at the step that is one too many, by number.
pub(super) fn look(paths: &[(&Slug, &Place)], steps: &[Read], check: &mut Check) {
    // A step that cannot be read may be one of these.
    let complete = !check.names.is_incomplete(Kind::Step);
    for (path, place) in paths {
        let own: Vec<&Read> =
            steps.iter().filter(|read| read.step.ended.is_none() && read.step.paths.contains(path)).collect();
        if own.is_empty() && complete {
            let wrong = format!("het pad {path} heeft geen enkele stap");
            check.wrong(place, wrong, "een stap met dit pad bij paden");
        }
        let first_day = |read: &&Read| read.step.phase.as_str() == FIRST_DAY;
        let must = |read: &&Read| read.step.weight == Weight::Must;
        let bounds = [
            (ON_FIRST_DAY, "stappen op dag-1", own.iter().copied().filter(first_day).collect::<Vec<_>>()),
            (MUST, "stappen die moeten", own.iter().copied().filter(must).collect()),
            (IN_ALL, "stappen", own.clone()),
        ];
        for (most, what, counted) in bounds {
            if let Some(extra) = counted.get(most) {
                let wrong = format!("het pad {path} heeft {} {what}", counted.len());
                let expected = format!("hoogstens {most}: haal er een weg, of voeg twee samen");
                check.wrong(&Place::start_of(&extra.file), wrong, expected);
            }
        }
    }
}
