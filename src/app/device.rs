//! What stays on the device of the reader. Nothing of it is ever sent, but a reaction that waits until it can be.

mod draft;
mod outbox;

use model::Slug;
use model::request::{Answers, NAME, REACH, answer};

/// What a person chose. Written and read as a few lines `sleutel=waarde`, so that a file of another version, or one
/// that was damaged, still gives what can be read of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The municipality that the reader works for.
    pub municipality: Option<Slug>,
    /// The services that the reader keeps at hand, the last one first.
    pub favourites: Vec<Slug>,
    /// Requests that are not finished: what each is for, and what was answered; the last one first.
    pub drafts: Vec<(Slug, Answers)>,
    /// Reactions that wait until they can be sent, the oldest first.
    pub outbox: Vec<String>,
}

/// The version of the form in which it is written.
const VERSION: &str = "versie=1";

/// So many services are kept at hand; of more, the oldest go.
const MOST_FAVOURITES: usize = 50;

/// So many requests are kept that are not finished; of more, the oldest go.
const MOST_DRAFTS: usize = 20;

impl Device {
    #[cfg(any(target_arch = "wasm32", test))]
    /// Reads what the device kept. What cannot be read is left out.
    pub fn read(text: &str) -> Self {
        let mut device = Self::default();
        for (key, value) in text.lines().filter_map(|line| line.split_once('=')) {
            let slug = value.trim().parse().ok();
            if key == "concept" {
                device.drafts.extend(draft::read(value));
                continue;
            }
            match (key, slug) {
                ("reactie", _) if value.starts_with('{') => device.outbox.push(value.to_owned()),
                ("gemeente", municipality) => device.municipality = municipality,
                ("bewaard", Some(slug)) if !device.favourites.contains(&slug) => device.favourites.push(slug),
                _ => {}
            }
        }
        device.favourites.truncate(MOST_FAVOURITES);
        device
    }

    /// As the device keeps it.
    pub fn write(&self) -> String {
        let municipality = self.municipality.iter().map(|slug| format!("\ngemeente={slug}"));
        let favourites = self.favourites.iter().map(|slug| format!("\nbewaard={slug}"));
        let drafts =
            self.drafts.iter().map(|(name, answers)| format!("\nconcept={}", draft::write(name, answers)));
        let outbox = self.outbox.iter().map(|line| format!("\nreactie={line}"));
        std::iter::once(VERSION.to_owned())
            .chain(municipality)
            .chain(favourites)
            .chain(drafts)
            .chain(outbox)
            .collect()
    }

    /// What was answered for a request, and else who asks, as it was said for another.
    pub fn draft(&self, name: &Slug) -> Answers {
        let own = self.drafts.iter().find(|(other, _)| other == name).map(|(_, answers)| answers.clone());
        let mut answers = own.unwrap_or_default();
        for who in [NAME, REACH] {
            let elsewhere =
                self.drafts.iter().map(|(_, answers)| answer(answers, who)).find(|said| !said.is_empty());
            if let Some(said) = elsewhere.filter(|_| answer(&answers, who).is_empty()) {
                answers.push((who.to_owned(), said.to_owned()));
            }
        }
        answers
    }

    /// Keeps what was answered for a request; of nothing nothing is kept.
    pub fn keep_draft(&mut self, name: &Slug, answers: &Answers) {
        self.drafts.retain(|(other, _)| other != name);
        let said: Answers = answers.iter().filter(|(_, said)| !said.trim().is_empty()).cloned().collect();
        if !said.is_empty() {
            self.drafts.insert(0, (name.clone(), said));
            self.drafts.truncate(MOST_DRAFTS);
        }
    }

    /// Keeps a service at hand, or no longer.
    pub fn toggle_favourite(&mut self, service: &Slug) {
        let count = self.favourites.len();
        self.favourites.retain(|kept| kept != service);
        if self.favourites.len() == count {
            self.favourites.insert(0, service.clone());
            self.favourites.truncate(MOST_FAVOURITES);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_reads_back_and_damage_is_survived() {
        let device = Device { municipality: "a-b".parse().ok(), ..Device::default() };
        assert_eq!(Device::read(&device.write()), device);
        assert_eq!(Device::read(&Device::default().write()), Device::default());
        for text in
            ["", "versie=9\nander=ja\ngemeente=a-b", "gemeente=", "gemeente=GEEN SLUG", "{\"a\":1}\u{0}"]
        {
            let expected = if text.contains("a-b") { device.clone() } else { Device::default() };
            assert_eq!(Device::read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn the_last_favourite_stands_first_and_each_once() {
        let slug = |text: &str| text.parse::<Slug>().unwrap();
        let mut device = Device::default();
        for name in ["pas", "verlof", "laptop", "verlof"] {
            device.toggle_favourite(&slug(name));
        }
        assert_eq!(device.favourites, [slug("laptop"), slug("pas")]);
        assert_eq!(Device::read(&device.write()), device);
        assert_eq!(Device::read("bewaard=pas\nbewaard=pas\nbewaard=\nbewaard=X").favourites, [slug("pas")]);
        for number in 0..60 {
            device.toggle_favourite(&slug(&format!("dienst-{number}")));
        }
        assert_eq!(device.favourites.len(), MOST_FAVOURITES);
    }
}
