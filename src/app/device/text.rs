//! What is kept, as text: a few lines `sleutel=waarde`, so that a file of another version, or one that was damaged or
//! edited by hand, still gives what can be read of it. What cannot be read is kept as it is.

use super::{Device, MOST_FAVOURITES, draft};
use model::guide::Action;

/// The version of the form. Version 1 had no plan; all it wrote still means the same.
const VERSION: u32 = 2;

/// So much of what cannot be read is kept, in lines and in bytes of each.
const MOST_OTHERS: (usize, usize) = (100, 2_000);

impl Device {
    /// Reads what the device kept.
    pub fn read(text: &str) -> Self {
        let mut device = Self::default();
        for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
            let (key, value) = line.split_once('=').unwrap_or((line, ""));
            if device.take(key, value).is_none() && line.len() <= MOST_OTHERS.1 {
                device.others.push(line.to_owned());
            }
        }
        device.favourites.truncate(MOST_FAVOURITES);
        device.others.truncate(MOST_OTHERS.0);
        device
    }

    /// Takes one line; nothing where it is not understood.
    fn take(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "versie" => self.newer = Some(value.parse().ok()?).filter(|version| *version > VERSION),
            "gemeente" => self.municipality = Some(value.parse().ok()?),
            "pad" => self.path = Some(value.parse().ok()?),
            "start" => self.start = Some(value.parse().ok()?),
            "groep" => add(&mut self.groups, value.parse().ok()?),
            "plek" => self.place = Some(value.parse().ok()?),
            "meegenomen" => add(&mut self.taken_in, value.parse().ok()?),
            "herinnerd" => self.told = value == "ja",
            "bewaard" => add(&mut self.favourites, value.parse().ok()?),
            "concept" => self.drafts.push(draft::read(value)?),
            "reactie" => self.outbox.push(Some(value).filter(|line| line.starts_with('{'))?.to_owned()),
            "stap" => self.progress.add(Action::read_line(value)?),
            _ => return None,
        }
        Some(())
    }

    /// As the device keeps it.
    pub fn write(&self) -> String {
        let mut lines = vec![format!("versie={}", self.newer.unwrap_or(VERSION))];
        lines.extend(self.choices());
        lines.extend(self.told.then(|| "herinnerd=ja".to_owned()));
        lines.extend(self.favourites.iter().map(|slug| format!("bewaard={slug}")));
        lines.extend(
            self.drafts.iter().map(|(name, answers)| format!("concept={}", draft::write(name, answers))),
        );
        lines.extend(self.outbox.iter().map(|line| format!("reactie={line}")));
        lines.extend(self.progress.actions().iter().map(|action| format!("stap={}", action.write_line())));
        lines.extend(self.others.iter().cloned());
        lines.join("\n")
    }

    /// The lines of what was chosen once.
    pub(super) fn choices(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut say = |key: &str, value: Option<String>| {
            lines.extend(value.map(|value| format!("{key}={value}")));
        };
        say("gemeente", self.municipality.as_ref().map(ToString::to_string));
        say("pad", self.path.as_ref().map(ToString::to_string));
        say("start", self.start.map(|day| day.to_string()));
        for group in &self.groups {
            say("groep", Some(group.to_string()));
        }
        say("plek", self.place.as_ref().map(ToString::to_string));
        for step in &self.taken_in {
            say("meegenomen", Some(step.to_string()));
        }
        lines
    }
}

fn add<One: PartialEq>(all: &mut Vec<One>, one: One) {
    if !all.contains(&one) {
        all.push(one);
    }
}
