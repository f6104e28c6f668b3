//! A group of people changing employer, and what that changes for them.

use crate::content::by_slug;
use crate::decode::decode;
use crate::guide::Path;
use crate::item::item;
use crate::route::ChangeFilter;
use crate::service::words;
use crate::text::Block;
use crate::{Content, Date, ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// A transfer (`overgang`). The legal date and the first working day are two dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Overgang))]
#[serde(rename_all = "camelCase")]
pub struct Transfer {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it is, in a sentence or two.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// The employer before.
    #[serde(rename = "van")]
    pub from: String,
    /// The employer after.
    #[serde(rename = "naar")]
    pub to: String,
    /// The day on which it takes effect in law.
    #[serde(rename = "ingang")]
    pub legal_date: Date,
    /// The first day on which one works for the new employer.
    #[serde(rename = "eersteWerkdag")]
    pub first_working_day: Date,
    /// From this day on the site puts it in front.
    #[serde(rename = "toonVan")]
    pub shown_from: Date,
    /// The last day on which it does.
    #[serde(rename = "toonTot")]
    pub shown_until: Date,
    /// Its text.
    #[serde(rename = "tekst")]
    pub text: Vec<Block>,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

/// What a transfer changes, or does not (`verandering`): was and becomes, or stays; neither is not known yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Verandering))]
pub struct Change {
    /// Its name in addresses.
    pub slug: Slug,
    /// The transfer it belongs to.
    #[serde(rename = "overgang")]
    pub transfer: Slug,
    /// What it is about.
    #[serde(rename = "naam")]
    pub name: String,
    /// What it means to who is transferred.
    #[serde(rename = "samenvatting")]
    pub summary: String,
    /// What colleagues call it.
    #[serde(rename = "zoekwoorden", default, skip_serializing_if = "Vec::is_empty")]
    pub search_words: Vec<String>,
    /// How it was.
    #[serde(rename = "was", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// How it becomes.
    #[serde(rename = "wordt", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// What stays as it was.
    #[serde(rename = "blijft", default, skip_serializing_if = "Option::is_none")]
    pub stays: Option<String>,
    /// What one does about it: steps of the guide.
    #[serde(rename = "stappen", default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Slug>,
    /// Services that have to do with it.
    #[serde(rename = "diensten", default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Slug>,
    /// Where its facts come from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

item!(Transfer);
item!(Change);

words! {
    /// What a change comes down to. *Stays the same* is an answer of its own.
    Outcome as Uitkomst {
        /// It becomes otherwise.
        Changes = "verandert", "verandert";
        /// It stays as it was.
        Stays = "blijft", "blijft gelijk";
        /// That is not known yet.
        NotKnown = "onbekend", "nog niet bekend";
    }
}

impl Content {
    /// Whether a path belongs to a transfer that is over: of which nobody is at the beginning any more.
    pub fn is_over(&self, path: &Path, day: Date) -> bool {
        let transfer = path.transfer.as_ref().and_then(|slug| by_slug(&self.transfers, slug));
        transfer.is_some_and(|transfer| transfer.shown_until < day)
    }

    /// The transfers that lead the start page on a day.
    pub fn leading_transfers(&self, day: Date) -> Vec<&Transfer> {
        let shown = |transfer: &&Transfer| (transfer.shown_from..=transfer.shown_until).contains(&day);
        self.transfers.iter().filter(shown).collect()
    }
}

impl Change {
    /// What it comes down to.
    pub fn outcome(&self) -> Outcome {
        match (&self.stays, &self.after) {
            (Some(_), _) => Outcome::Stays,
            (None, Some(_)) => Outcome::Changes,
            (None, None) => Outcome::NotKnown,
        }
    }
}

impl Content {
    /// The transfers of a day: those that are put in front, and those that are over. Where all are over, none stands back.
    pub fn transfers_on(&self, day: Date) -> (Vec<&Transfer>, Vec<&Transfer>) {
        let (over, now): (Vec<_>, Vec<_>) = self.transfers.iter().partition(|one| one.shown_until < day);
        if now.is_empty() { (over, now) } else { (now, over) }
    }

    /// The changes of these choices, in their order.
    pub fn changes_of(&self, filter: &ChangeFilter) -> Vec<&Change> {
        let outcome =
            |change: &Change| filter.outcomes.is_empty() || filter.outcomes.contains(&change.outcome());
        let domain = |change: &Change| {
            filter.domains.is_empty() || filter.domains.iter().any(|slug| self.is_about(change, slug))
        };
        self.changes.iter().filter(|change| outcome(change) && domain(change)).collect()
    }

    /// Whether a change has to do with a domain: one of its services has. What has no service is about what is left.
    fn is_about(&self, change: &Change, domain: &Slug) -> bool {
        let mut services = change.services.iter().filter_map(|slug| self.service(slug)).peekable();
        let other = services.peek().is_none() && domain.as_str() == ChangeFilter::OTHER;
        other || services.any(|service| service.domain == *domain)
    }
}

decode!(Transfer {
    slug: "slug",
    name: "naam",
    summary: "samenvatting",
    from: "van",
    to: "naar",
    legal_date: "ingang",
    first_working_day: "eersteWerkdag",
    shown_from: "toonVan",
    shown_until: "toonTot",
    text: "tekst",
    provenance: "herkomst",
});

decode!(Change {
    slug: "slug",
    transfer: "overgang",
    name: "naam",
    summary: "samenvatting",
    search_words: "zoekwoorden",
    before: "was",
    after: "wordt",
    stays: "blijft",
    steps: "stappen",
    services: "diensten",
    provenance: "herkomst",
});

#[cfg(test)]
mod tests;
