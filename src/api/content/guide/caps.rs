//! A plan that fits: nobody reads a long one, so the number of steps of each path has an upper bound.

use super::Read;
use crate::content::check::Check;
use crate::content::source::Place;
use model::{Path, Weight};

/// The phase of which the steps are counted apart.
const FIRST_DAY: &str = "dag-1";
const ON_FIRST_DAY: usize = 6;
const IN_ALL: usize = 24;
const MUST: usize = 12;

/// Looks at the steps of each path. What is said stands at the step that is one too many, by number.
pub(super) fn look(paths: &[Path], steps: &[Read], check: &mut Check) {
    for path in paths {
        let own: Vec<&Read> = steps
            .iter()
            .filter(|read| read.step.ended.is_none() && read.step.paths.contains(&path.slug))
            .collect();
        if own.is_empty() {
            let wrong = format!("het pad {} heeft geen enkele stap", path.slug);
            check.wrong(&Place::start_of("paden.toml"), wrong, "een stap met dit pad bij paden");
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
                let wrong = format!("het pad {} heeft {} {what}", path.slug, counted.len());
                let expected = format!("hoogstens {most}: haal er een weg, of voeg twee samen");
                check.wrong(&Place::start_of(&extra.file), wrong, expected);
            }
        }
    }
}
