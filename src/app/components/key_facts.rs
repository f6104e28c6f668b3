//! The three facts that decide: who asks, when at the latest, what it costs.

use super::element::{Element, el};
use super::{example_mark, unknown};
use crate::context::Here;
use crate::words;
use model::{Certainty, Offer, ProvenanceMap, Service};

/// The facts: of one's own municipality, else of all together.
pub fn key_facts(service: &Service) -> Element {
    let here = Here::current();
    let content = here.site().content;
    let asks = service.provenance.of("aanvrager").is_none_or(|one| one.status != Certainty::NotKnown);
    let requester = asks.then(|| service.requester.trim_end_matches('.').to_owned());
    let example = service.provenance.is_example("aanvrager");
    let own = here.drawn_for();
    let offers: Vec<Offer<'_>> = match &own {
        Some(own) => vec![content.offer(&service.slug, own, here.drawn_on())],
        None => content.offers(&service.slug, here.drawn_on()),
    };
    let asked = offers.iter().any(Offer::can_be_asked);
    let (when, costs) = (words::lead_times(&offers), words::all_costs(&offers));
    // Of one's own municipality the day itself; the working days stand below it.
    let (calendar, day) = (content.region.calendar(), here.drawn_on());
    let latest = offers.first().filter(|_| own.is_some());
    let latest = latest.and_then(|offer| words::latest(offer, &calendar, day).zip(offer.lead_time()));
    let (when, counted) = match latest {
        Some((latest, days)) => (Some(words::near(latest, day)), Some(counted(here, days))),
        None => (when, None),
    };
    let of_example = |field| asked && offers.iter().any(|offer| offer.is_example(field));
    // Whatever is missing, the desk of the service can say it.
    let nobody = ProvenanceMap::not_known(service.desk.clone());
    let known = |fact: Option<String>| match fact {
        Some(fact) => el("dd", "").add(fact),
        None => el("dd", "").add(unknown(&nobody, "alles")),
    };
    let fact = |class, name: &str, example, value: Element| {
        el("div", class).add(el("dt", "").add(name).add(example_mark(example))).add(value)
    };
    let (wide, narrow) = ("key-facts__fact key-facts__fact--wide", "key-facts__fact");
    let counted = counted.map(|text| el("span", "key-facts__counted").add(text));
    el("dl", "key-facts")
        .add(fact(wide, "Wie vraagt het aan", example, known(requester)))
        .add(fact(narrow, "Uiterlijk", of_example("doorlooptijd"), known(when).add(counted)))
        .add(fact(narrow, "Kosten", of_example("kosten"), known(costs)))
}

/// How far that day is: `na 4 werkdagen`, and from which day that counts where it is not today.
fn counted(here: Here, days: u16) -> String {
    let day = here.drawn_on();
    let after = if days == 0 { words::lead_time(days) } else { format!("na {}", words::working_days(days)) };
    if day == here.today() { after } else { format!("{after}, gevraagd op {}", day.in_words()) }
}
