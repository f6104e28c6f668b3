//! What narrows the catalogue, the agreements and the changes: the part of an address that a reader sets and can share.

use crate::service::words;
use crate::{Audience, Availability, Outcome, RequestKind, Slug, order};
use serde::{Deserialize, Serialize};

words! {
    /// By what the catalogue can be narrowed: the keys of its address.
    Facet as Facet {
        /// The field of work.
        Domain = "domein", "Onderwerp";
        /// The kind of request.
        Kind = "soort", "Wat wil je doen?";
        /// Whether a municipality has it.
        Status = "status", "Afgesproken";
        /// For whom it is.
        Audience = "doelgroep", "Voor wie";
        /// Who delivers.
        Team = "team", "Team";
    }
}

words! {
    /// The order of the catalogue (`sorteer`).
    Sort as Volgorde {
        /// The best find first.
        Relevance = "relevantie", "Beste eerst";
        /// By name.
        Name = "naam", "A tot Z";
        /// By number.
        Number = "nummer", "Nummer";
    }
}

/// The choices of `/diensten`. Nothing chosen is everything shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// `zoek`: what is searched for, as it was typed.
    pub text: String,
    /// What is chosen of each facet: any of these. Sorted, each once.
    pub chosen: Vec<(Facet, Slug)>,
    /// The order that was asked for; nothing is by rank with a search text, else by number.
    pub sort: Option<Sort>,
    /// `pagina`: how much of a long list is shown; 0 is the first part of it.
    pub more: u16,
}

impl Filter {
    /// The longest search text, in characters; what is longer is cut.
    pub const LONGEST_TEXT: usize = 200;

    /// A search for this text, cut to the longest that is read.
    pub fn searching(text: &str) -> Self {
        Self { text: text.chars().take(Self::LONGEST_TEXT).collect(), ..Self::default() }
    }

    /// Only this value of a facet.
    pub fn of(facet: Facet, value: Slug) -> Self {
        Self { chosen: vec![(facet, value)], ..Self::default() }
    }

    /// Only this field of work.
    pub fn of_domain(domain: Slug) -> Self {
        Self::of(Facet::Domain, domain)
    }

    /// What is chosen of a facet.
    pub fn chosen_of(&self, facet: Facet) -> impl Iterator<Item = &Slug> {
        self.chosen.iter().filter(move |(of, _)| *of == facet).map(|(_, value)| value)
    }

    /// Whether a choice other than text and order is made.
    pub fn narrows(&self) -> bool {
        !self.chosen.is_empty()
    }

    /// The same text, without any other choice.
    #[must_use]
    pub fn text_only(&self) -> Self {
        Self { text: self.text.clone(), ..Self::default() }
    }

    /// The same choices, with this one added, or taken away where it was made.
    #[must_use]
    pub fn toggle(&self, facet: Facet, value: &Slug) -> Self {
        Self { chosen: toggled(&self.chosen, &(facet, value.clone())), more: 0, ..self.clone() }
    }

    /// The same choices in another order.
    #[must_use]
    pub fn sorted(&self, sort: Option<Sort>) -> Self {
        Self { sort, more: 0, ..self.clone() }
    }

    /// The same choices, with another text.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        Self { text: Self::searching(text).text, more: 0, ..self.clone() }
    }

    /// How many services are shown at once: a search fewer, since the best come first and every key press draws them.
    pub fn shown_at_once(&self) -> usize {
        let part = if self.text.trim().is_empty() { 100 } else { 20 };
        part * (usize::from(self.more) + 1)
    }

    /// The same choices, with the next part of a long list.
    #[must_use]
    pub fn show_more(&self) -> Self {
        Self { more: self.more.saturating_add(1), ..self.clone() }
    }

    /// Adds what an address says. A word that this facet does not have is left out; whether a domain or a team is
    /// there is for the content to say.
    #[must_use]
    pub fn with(mut self, facet: Facet, value: Slug) -> Self {
        let word = value.as_str();
        let is_word = match facet {
            Facet::Domain | Facet::Team => true,
            Facet::Kind => RequestKind::from_word(word).is_some(),
            Facet::Status => Availability::from_word(word).is_some(),
            Facet::Audience => Audience::from_word(word).is_some(),
        };
        if is_word {
            order::toggle(&mut self.chosen, (facet, value), false);
        }
        self
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let text = Some(&self.text).filter(|text| !text.is_empty());
        text.map(|text| ("zoek", text.clone()))
            .into_iter()
            .chain(self.chosen.iter().map(|(facet, value)| (facet.word(), value.to_string())))
            .chain(self.sort.map(|sort| ("sorteer", sort.word().to_owned())))
            .chain((self.more > 0).then(|| ("pagina", (self.more + 1).to_string())))
            .collect()
    }
}

/// The choices of `/overeenkomsten`. Nothing chosen is everything shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// `domein`, repeated: any of these.
    pub domains: Vec<Slug>,
    /// `verschil=ja`: only services of which the municipalities have not agreed the same.
    pub differing: bool,
}

impl Comparison {
    /// The same choices, with this domain added, or taken away where it was chosen.
    #[must_use]
    pub fn toggle_domain(&self, domain: &Slug) -> Self {
        Self { domains: toggled(&self.domains, domain), ..self.clone() }
    }

    /// The same choices, with or without what is the same for all.
    #[must_use]
    pub fn toggle_differing(&self) -> Self {
        Self { differing: !self.differing, ..self.clone() }
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let differing = self.differing.then(|| ("verschil", "ja".to_owned()));
        self.domains.iter().map(|slug| ("domein", slug.to_string())).chain(differing).collect()
    }
}

/// The choices of `/veranderingen`. Nothing chosen is everything shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeFilter {
    /// `soort`, repeated: any of these. Sorted, each once.
    pub outcomes: Vec<Outcome>,
    /// `domein`, repeated: any of these. Sorted, each once.
    pub domains: Vec<Slug>,
}

impl ChangeFilter {
    /// The domain of what has to do with no service.
    pub const OTHER: &'static str = "overig";

    /// The same choices, with this outcome added, or taken away where it was chosen.
    #[must_use]
    pub fn toggle_outcome(&self, outcome: Outcome) -> Self {
        Self { outcomes: toggled(&self.outcomes, &outcome), ..self.clone() }
    }

    /// The same choices, with this domain added, or taken away where it was chosen.
    #[must_use]
    pub fn toggle_domain(&self, domain: &Slug) -> Self {
        Self { domains: toggled(&self.domains, domain), ..self.clone() }
    }

    /// Whether a choice is made.
    pub fn narrows(&self) -> bool {
        !self.outcomes.is_empty() || !self.domains.is_empty()
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let outcomes = self.outcomes.iter().map(|outcome| ("soort", outcome.word().to_owned()));
        outcomes.chain(self.domains.iter().map(|slug| ("domein", slug.to_string()))).collect()
    }
}

fn toggled<T: Clone + Ord>(list: &[T], item: &T) -> Vec<T> {
    let mut list = list.to_vec();
    order::toggle(&mut list, item.clone(), true);
    list
}
