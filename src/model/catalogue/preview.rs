//! What a list of answers says of each.

use super::{Answer, Kind};
use crate::{Address, Content, Item, Route};

/// What a list says of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its permanent number, of an item that has one.
    pub number: Option<u16>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// Where it stands: on a page of its own, or at a place on that of its list.
    pub address: Address,
}

impl Answer {
    /// What a list says of it; nothing where the content does not have it.
    pub fn preview(&self, content: &Content) -> Option<Preview> {
        let place = self.place;
        let on = |route: Route, anchored: bool, item: &dyn Item| Preview {
            number: item.number(),
            name: item.name().to_owned(),
            summary: item.summary().to_owned(),
            address: Address { anchor: anchored.then(|| item.slug().clone()), ..route.into() },
        };
        Some(match self.kind {
            Kind::Service => {
                content.services.get(place).map(|item| on(Route::Service(item.slug.clone()), false, item))?
            }
            Kind::Situation => content
                .situations
                .get(place)
                .map(|item| on(Route::Situation(item.slug.clone()), false, item))?,
            Kind::Step => {
                content.steps.get(place).map(|item| on(Route::Step(item.slug.clone()), false, item))?
            }
            Kind::Location => content
                .locations
                .get(place)
                .map(|item| on(Route::Location(item.slug.clone()), false, item))?,
            Kind::Change => content.changes.get(place).map(|item| on(Route::Changes, true, item))?,
            Kind::Term => content.terms.get(place).map(|item| on(Route::Terms, true, item))?,
            Kind::Referral => content.referrals.get(place).map(|item| on(Route::catalogue(), true, item))?,
        })
    }
}
