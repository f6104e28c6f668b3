//! What the catalogue shows: found once for each address, and followed by all parts of its page.

use crate::components::Shown;
use crate::context::Here;
use crate::words;
use model::catalogue::{Answer, Asked};
use model::route::Facet;
use model::{Filter, Item, Slug};

/// Another item than a service that was found, and why where that is not plain to see.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// The item.
    pub answer: Answer,
    /// Why it was found.
    pub why: Option<String>,
}

/// What was found for the address.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// What was asked.
    pub filter: Filter,
    /// The services that are shown, in order.
    pub services: Vec<Shown>,
    /// How many there are.
    pub total: usize,
    /// What else the search found, the best first, and why.
    pub others: Vec<Other>,
    /// How many others there are.
    pub others_total: usize,
    /// Whether one of the others answers better than the best service.
    pub others_first: bool,
    /// Whether what the cards say of agreements is an example.
    pub example: bool,
    /// How many services each choice would show.
    counts: Vec<(Facet, String, usize)>,
    /// How many services would be shown for each municipality, in the order of the signpost.
    pub by_municipality: Vec<usize>,
    /// What may have been meant, where nothing was found.
    pub near: Option<String>,
}

/// How much of it is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What a reader sees while typing: the first cards, and the best other answers where they go before.
    First,
    /// All that is shown, and what each further choice would show.
    All,
}

/// So many cards are drawn at every key: more than the screen of a phone has room for.
pub const FIRST_CARDS: usize = 3;
/// So many other answers of a kind are shown at most, the best.
const MOST_OF_KIND: usize = 12;

impl Results {
    /// What is found here and now.
    pub fn of(here: Here, depth: Depth) -> Self {
        let (site, filter) = (here.site(), here.filter());
        let (content, day, counting) = (&site.content, here.drawn_on(), depth == Depth::All);
        let own: Vec<Slug> = here.drawn_for().map(|own| own.slug).into_iter().collect();
        let find = |municipalities: &[Slug]| {
            site.catalogue.find(content, &filter, Asked { municipalities, day, counting })
        };
        let found = find(&own);
        let total = found.services.len();
        let by_status = counting && filter.chosen_of(Facet::Status).next().is_some();
        let of_one =
            |slug: &Slug| if by_status { find(std::slice::from_ref(slug)).services.len() } else { total };
        let nothing = total == 0 && found.others.is_empty();
        let most = if counting { filter.shown_at_once() } else { FIRST_CARDS };
        let services = found.services.iter().take(most).map(|hit| Shown {
            slug: hit.service.slug.clone(),
            why: words::why_found(&site.catalogue.why(content, &found, hit)),
        });
        let services: Vec<Shown> = services.collect();
        let other = |answer: &Answer| Other {
            answer: *answer,
            why: words::why_found(&site.catalogue.why_other(content, &found, answer)),
        };
        let is_example =
            |slug: &Slug| content.offers(slug, day).iter().any(|offer| offer.is_example("status"));
        Self {
            example: services.iter().any(|shown| is_example(&shown.slug)),
            total,
            services,
            others: best_of_each_kind(&found.others, depth, found.others_first)
                .into_iter()
                .map(other)
                .collect(),
            others_total: found.others.len(),
            others_first: found.others_first,
            counts: found
                .counts
                .iter()
                .map(|(facet, value, count)| (*facet, (*value).to_owned(), *count))
                .collect(),
            by_municipality: content.municipalities.iter().map(|one| of_one(one.slug())).collect(),
            near: nothing.then(|| site.catalogue.nearest(&filter.text)).flatten(),
            filter,
        }
    }

    /// How many services a choice would show.
    pub fn count(&self, facet: Facet, value: &str) -> usize {
        self.counts
            .iter()
            .find(|(of, other, _)| *of == facet && other == value)
            .map_or(0, |(_, _, count)| *count)
    }

    /// How much was found: `3 diensten en 2 andere antwoorden voor ‘pas’`.
    pub fn in_words(&self) -> String {
        words::found(&self.filter.text, self.total, self.others_total)
    }

    /// Whether something is searched for.
    pub fn searching(&self) -> bool {
        !self.filter.text.trim().is_empty()
    }
}

/// The answers that are shown: at first only those that go before the services.
fn best_of_each_kind(others: &[Answer], depth: Depth, first: bool) -> Vec<&Answer> {
    let best = others.first().map(|answer| answer.kind);
    let mut shown: Vec<&Answer> = Vec::new();
    for answer in others {
        let wanted = depth == Depth::All || (first && best == Some(answer.kind));
        if wanted && shown.iter().filter(|other| other.kind == answer.kind).count() < MOST_OF_KIND {
            shown.push(answer);
        }
    }
    shown
}
