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

impl Results {
    /// What is found here and now.
    pub fn of(here: Here) -> Self {
        let (site, filter) = (here.site(), here.filter());
        let (content, day) = (&site.content, here.drawn_on());
        let own: Vec<Slug> = here.drawn_for().map(|own| own.slug).into_iter().collect();
        let find =
            |municipalities: &[Slug]| site.catalogue.find(content, &filter, Asked { municipalities, day });
        let found = find(&own);
        let total = found.services.len();
        let by_status = filter.chosen_of(Facet::Status).next().is_some();
        let of_one =
            |slug: &Slug| if by_status { find(std::slice::from_ref(slug)).services.len() } else { total };
        let nothing = total == 0 && found.others.is_empty();
        let services: Vec<_> = found.services.iter().copied().take(filter.shown_at_once()).collect();
        let is_example =
            |slug: &Slug| content.offers(slug, day).iter().any(|offer| offer.is_example("status"));
        Self {
            example: services.iter().any(|hit| is_example(&hit.service.slug)),
            total,
            services: services
                .into_iter()
                .map(|hit| Shown {
                    slug: hit.service.slug.clone(),
                    why: words::why_found(&site.catalogue.why(&found, &hit)),
                })
                .collect(),
            others: found
                .others
                .iter()
                .map(|answer| Other {
                    answer: *answer,
                    why: words::why_found(&site.catalogue.why_other(&found, answer)),
                })
                .collect(),
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
        words::found(&self.filter.text, self.total, self.others.len())
    }

    /// Whether something is searched for.
    pub fn searching(&self) -> bool {
        !self.filter.text.trim().is_empty()
    }
}
