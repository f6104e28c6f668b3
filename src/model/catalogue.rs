//! Finding: one search over all kinds of items, and the narrowing of the catalogue.

mod find;
mod links;
mod preview;
mod services;
mod texts;

pub use find::{Find, How};
pub use preview::Preview;
pub use services::{Asked, Count, Found, Match};

use crate::service::words;
use crate::{Content, Date, Item, order};
use search::{Index, Synonyms};
use serde::{Deserialize, Serialize};
use texts::Texts;

words! {
    /// The kinds of items that are searched.
    Kind as Vindsoort {
        /// A service.
        Service = "dienst", "Diensten";
        /// A situation.
        Situation = "situatie", "Situaties";
        /// A step of the guide.
        Step = "stap", "Stappen van je plan";
        /// A change.
        Change = "verandering", "Wat verandert";
        /// A location.
        Location = "locatie", "Locaties";
        /// A word of the glossary.
        Term = "begrip", "Woordenlijst";
        /// What somebody else does.
        Referral = "verwijzing", "Bij een ander";
    }
}

/// An item that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// What kind of item it is.
    pub kind: Kind,
    /// Its place among the items of its kind in the content.
    pub place: usize,
    /// Higher is better. Comparable within one search only.
    pub score: f32,
    /// Its place in the index.
    document: usize,
    /// The document that it only belongs to, where it has no word of the search itself.
    beside: Option<usize>,
}

/// What a search found.
pub struct Answers {
    /// The items, the best first. Behind it what belongs to the best of it, though it has no word of the search.
    pub all: Vec<Answer>,
    found: search::Found,
}

impl Kind {
    /// The item of this kind at a place in the content.
    pub fn item(self, content: &Content, place: usize) -> Option<&dyn Item> {
        fn at<T: Item>(items: &[T], place: usize) -> Option<&dyn Item> {
            items.get(place).map(|item| item as &dyn Item)
        }
        match self {
            Self::Service => at(&content.services, place),
            Self::Situation => at(&content.situations, place),
            Self::Step => at(&content.steps, place),
            Self::Change => at(&content.changes, place),
            Self::Location => at(&content.locations, place),
            Self::Term => at(&content.terms, place),
            Self::Referral => at(&content.referrals, place),
        }
    }

    /// What a find of this kind is worth beside others.
    fn worth(self) -> f32 {
        match self {
            Self::Service => 1.0,
            Self::Situation => 1.11,
            Self::Location | Self::Referral => 0.78,
            Self::Step => 0.591,
            Self::Change => 0.84,
            Self::Term => 0.88,
        }
    }
}

/// A score as a number that sorts like it.
#[allow(clippy::cast_possible_truncation, reason = "scores are small and above zero")]
fn rank(score: f32) -> i64 {
    (score * 4096.0) as i64
}

/// What an item gains that belongs to one of the best, and what one is worth that does nothing else.
const BOOST: f32 = 0.12;
const ASIDE: f32 = 0.36;
/// Where a search finds fewer services than these itself, related ones stand behind them.
const FEW_SERVICES: usize = 6;
/// Services name each other more loosely than a step names the service it needs.
const TO_SERVICES: f32 = 0.41;

/// All items of a content, ready to be searched.
pub struct Catalogue {
    links: links::Links,
    index: Index,
    /// For each document of the index: what it is.
    entries: Vec<(Kind, usize)>,
}

impl Catalogue {
    /// An index over all items; built once per content.
    pub fn new(content: &Content) -> Self {
        let mut texts = Texts::new(Index::with_synonyms(Synonyms::new(&content.synonyms)));
        for kind in Kind::ALL {
            texts.add_all(content, *kind);
        }
        texts.finish(content)
    }

    /// What is found on a day, of all kinds.
    pub fn answers(&self, content: &Content, text: &str, day: Date) -> Answers {
        let found = self.index.search(text);
        let there = |document: usize| {
            let (kind, place) = *self.entries.get(document)?;
            is_there(content, kind, place, day).then_some((kind, place))
        };
        let answer = |document: usize, score: f32, beside: Option<usize>| {
            let (kind, place) = there(document)?;
            Some(Answer { kind, place, score: score * kind.worth(), document, beside })
        };
        let mut all: Vec<Answer> =
            found.hits.iter().filter_map(|hit| answer(hit.document, hit.score, None)).collect();
        let few = all.iter().filter(|answer| answer.kind == Kind::Service).count() < FEW_SERVICES;
        for (document, share, by) in self.links.of(&all) {
            let service = self.entries.get(document).is_some_and(|(kind, _)| *kind == Kind::Service);
            let share = if service { share * TO_SERVICES } else { share };
            if let Some(answer) = all.iter_mut().find(|answer| answer.document == document) {
                answer.score += share * BOOST;
            } else if few || !service {
                all.extend(answer(document, share * ASIDE, Some(by)));
            }
        }
        Answers { all: order::by_number(all, |answer| -rank(answer.score)), found }
    }

    /// Why an item was found.
    pub fn finds(&self, content: &Content, answers: &Answers, answer: &Answer) -> Vec<Find> {
        match answer.beside {
            Some(by) => {
                let by = self.entries.get(by).and_then(|(kind, place)| kind.item(content, *place));
                let word = by.map(|item| item.name().to_owned()).unwrap_or_default();
                vec![Find { word, field: "verwant".to_owned(), how: How::Linked }]
            }
            None => self.index.finds(&answers.found, answer.document).into_iter().map(Find::from).collect(),
        }
    }

    /// What may have been meant by a search that found nothing.
    pub fn nearest(&self, text: &str) -> Option<String> {
        self.index.nearest(text)
    }
}

/// Whether an item is there on a day. A building that is no longer in use is: it says where one goes now.
fn is_there(content: &Content, kind: Kind, place: usize, day: Date) -> bool {
    let item = kind.item(content, place);
    item.is_some_and(|item| kind == Kind::Location || item.ended_on(day).is_none())
}
