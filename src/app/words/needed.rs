//! Whether something is there by a day, in words.

use super::near;
use model::{Content, Date, InTime, Offer, Service};

/// The answer, and then what can be done: in haste, on loan, or by asking.
pub fn in_time(
    answer: &InTime,
    offer: &Offer<'_>,
    service: &Service,
    content: &Content,
    today: Date,
) -> Vec<String> {
    let desk = content.desk(&service.desk).map_or("het loket", |desk| desk.name.as_str());
    let name = &offer.municipality.name;
    let there = |ready| format!("Vraag je het vandaag, dan heb je het uiterlijk {}.", near(ready, today));
    match *answer {
        InTime::Yes { ask_by, .. } if ask_by == today => {
            vec!["Ja, dat kan, als je het vandaag nog vraagt.".to_owned()]
        }
        InTime::Yes { ask_by, ready } => {
            vec![format!("Ja, dat kan. Vraag het uiterlijk {}.", near(ask_by, today)), there(ready)]
        }
        InTime::TooLate { ask_by, ready } => {
            let missed = format!("Daarvoor vroeg je het uiterlijk {}. {}", near(ask_by, today), there(ready));
            let haste = service.haste.iter().map(|text| format!("Als het haast heeft: {text}"));
            let loan = service.loan.iter().map(|text| format!("Tot die tijd: {text}"));
            let ways: Vec<String> = haste.chain(loan).collect();
            let ask = ways.is_empty().then(|| format!("Bel {desk} en vraag wat er wel kan."));
            let no = "Nee, niet op de gewone manier.".to_owned();
            [no, missed].into_iter().chain(ways).chain(ask).collect()
        }
        InTime::Past => vec!["Die dag is al geweest. Kies een dag vanaf vandaag.".to_owned()],
        InTime::NotKnown => {
            vec![format!("Hoe lang het duurt voor {name}, is nog niet bekend. Vraag het aan {desk}.")]
        }
        InTime::NotAgreed => {
            vec![format!("{name} heeft deze dienst niet afgesproken. {desk} denkt met je mee.")]
        }
    }
}
