//! What every view can reach, by name: the content, and where the reader is.

use crate::device::{Device, Incoming};
use crate::own::Own;
use leptos::prelude::*;
use model::catalogue::Catalogue;
use model::request::Answers;
use model::text::Target;
use model::{Address, ChangeFilter, Comparison, Content, Date, Filter, Municipality, Route, Slug};
use std::sync::Arc;

/// The content and its search. Immutable.
#[derive(Clone)]
pub struct Site {
    /// The content.
    pub content: Arc<Content>,
    /// Its search.
    pub catalogue: Arc<Catalogue>,
}

/// Which page is drawn: one that is there, narrowed to nothing. A page narrowed otherwise is not drawn anew.
pub type Page = Option<Route>;

/// What is drawn: a page, for whom, and as of which day. When it changes the page is drawn anew, so that nothing in a
/// page needs to follow it. What narrows a list is no part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The page.
    pub page: Page,
    /// What every link of it carries on: the municipality and the day of the address.
    carried: (Option<Slug>, Option<Date>),
    /// Whose answers it gives, and as of when; nothing for what a page is the same for.
    reader: (Option<Slug>, Option<Date>),
    /// What the plans of it are made of; nothing for what shows no plan.
    own: Option<Own>,
}

/// Where the reader is, when, and for which municipality.
#[derive(Clone, Copy)]
pub struct Here {
    site: StoredValue<Site>,
    address: RwSignal<Option<Address>>,
    device: RwSignal<Device>,
    unkept: RwSignal<bool>,
    incoming: RwSignal<Incoming>,
    typed: StoredValue<Option<(Slug, Answers)>>,
    today: Date,
}

impl Here {
    /// In a site, at an address (nothing where it is no page), with what the device keeps, on a day.
    pub fn new(site: Site, address: Option<Address>, device: Device, today: Date) -> Self {
        let site = StoredValue::new(site);
        let (address, device) = (RwSignal::new(address), RwSignal::new(device));
        let (unkept, incoming, typed) = (RwSignal::new(false), RwSignal::default(), StoredValue::new(None));
        Self { site, address, device, unkept, incoming, typed, today }
    }

    /// Where the reader is, from the context that the app provides.
    pub fn current() -> Self {
        expect_context()
    }

    /// The content and its search.
    pub fn site(self) -> Site {
        self.site.get_value()
    }

    /// Today, in the region's own time zone.
    pub fn today(self) -> Date {
        self.today
    }

    /// The address: for who moves the reader, the browser's navigation.
    pub fn address(self) -> RwSignal<Option<Address>> {
        self.address
    }

    /// What the device keeps.
    pub fn device(self) -> RwSignal<Device> {
        self.device
    }

    /// Whether the device could not keep what was changed last: it is full, or the browser keeps nothing.
    pub fn unkept(self) -> RwSignal<bool> {
        self.unkept
    }

    /// What another device or a file brings.
    pub fn incoming(self) -> RwSignal<Incoming> {
        self.incoming
    }

    /// What was typed on the page that is open about what leaves no trace: kept nowhere else, and gone with the page.
    pub fn typed(self) -> StoredValue<Option<(Slug, Answers)>> {
        self.typed
    }

    /// Forgets what was typed about another page than this one.
    pub fn forget_typed(self, page: Option<&Route>) {
        self.typed.update_value(|typed| {
            let same = |(name, _): &(Slug, Answers)| {
                matches!(page, Some(Route::Service(slug) | Route::Situation(slug)) if slug == name)
            };
            *typed = typed.take().filter(same);
        });
    }

    /// The page that is drawn; nothing where there is none at the address.
    pub fn page(self) -> Page {
        use model::content::Found;
        let route = self.address.read().as_ref().map(|address| address.route.clone())?;
        match self.site().content.resolve(&route) {
            Found::Here(route) | Found::Moved(route) => Some(route.unnarrowed()),
            Found::Nowhere => None,
        }
    }

    /// The address without its query: where a form of the frame leads.
    pub fn path(self) -> String {
        self.address.read().as_ref().map_or_else(|| "/".to_owned(), Address::path)
    }

