//! The reader's own plan: what the device knows of it, and what the reader says of its steps.

use crate::browser;
use crate::context::Here;
use crate::device::Device;
use leptos::prelude::*;
use model::content::by_slug;
use model::guide::{Begun, Person, Plan, Progress, Status};
use model::{Content, Date, Path, Route, Slug, Step};

/// What a plan is made of besides its path. When it changes the pages that show a plan are drawn anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The path that the reader chose.
    pub path: Option<Slug>,
    groups: Vec<Slug>,
    place: Option<Slug>,
    taken_in: Vec<u16>,
}

impl Own {
    /// The building where the reader works.
    pub fn place(&self) -> Option<&Slug> {
        self.place.as_ref()
    }

    /// Whether what a group does otherwise concerns the reader: who said nothing of themselves reads it all.
    pub fn concerns(&self, group: &Slug) -> bool {
        self.groups.is_empty() || self.groups.contains(group)
    }

    /// The steps that the path leaves out and the reader took in.
    pub fn taken_in(&self) -> &[u16] {
        &self.taken_in
    }
}

impl Here {
    /// What the device knows of the reader's plan, without its days and what was done.
    pub fn own(self) -> Own {
        let device = self.device().read();
        let (path, place) = (device.path.clone(), device.place.clone());
        Own { path, place, groups: device.groups.clone(), taken_in: device.taken_in.clone() }
    }

    /// The same for a page. Where the address says the path, that which the reader chose changes nothing on it.
    pub fn own_of(self, page: Option<&Route>) -> Own {
        let said = matches!(page, Some(Route::Plan(Some(_))));
        Own { path: self.own().path.filter(|_| !said), ..self.own() }
    }

    /// The path that the reader chose, if it is there.
    pub fn own_path(self, content: &Content) -> Option<&Path> {
        let path = self.device().read_untracked().path.clone();
        by_slug(&content.paths, &path?)
    }

    /// The reader, on a path.
    pub fn person(self, path: &Slug) -> Person {
        let device = self.device().read_untracked();
        Person { path: path.clone(), groups: device.groups.clone(), taken_in: device.taken_in.clone() }
    }

    /// The plan of the reader on a path, as of the day that is read as of.
    pub fn plan<'a>(self, content: &'a Content, path: &Slug) -> Plan<'a> {
        content.plan_of(&self.person(path), self.drawn_on())
    }

    /// The first working day on a path: what the address says, else what the reader said of their own path, else that
    /// of the transfer it belongs to.
    pub fn start_on(self, content: &Content, path: &Slug) -> Option<Date> {
        let asked = self.address().read().as_ref().and_then(|address| address.asked);
        let device = self.device().read();
        let own = device.start.filter(|_| device.path.as_ref() == Some(path));
        let known = || content.first_working_day(by_slug(&content.paths, path)?);
        asked.or(own).or_else(known)
    }

    /// How the days of a path are counted, where it is known when it begins.
    pub fn begun_on(self, content: &Content, path: &Slug) -> Option<Begun> {
        let start = self.start_on(content, path)?;
        Some(Begun { start, calendar: content.region.calendar() })
    }

    /// How it stands with a step; follows what the reader says.
    pub fn status(self, step: u16) -> Status {
        self.device().read().progress.status(step)
    }

    /// Says how it stands with a step. Who had chosen no path walks the one on which it is said, from the day on which
    /// it begins there.
    pub fn say(self, step: u16, status: Status, path: Option<&Slug>) {
        let content = self.site().content;
        let asked = self.address().get_untracked().and_then(|address| address.asked);
        self.change(|device| {
            device.progress.set(step, status, now(&device.progress));
            let chosen = device.path.as_ref().and_then(|slug| by_slug(&content.paths, slug));
            if chosen.is_none() {
                device.path = path.cloned();
                device.start = asked.filter(|_| path.is_some());
            }
        });
    }

    /// What can be taken along: all that is kept, but nothing of a service that leaves no trace.
    pub fn to_take_along(self) -> Device {
        let content = self.site().content;
        let traceless = |slug: &Slug| content.service(slug).is_some_and(|service| service.sensitive);
        self.device().get_untracked().without(traceless)
    }

    /// Takes back what was said last of a step.
    pub fn take_back(self, step: u16) {
        self.change(|device| {
            device.progress.undo(step, now(&device.progress));
        });
    }

    /// What the reader does otherwise in a step, and does not for being in a group.
    pub fn otherwise(self, step: &Step) -> Option<&str> {
        let device = self.device().read_untracked();
        let own = step.otherwise.iter().find(|otherwise| device.groups.contains(&otherwise.group));
        own.map(|otherwise| otherwise.about.as_str())
    }
}

/// The clock, past every second in which something was said before: of two steps that are said in one second, the last
/// is the one that can be taken back.
fn now(progress: &Progress) -> i64 {
    let mut now = browser::seconds();
    while progress.actions().iter().any(|action| action.at == now) {
        now += 1;
    }
    now
}
