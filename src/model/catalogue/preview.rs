//! What a list of answers says of each.

use super::{Answer, Kind};
use crate::{Address, Content, Route};

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
        let item = self.kind.item(content, self.place)?;
        let slug = item.slug().clone();
        let on = |route: Route| Address { anchor: Some(slug.clone()), ..route.into() };
        let address = match self.kind {
            Kind::Service => Route::Service(slug).into(),
            Kind::Situation => Route::Situation(slug).into(),
            Kind::Step => Route::Step(slug).into(),
            Kind::Location => Route::Location(slug).into(),
            Kind::Change => on(Route::changes()),
            Kind::Term => on(Route::terms()),
            Kind::Referral => on(Route::catalogue()),
        };
        let (name, summary) = (item.name().to_owned(), item.summary().to_owned());
        Some(Preview { number: item.number(), name, summary, address })
    }
}
