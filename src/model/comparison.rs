//! Agreements side by side, and what changed in one of them.

use crate::route::Comparison;
use crate::{AgreementLine, Content, Date, Item, Offer, Service, Slug, order};

/// One service, and what every municipality has of it.
pub struct Row<'a> {
    /// The service.
    pub service: &'a Service,
    /// What each has of it, in the order of the signpost.
    pub offers: Vec<Offer<'a>>,
    /// Whether they do not all have the same.
    pub differs: bool,
}

impl Content {
    /// The services of these choices on a day, by domain and number, each with what every municipality has of it.
    pub fn compare(&self, comparison: &Comparison, day: Date) -> Vec<Row<'_>> {
        let domains = self.domains.iter().map(|domain| &domain.slug);
        let wanted =
            domains.filter(|slug| comparison.domains.is_empty() || comparison.domains.contains(slug));
        let rows = wanted.flat_map(|domain| self.rows_of(domain, day));
        rows.filter(|row| row.differs || !comparison.differing).collect()
    }

    fn rows_of<'a>(&'a self, domain: &Slug, day: Date) -> Vec<Row<'a>> {
        let there = self.services.iter().filter(|service| service.domain == *domain);
        let rows = there.filter(|service| service.ended_on(day).is_none()).map(|service| {
            let offers = self.offers(&service.slug, day);
            let differs = offers.windows(2).any(|pair| terms(&pair[0]) != terms(&pair[1]));
            Row { service, offers, differs }
        });
        rows.collect()
    }

    /// What changed in the agreement of a municipality, the newest first: from one line of a service to its next.
    pub fn history(&self, municipality: &Slug) -> Vec<Revision<'_>> {
        let Some(agreement) = self.agreement(municipality) else { return Vec::new() };
        let revisions = self
            .services
            .iter()
            .flat_map(|service| {
                let lines = agreement.lines_of(&service.slug);
                lines.windows(2).filter_map(move |pair| Revision::between(service, &pair[0], &pair[1]))
            })
            .collect();
        // The services stand by number.
        order::by_number(revisions, |revision: &Revision<'_>| -revision.after.from.as_number())
    }
}

/// What a reader compares: whether it is there, how soon, and at what price.
fn terms<'a>(offer: &Offer<'a>) -> (crate::Availability, Option<u16>, Option<&'a str>) {
    let line = offer.line;
    (offer.status(), offer.lead_time(), line.and_then(|line| line.costs.as_deref()))
}

/// One service whose agreement changed.
pub struct Revision<'a> {
    /// The service.
    pub service: &'a Service,
    /// The line that held until then.
    pub before: &'a AgreementLine,
    /// The line that holds from then on.
    pub after: &'a AgreementLine,
}

impl<'a> Revision<'a> {
    /// From one line to the next; nothing where only who provides it changed.
    fn between(service: &'a Service, before: &'a AgreementLine, after: &'a AgreementLine) -> Option<Self> {
        let same = before.status == after.status
            && before.package == after.package
            && before.lead_time == after.lead_time
            && before.costs == after.costs
            && before.servicelevel == after.servicelevel
            && before.conditions == after.conditions;
        (!same).then_some(Self { service, before, after })
    }
}

#[cfg(test)]
mod tests;
