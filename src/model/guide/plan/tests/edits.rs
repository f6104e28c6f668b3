//! What editors do to the steps of a guide.

use super::*;
use crate::guide::Dropped;
use crate::item::Ended;
use crate::{Date, Weight};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const PHASES: &[&str] = &["eerst", "leeg", "later"];
const PATHS: &[&str] = &["nieuw", "ander"];
pub(super) const GROUPS: &[&str] = &["nacht", "balie"];

/// What an editor does to a step.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    Rename(u16),
    Phase(&'static str),
    Paths(Vec<&'static str>),
    Days(i16, i16),
    Weigh(Weight, Option<u16>),
    /// Who can leave it out: paths and groups.
    Drop(Vec<&'static str>, Vec<&'static str>),
    /// It ends so many days from the day of the plan; or no longer.
    End(Option<i32>),
    /// Its file goes.
    Remove,
    /// Another step comes, with a number that was never used.
    Add,
    /// A step whose file had gone is there again.
    Bring,
}

pub(super) fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        any::<u16>().prop_map(Edit::Rename),
        select(PHASES).prop_map(Edit::Phase),
        subsequence(PATHS, 0..=2).prop_map(Edit::Paths),
        (-9..9_i16, 0..9_i16).prop_map(|(from, more)| Edit::Days(from, from + more)),
        (select(Weight::ALL), prop::option::of(1..480_u16))
            .prop_map(|(weight, minutes)| Edit::Weigh(weight, minutes)),
        (subsequence(PATHS, 0..=2), subsequence(GROUPS, 0..=2))
            .prop_map(|(paths, groups)| Edit::Drop(paths, groups)),
        prop::option::of(-3..3_i32).prop_map(Edit::End),
        Just(Edit::Remove),
        Just(Edit::Add),
        Just(Edit::Bring),
    ]
}

pub(super) fn today() -> Date {
    day("2026-06-01")
}

fn new(number: u16) -> Step {
    let phase = PHASES[usize::from(number) % 3];
    let minutes = r#","minuten":15"#;
    step(&format!("stap-{number}"), number, phase, 0, minutes)
}

/// The content, and what went from it.
pub(super) struct Editor {
    pub content: Content,
    gone: Vec<Step>,
    /// A number that was never used.
    pub next: u16,
}

impl Editor {
    pub fn new() -> Self {
        Self { content: content_of((1..5).map(new).collect()), gone: Vec::new(), next: 5 }
    }

    /// Edits one of the steps.
    pub fn edit(&mut self, which: usize, edit: Edit) {
        let slugs = |texts: Vec<&str>| texts.into_iter().map(slug).collect::<Vec<_>>();
        let steps = &mut self.content.steps;
        match edit {
            Edit::Add => {
                steps.push(new(self.next));
                self.next += 1;
                return;
            }
            Edit::Bring if !self.gone.is_empty() => steps.push(self.gone.remove(which % self.gone.len())),
            _ if steps.is_empty() => return,
            Edit::Remove => self.gone.push(steps.remove(which % steps.len())),
            _ => {}
        }
        steps.sort_by_key(|step| step.number);
        let at = which % steps.len().max(1);
        let Some(step) = steps.get_mut(at) else { return };
        match edit {
            Edit::Rename(word) => (step.slug, step.name) = (slug(&format!("naam-{word}")), word.to_string()),
            Edit::Phase(phase) => step.phase = slug(phase),
            Edit::Paths(paths) => step.paths = slugs(paths),
            Edit::Days(from, until) => (step.day_from, step.day_until) = (from, until),
            Edit::Weigh(weight, minutes) => (step.weight, step.minutes) = (weight, minutes),
            Edit::Drop(paths, groups) => {
                let one = |path, group| Dropped { path, group, reason: "Niet nodig.".to_owned() };
                let paths = slugs(paths).into_iter().filter(|path| !step.paths.contains(path));
                let paths: Vec<_> = paths.map(|path| one(Some(path), None)).collect();
                step.dropped = slugs(groups).into_iter().map(|group| one(None, Some(group))).collect();
                step.dropped.extend(paths);
            }
            Edit::End(days) => {
                let ended = |days| Ended { per: today().plus(days), reason: "Weg.".to_owned(), now: None };
                step.ended = days.map(ended);
            }
            Edit::Remove | Edit::Add | Edit::Bring => {}
        }
    }
}
