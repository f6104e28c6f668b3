//! Handing what is kept to another device: what goes along, and what becomes of both.

use super::{Device, MOST_DRAFTS, MOST_FAVOURITES};
use model::guide::Progress;
use model::{Date, Slug};

/// The key of what was done, all in one line.
const PROGRESS: &str = "voortgang=";

/// What another device or a file brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Incoming {
    /// Nothing.
    #[default]
    Nothing,
    /// Something that cannot be read.
    Unreadable,
    /// What was kept there.
    Kept(Box<Device>),
    /// What was kept there has been put together with what is known here; whether that is kept.
    Taken(bool),
}

impl Incoming {
    /// What a text brings.
    pub fn of(text: Option<&str>) -> Self {
        let device = text.and_then(Device::handed_over);
        device.map_or(Self::Unreadable, |device| Self::Kept(Box::new(device)))
    }
}

/// What a device gains from another, to be shown before it is put together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gain {
    /// A municipality that becomes the reader's, and the one that was.
    pub municipality: Option<(Slug, Option<Slug>)>,
    /// A path that becomes the reader's, and the one that was.
    pub path: Option<(Slug, Option<Slug>)>,
    /// A first working day, and the one that was.
    pub start: Option<(Date, Option<Date>)>,
    /// Whether groups, place or steps that were taken in become others.
    pub answers: bool,
    /// How many services are kept at hand besides.
    pub favourites: usize,
    /// How many steps stand otherwise.
    pub steps: usize,
    /// How many requests that are not finished come with it.
    pub drafts: usize,
}

impl Device {
    /// What goes to another device: what was chosen, kept at hand and done. A draft and a reaction that waits stay.
    pub fn hand_over(&self) -> String {
        let mut lines = self.choices();
        lines.extend(self.favourites.iter().map(|slug| format!("bewaard={slug}")));
        if !self.progress.is_empty() {
            lines.push(format!("{PROGRESS}{}", self.progress.compact()));
        }
        lines.join("\n")
    }

    /// Reads what another device handed over, or what was written to a file; nothing where there is nothing in it.
    pub fn handed_over(text: &str) -> Option<Self> {
        let (done, rest): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with(PROGRESS));
        let mut device = Self::read(&rest.join("\n"));
        for line in done {
            device.progress.merge(&Progress::from_compact(line.get(PROGRESS.len()..)?)?);
        }
        // What this program does not understand is for the device on which it stands.
        (device.others, device.newer, device.told) = (Vec::new(), None, false);
        device.outbox.clear();
        (device != Self::default()).then_some(device)
    }

    /// What putting another device's together with this one's changes.
    pub fn gain(&self, other: &Self) -> Gain {
        let mut both = self.clone();
        both.put_together(other.clone());
        Gain {
            municipality: changed(self.municipality.as_ref(), both.municipality.as_ref()),
            path: changed(self.path.as_ref(), both.path.as_ref()),
            start: changed(self.start.as_ref(), both.start.as_ref()),
            answers: (&self.groups, &self.place, &self.taken_in)
                != (&both.groups, &both.place, &both.taken_in),
            favourites: both.favourites.iter().filter(|slug| !self.favourites.contains(slug)).count(),
            steps: self.progress.gained(&other.progress),
            drafts: both.drafts.len().saturating_sub(self.drafts.len()),
        }
    }

    /// What stood in the storage, with what this window could not write there: what was chosen here holds.
    pub fn joined_with(mut self, window: Self) -> Self {
        let told = self.told || window.told;
        for (name, answers) in &window.drafts {
            self.keep_draft(name, answers);
        }
        self.put_together(window);
        Self { told, ..self }
    }

    /// Puts what another device knows together with what is known here. What was chosen there holds, since its reader
    /// handed it over; what is kept at hand or taken in on either is so on both; of each step the newest action holds.
    pub fn put_together(&mut self, other: Self) {
        self.municipality = other.municipality.or_else(|| self.municipality.take());
        // Of another path the first working day says nothing.
        if other.path.is_some() && other.path != self.path {
            self.start = None;
        }
        self.path = other.path.or_else(|| self.path.take());
        self.start = other.start.or(self.start);
        self.place = other.place.or_else(|| self.place.take());
        join(&mut self.groups, other.groups);
        join(&mut self.taken_in, other.taken_in);
        // What is new stands first, as it does when it is chosen here.
        let own = std::mem::replace(&mut self.favourites, other.favourites);
        join(&mut self.favourites, own);
        self.favourites.truncate(MOST_FAVOURITES);
        let here: Vec<Slug> = self.drafts.iter().map(|(name, _)| name.clone()).collect();
        self.drafts.extend(other.drafts.into_iter().filter(|(name, _)| !here.contains(name)));
        self.drafts.truncate(MOST_DRAFTS);
        self.progress.merge(&other.progress);
    }
}

fn join<One: PartialEq>(all: &mut Vec<One>, others: Vec<One>) {
    for one in others {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

fn changed<One: PartialEq + Clone>(before: Option<&One>, after: Option<&One>) -> Option<(One, Option<One>)> {
    after.filter(|_| before != after).map(|after| (after.clone(), before.cloned()))
}
