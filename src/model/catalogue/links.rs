//! What belongs together: items that name each other.

use super::{Answer, Kind};
use crate::text::{ItemKind, Target};
use crate::{Content, Item, Slug};

/// For each document of the index: the documents that belong to it.
pub(super) struct Links {
    links: Vec<Vec<usize>>,
}

/// Only what is found nearly as well as the best draws others along.
const DRAWS: f32 = 0.9;
/// So many draw others along, however many are found equally well.
const MOST_DRAWING: usize = 10;
/// How much less each further link of an item makes of one.
const CROWD: f32 = 0.1;

impl Links {
    /// From everything that one item says of another, in both directions.
    pub(super) fn new(content: &Content, entries: &[(Kind, usize)]) -> Self {
        let mut links = Self { links: vec![Vec::new(); entries.len()] };
        let first = |kind| entries.iter().position(|(other, _)| *other == kind).unwrap_or(0);
        let starts = Kind::ALL.iter().map(|kind| first(*kind)).collect::<Vec<_>>();
        let start = |kind: Kind| starts.get(kind as usize).copied().unwrap_or_default();
        let document = |kind: Kind, slug: &Slug| {
            let at = match kind {
                Kind::Service => at(&content.services, slug),
                Kind::Situation => at(&content.situations, slug),
                Kind::Step => at(&content.steps, slug),
                Kind::Location => at(&content.locations, slug),
                Kind::Term => at(&content.terms, slug),
                Kind::Change => at(&content.changes, slug),
                Kind::Referral => at(&content.referrals, slug),
            };
            at.map(|at| start(kind) + at)
        };
        let mut join = |kind: Kind, place: usize, to: Kind, slugs: &[Slug]| {
            for other in slugs.iter().filter_map(|slug| document(to, slug)) {
                links.join(start(kind) + place, other);
            }
        };
        for (place, item) in content.services.iter().enumerate() {
            join(Kind::Service, place, Kind::Service, &item.related);
        }
        for (place, item) in content.steps.iter().enumerate() {
            join(Kind::Step, place, Kind::Service, &item.services);
            join(Kind::Step, place, Kind::Location, &item.locations);
            join(Kind::Step, place, Kind::Term, &item.terms);
        }
        for (place, item) in content.changes.iter().enumerate() {
            join(Kind::Change, place, Kind::Service, &item.services);
            join(Kind::Change, place, Kind::Step, &item.steps);
        }
        for (place, item) in content.referrals.iter().enumerate() {
            // The word that says who that organisation is.
            let of_its_name = content.terms.iter().filter(|term| term.name == item.organisation);
            let terms: Vec<Slug> = of_its_name.map(|term| term.slug.clone()).collect();
            join(Kind::Referral, place, Kind::Term, &terms);
        }
        let mut point = |kind: Kind, place: usize, target: &Target| {
            let Target::Item(to, slug) = target else { return };
            let to = match to {
                ItemKind::Service => Kind::Service,
                ItemKind::Step => Kind::Step,
                ItemKind::Situation => Kind::Situation,
                ItemKind::Location => Kind::Location,
                ItemKind::Term => Kind::Term,
            };
            join(kind, place, to, std::slice::from_ref(slug));
        };
        for (place, item) in content.situations.iter().enumerate() {
            item.parts.iter().for_each(|part| point(Kind::Situation, place, &part.target));
        }
        for (place, item) in content.terms.iter().enumerate() {
            item.target.iter().for_each(|target| point(Kind::Term, place, target));
        }
        links
    }

    fn join(&mut self, one: usize, other: usize) {
        for (from, to) in [(one, other), (other, one)] {
            if let Some(list) = self.links.get_mut(from).filter(|list| !list.contains(&to)) {
                list.push(to);
            }
        }
    }

    /// The documents that belong to the best of what was found, each with the score of what it belongs to, and that.
    pub(super) fn of(&self, found: &[Answer]) -> Vec<(usize, f32, usize)> {
        let best = found.iter().map(|answer| answer.score).fold(0.0, f32::max);
        let drawing = found.iter().filter(|answer| answer.score >= best * DRAWS).take(MOST_DRAWING);
        let mut drawn: Vec<(usize, f32, usize)> = Vec::new();
        for answer in drawing {
            for other in self.links.get(answer.document).into_iter().flatten() {
                // What belongs to little says more by it than what belongs to much.
                let count = self.links.get(*other).map_or(0, Vec::len);
                let score =
                    answer.score / (1.0 + CROWD * f32::from(u16::try_from(count).unwrap_or(u16::MAX)));
                match drawn.iter_mut().find(|(to, ..)| to == other) {
                    Some((_, before, _)) if *before >= score => {}
                    Some(weaker) => *weaker = (*other, score, answer.document),
                    None => drawn.push((*other, score, answer.document)),
                }
            }
        }
        drawn
    }
}

fn at<T: Item>(items: &[T], slug: &Slug) -> Option<usize> {
    items.iter().position(|item| item.slug() == slug)
}
