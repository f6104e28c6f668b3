//! A desk: where one asks. Services refer to it by slug.

mod opening;

pub use opening::{Moment, Opening};

use crate::decode::{decode, decode_word};
use crate::{ProvenanceMap, Slug};
use serde::{Deserialize, Serialize};

/// A desk (`loket`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Loket))]
#[serde(rename_all = "camelCase")]
pub struct Desk {
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    #[serde(rename = "naam")]
    pub name: String,
    /// Telephone number as it is read out, with spaces.
    #[serde(rename = "telefoon", default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// Where it is, in words.
    #[serde(rename = "plaats", default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The building where its counter is.
    #[serde(rename = "locatie", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Slug>,
    /// What to do without a laptop.
    #[serde(rename = "zonderLaptop", default, skip_serializing_if = "Option::is_none")]
    pub without_laptop: Option<String>,
    /// When it is open.
    #[serde(rename = "uren", default)]
    pub hours: Vec<OpeningHours>,
    /// Where this comes from.
    #[serde(rename = "herkomst")]
    pub provenance: ProvenanceMap,
}

impl Desk {
    /// When it is open, in words; nothing where that is not known.
    pub fn opening_hours(&self) -> Option<String> {
        let hours: Vec<String> = self.hours.iter().map(OpeningHours::in_words).collect();
        (!hours.is_empty()).then(|| hours.join(", "))
    }

    /// When it is open and where it is, in a sentence or two.
    pub fn summary(&self) -> String {
        let hours = self.opening_hours();
        let open = hours
            .map_or_else(|| "Openingstijden nog niet bekend.".to_owned(), |hours| format!("Open {hours}."));
        self.place.as_ref().map_or_else(|| open.clone(), |place| format!("{open} Balie: {place}."))
    }
}

/// Days that share their opening hours, in local time of the region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Openingstijd))]
pub struct OpeningHours {
    /// The days, in the order of the week.
    #[serde(rename = "dagen")]
    pub days: Vec<Weekday>,
    /// Opens at, `UU:MM`.
    #[serde(rename = "van")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub from: String,
    /// Closes at, `UU:MM`.
    #[serde(rename = "tot")]
    #[cfg_attr(not(target_arch = "wasm32"), schema(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub until: String,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(utoipa::ToSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schema(as = Weekdag))]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names of the days say it all")]
pub enum Weekday {
    Ma,
    Di,
    Wo,
    Do,
    Vr,
    Za,
    Zo,
}

impl Weekday {
    /// The days of a week, from Monday.
    pub const ALL: [Self; 7] = [Self::Ma, Self::Di, Self::Wo, Self::Do, Self::Vr, Self::Za, Self::Zo];

    /// The two letters in content and on the screen.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ma => "ma",
            Self::Di => "di",
            Self::Wo => "wo",
            Self::Do => "do",
            Self::Vr => "vr",
            Self::Za => "za",
            Self::Zo => "zo",
        }
    }
}

impl OpeningHours {
    /// `ma t/m vr 8.30-17.00 uur`: a run of three or more days is shortened.
    pub fn in_words(&self) -> String {
        let mut days: Vec<String> = Vec::new();
        let mut rest = self.days.as_slice();
        while let Some(first) = rest.first() {
            let run = rest.windows(2).take_while(|pair| pair[1] as u8 == pair[0] as u8 + 1).count() + 1;
            match rest.get(run - 1) {
                Some(last) if run > 2 => days.push(format!("{} t/m {}", first.word(), last.word())),
                _ => days.extend(rest.iter().take(run).map(|day| day.word().to_owned())),
            }
            rest = rest.get(run..).unwrap_or_default();
        }
        format!("{} {}-{} uur", days.join(", "), clock(&self.from), clock(&self.until))
    }
}

/// `08:30` as Dutch readers write it: `8.30`.
fn clock(time: &str) -> String {
    let time = time.replace(':', ".");
    time.strip_prefix('0').map_or_else(|| time.clone(), ToOwned::to_owned)
}

decode!(Desk {
    slug: "slug",
    name: "naam",
    phone: "telefoon",
    mail: "mail",
    place: "plaats",
    location: "locatie",
    without_laptop: "zonderLaptop",
    hours: "uren",
    provenance: "herkomst",
});

decode!(OpeningHours { days: "dagen", from: "van", until: "tot" });

decode_word!(Weekday, |word| Weekday::ALL.into_iter().find(|day| day.word() == word), Weekday::Ma);

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Di, Do, Ma, Vr, Wo, Za};

    #[test]
    fn hours_read_as_people_say_them() {
        let hours = |days: &[Weekday]| {
            OpeningHours { days: days.to_vec(), from: "08:30".into(), until: "17:00".into() }.in_words()
        };
        assert_eq!(hours(&[Ma, Di, Wo, Do, Vr]), "ma t/m vr 8.30-17.00 uur");
        assert_eq!(hours(&[Ma, Di]), "ma, di 8.30-17.00 uur");
        assert_eq!(hours(&[Ma, Wo, Do, Vr]), "ma, wo t/m vr 8.30-17.00 uur");
        assert_eq!(hours(&[Za]), "za 8.30-17.00 uur");
    }
}