    /// What narrows the catalogue.
    pub fn filter(self) -> Filter {
        match self.address.read().as_ref().map(|address| &address.route) {
            Some(Route::Services(filter)) => filter.clone(),
            _ => Filter::default(),
        }
    }

    /// What narrows the agreements.
    pub fn comparison(self) -> Comparison {
        match self.address.read().as_ref().map(|address| &address.route) {
            Some(Route::Agreements(comparison)) => comparison.clone(),
            _ => Comparison::default(),
        }
    }

    /// What narrows the changes.
    pub fn change_filter(self) -> ChangeFilter {
        match self.address.read().as_ref().map(|address| &address.route) {
            Some(Route::Changes(filter)) => filter.clone(),
            _ => ChangeFilter::default(),
        }
    }

    /// What is searched for among the words.
    pub fn sought_term(self) -> String {
        match self.address.read().as_ref().map(|address| &address.route) {
            Some(Route::Terms(text)) => text.clone(),
            _ => String::new(),
        }
    }

    /// The day that is read as of: that of the address, else today.
    pub fn day(self) -> Date {
        self.address.read().as_ref().and_then(|address| address.on).unwrap_or(self.today)
    }

    /// The municipality that is read for: that of the address, else the one that was chosen on this device.
    pub fn municipality(self) -> Option<Municipality> {
        let content = self.site().content;
        let named = self.address.read().as_ref().and_then(|address| address.municipality.clone());
        let known = |slug: Slug| content.municipality(&slug).cloned();
        named.and_then(known).or_else(|| self.device.read().municipality.clone().and_then(known))
    }

    /// What is drawn.
    pub fn view(self) -> View {
        let page = self.page();
        let address = self.address.read();
        let carried = address.as_ref().map(|address| (address.municipality.clone(), address.on));
        let (for_whom, on_day) = follows(page.as_ref());
        let own = || self.municipality().map(|municipality| municipality.slug);
        let reader = (for_whom.then(own).flatten(), on_day.then(|| self.day()));
        let own = shows_plan(page.as_ref()).then(|| self.own_of(page.as_ref()));
        View { page, carried: carried.unwrap_or_default(), reader, own }
    }

    /// The municipality that this page is drawn for.
    pub fn drawn_for(self) -> Option<Municipality> {
        untrack(|| self.municipality())
    }

    /// The day that this page is drawn as of.
    pub fn drawn_on(self) -> Date {
        untrack(|| self.day())
    }

    /// The address of a page, for a link in a page.
    pub fn href(self, route: Route) -> String {
        untrack(|| self.link(route))
    }

    /// Another place of the site, for the same municipality and day as this page.
    pub fn at(self, place: &Address) -> Address {
        let now = self.address.get_untracked();
        now.map_or_else(
            || place.clone(),
            |now| Address { anchor: place.anchor.clone(), ..now.to(place.route.clone()) },
        )
    }

    /// The address of a place of the site, for a link in a page.
    pub fn href_at(self, place: &Address) -> String {
        self.at(place).href()
    }

    /// The address of what a link in a text leads to.
    pub fn href_to(self, target: &Target) -> String {
        let Some(to) = target.address() else { return target.to_string() };
        let anchor = to.anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
        self.href(to.route) + &anchor
    }

    /// The address of a page, for the same municipality and day as this one: for what stays around the pages.
    pub fn link(self, route: Route) -> String {
        match self.address.read().as_ref() {
            Some(address) => address.to(route).href(),
            None => route.href(),
        }
    }
}

/// Whether a page gives other answers to another municipality, and on another day.
fn follows(page: Option<&Route>) -> (bool, bool) {
    match page {
        Some(
            Route::Services(_)
            | Route::Service(_)
            | Route::Situation(_)
            | Route::Step(_)
            | Route::Agreements(_)
            | Route::Agreement(_),
        ) => (true, true),
        Some(Route::Info(_) | Route::Mine) | None => (false, false),
        Some(_) => (false, true),
    }
}

/// Whether a page shows the reader's own plan, or a part of it.
fn shows_plan(page: Option<&Route>) -> bool {
    matches!(page, Some(Route::Plan(_) | Route::Step(_) | Route::Service(_)))
}
