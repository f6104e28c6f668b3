//! What narrows the catalogue and the agreements: the part of an address that a reader sets and can share.

use crate::{RequestKind, Slug, order};

/// The choices of `/diensten`. Nothing chosen is everything shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// `zoek`: what is searched for, as it was typed.
    pub text: String,
    /// `domein`, repeated: any of these.
    pub domains: Vec<Slug>,
    /// `soort`, repeated: any of these.
    pub kinds: Vec<RequestKind>,
}

impl Filter {
    /// The longest search text, in characters; what is longer is cut.
    pub const LONGEST_TEXT: usize = 200;

    /// A search for this text, cut to the longest that is read.
    pub fn searching(text: &str) -> Self {
        Self { text: text.chars().take(Self::LONGEST_TEXT).collect(), ..Self::default() }
    }

    /// Only this kind of request.
    pub fn of_kind(kind: RequestKind) -> Self {
        Self { kinds: vec![kind], ..Self::default() }
    }

    /// Only this domain.
    pub fn of_domain(domain: Slug) -> Self {
        Self { domains: vec![domain], ..Self::default() }
    }

    /// Whether a choice other than the text is made.
    pub fn narrows(&self) -> bool {
        !self.domains.is_empty() || !self.kinds.is_empty()
    }

    /// The same text, without any other choice.
    #[must_use]
    pub fn text_only(&self) -> Self {
        Self { text: self.text.clone(), ..Self::default() }
    }

    /// The same choices, with this domain added, or taken away where it was chosen.
    #[must_use]
    pub fn toggle_domain(&self, domain: &Slug) -> Self {
        Self { domains: toggled(&self.domains, domain), ..self.clone() }
    }

    /// The same choices, with this kind added, or taken away where it was chosen.
    #[must_use]
    pub fn toggle_kind(&self, kind: RequestKind) -> Self {
        Self { kinds: toggled(&self.kinds, &kind), ..self.clone() }
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let text = Some(&self.text).filter(|text| !text.is_empty());
        text.map(|text| ("zoek", text.clone()))
            .into_iter()
            .chain(self.domains.iter().map(|slug| ("domein", slug.to_string())))
            .chain(self.kinds.iter().map(|kind| ("soort", kind.word().to_owned())))
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

fn toggled<T: Clone + Ord>(list: &[T], item: &T) -> Vec<T> {
    let mut list = list.to_vec();
    order::toggle(&mut list, item.clone(), true);
    list
}
