//! Sentences that are made from facts. Plain functions, so that they are tested without drawing anything.

use model::{Availability, Calendar, Date, Offer};

mod found;
mod gain;
mod guide;
mod letter;
mod needed;
mod provenance;
mod why;

pub use found::{choice, choice_label, found, suggestions, why_found};
pub use gain::gain;
pub use guide::{
    around, count_of, counted, duration, effect, how_far, how_much, late, today, transfer, when, when_begun,
    when_dated,
};
pub use letter::letter;
pub use needed::in_time;
pub use provenance::provenance;
pub use why::{why, why_asked};

/// A lead time in words; nothing where none is agreed.
pub fn lead_time(days: u16) -> String {
    match days {
        0 => "dezelfde dag".to_owned(),
        _ => format!("binnen {}", working_days(days)),
    }
}

/// `4 werkdagen`, `1 werkdag`.
pub fn working_days(days: u16) -> String {
    count_of(days.into(), "werkdag", "werkdagen")
}

/// The day on which it is there at the latest, asked on a day; nothing where that is not known.
pub fn latest(offer: &Offer<'_>, calendar: &Calendar, asked: Date) -> Option<Date> {
    offer.lead_time().filter(|_| offer.can_be_asked()).map(|days| calendar.after(asked, days))
}

/// A day as one says it: with its year only where that is another than that of the day it is said on.
pub fn near(day: Date, said_on: Date) -> String {
    if day.year() == said_on.year() { day.without_year() } else { day.with_weekday() }
}

/// A text as a sentence: `Nu open tot 17.00 uur.`
pub fn sentence(text: &str) -> String {
    let mut sentence = format!("{text}.");
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// Whether this municipality has the service: the answer that a reader came for.
pub fn answer(offer: &Offer<'_>) -> String {
    let name = &offer.municipality.name;
    match offer.status() {
        Availability::Included => format!("Ja, inbegrepen voor {name}"),
        Availability::Extra => format!("Ja, als extra voor {name}"),
        Availability::NotAgreed => format!("Nee, niet afgesproken voor {name}"),
        Availability::NotKnown => format!("Nog niet bekend voor {name}"),
    }
}

/// Latest delivery where no municipality was chosen: one answer if all agree, else the range; nothing where that is
/// not known.
pub fn lead_times(offers: &[Offer<'_>]) -> Option<String> {
    let days = || offers.iter().filter(|offer| offer.can_be_asked()).filter_map(Offer::lead_time);
    match (days().min(), days().max()) {
        (Some(first), Some(last)) if first == last => Some(lead_time(first)),
        (Some(first), Some(last)) => Some(format!("{first} tot {last} werkdagen")),
        _ => refused(offers),
    }
}

/// What stands instead of a fact that no line gives: not agreed is an answer, not known is none.
fn refused(offers: &[Offer<'_>]) -> Option<String> {
    let refuses = |offer: &Offer<'_>| offer.status() == Availability::NotAgreed;
    (!offers.is_empty() && offers.iter().all(refuses)).then(|| Availability::NotAgreed.label().to_owned())
}

/// Costs where no municipality was chosen; nothing where they are not known.
pub fn all_costs(offers: &[Offer<'_>]) -> Option<String> {
    let mut costs = offers.iter().filter(|offer| offer.can_be_asked()).filter_map(Offer::costs);
    match costs.next() {
        None => refused(offers),
        Some(first) if costs.all(|other| other == first) => Some(first.to_owned()),
        Some(_) => Some("verschilt per gemeente".to_owned()),
    }
}

/// On a card: who has it, beside one's own municipality.
pub fn elsewhere(offers: &[Offer<'_>], own: Option<&str>) -> String {
    let having = offers.iter().filter(|offer| offer.can_be_asked());
    let others = having.clone().filter(|offer| Some(offer.municipality.slug.as_str()) != own).count();
    match (own, others, offers.len()) {
        (Some(_), 0, _) => "in geen andere gemeente".to_owned(),
        (Some(_), 1, _) => "ook in 1 andere".to_owned(),
        (Some(_), n, _) => format!("ook in {n} andere"),
        (None, n, all) if n == all => format!("In alle {all} gemeenten"),
        (None, 0, _) => "In geen gemeente".to_owned(),
        (None, n, all) => format!("In {n} van de {all} gemeenten"),
    }
}

/// `12 diensten`, `1 dienst`, `Geen diensten`.
pub fn services(count: usize) -> String {
    if count == 0 { "Geen diensten".to_owned() } else { count_of(count, "dienst", "diensten") }
}

/// The word behind a number of services.
pub fn service_word(count: usize) -> &'static str {
    if count == 1 { " dienst" } else { " diensten" }
}

/// The first words of a list: `bellen, mailen of langslopen`.
pub fn or(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} of {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests;
