//! The facts of the sign as a table: for who cannot see the drawing, and for what does not fit on an arm.

use crate::components::element::{Element, el};
use crate::components::{availability_mark, example_mark};
use crate::words;
use model::{Calendar, Date, Offer, Slug};

/// A row for each municipality, of which one may be one's own.
pub fn draw(offers: &[Offer<'_>], own: Option<&Slug>, calendar: &Calendar, day: Date) -> Element {
    let rows = offers.iter().map(|offer| {
        let latest = words::latest(offer, calendar, day).map(|latest| words::near(latest, day));
        row(offer, own == Some(&offer.municipality.slug), latest)
    });
    let caption = format!("Zo is het afgesproken op {}", day.in_words());
    let heads = ["Gemeente", "Status", "Werkdagen", "Kosten"];
    let heads = heads.map(|name| el("th", "").set("scope", "col").add(name));
    el("table", "sign__table")
        .add(el("caption", "sign__caption").add(caption))
        .add(el("thead", "").add(el("tr", "").add_all(heads)))
        .add(el("tbody", "").add_all(rows))
}

fn row(offer: &Offer<'_>, own: bool, latest: Option<String>) -> Element {
    let asked = offer.can_be_asked();
    let days = offer.lead_time().filter(|_| asked).map_or_else(|| "–".to_owned(), |days| days.to_string());
    let costs = offer.costs().filter(|_| asked).unwrap_or("–");
    let latest = latest.map(|latest| el("span", "sign__latest").add(format!("uiterlijk {latest}")));
    let mine = own.then(|| el("span", "sign__own").add("jouw gemeente"));
    let name = el("th", "").set("scope", "row").add(offer.municipality.name.as_str());
    let status = availability_mark(offer.status());
    el("tr", if own { "sign__row sign__row--own" } else { "sign__row" })
        .add(name.add(own.then_some(" ")).add(mine))
        .add(el("td", "").add(status).add(example_mark(offer.is_example("status"))))
        .add(el("td", "").set("data-label", "Werkdagen").add(days).add(latest))
        .add(el("td", "").set("data-label", "Kosten").add(costs))
}
