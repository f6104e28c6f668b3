//! The request of a reader, from what was answered and what is agreed.

use super::{latest, near};
use crate::context::Here;
use model::request::{Answers, Letter, Question, Way};
use model::{Desk, Service};
use std::sync::Arc;

/// The request, with the lead time of one's own municipality; a date that is computed from an example says so.
pub fn letter(
    here: Here,
    way: Way,
    services: &[Arc<Service>],
    questions: &[Question],
    answers: &Answers,
) -> Letter {
    let content = here.site().content;
    let (own, today) = (here.drawn_for(), here.drawn_on());
    let calendar = content.region.calendar();
    let lines = services.iter().filter_map(|service| {
        let desk: &Desk = content.desk(&service.desk)?;
        let offer = own.as_ref().map(|own| content.offer(&service.slug, own, today));
        let there = offer.as_ref().and_then(|offer| {
            let day = near(latest(offer, &calendar, today)?, today);
            let example = if offer.is_example("doorlooptijd") { " (voorbeeld)" } else { "" };
            Some(("Klaar uiterlijk".to_owned(), format!("{day}, gevraagd op {}{example}", today.in_words())))
        });
        Some((&**service, desk, there.into_iter().collect()))
    });
    let lines: Vec<_> = lines.collect();
    let common = own.iter().map(|own| ("Gemeente".to_owned(), own.name.clone())).collect();
    Letter::new(way, &lines, common, questions, answers)
}
