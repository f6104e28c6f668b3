//! Agreements side by side: a row for each service, a column for each municipality. Where there is no room for columns
//! a row becomes a block, with the name of the municipality before each answer.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::junction_number::junction_number;
use super::{availability_mark, example_mark};
use crate::context::Here;
use crate::words;
use model::comparison::Row;
use model::{Comparison, Municipality, Offer, Route, Slug};

/// The table of the services that are chosen.
pub fn agreement_table() -> Element {
    let here = Here::current();
    let comparison = move || here.comparison();
    let count = move || {
        let content = here.site().content;
        let rows = content.compare(&comparison(), here.drawn_on());
        let differing = rows.iter().filter(|row| row.differs).count();
        let services = words::services(rows.len());
        if rows.is_empty() { services } else { format!("{services}, waarvan {differing} met verschil") }
    };
    let say = |count: String| el("span", "").add(count);
    // The element stays, so that a screen reader reads what comes into it.
    let said = el("p", "result-count").set("role", "status").add(anew(count, say));
    nodes().add(said).add(anew(comparison, move |comparison| table(here, &comparison)))
}

fn table(here: Here, comparison: &Comparison) -> Element {
    let content = here.site().content;
    let rows = content.compare(comparison, here.drawn_on());
    if rows.is_empty() {
        return el("p", "").add("Kies minder, dan zie je meer diensten.");
    }
    of_rows(here, &rows, "Zo is het afgesproken")
}

/// A table of these rows.
pub fn of_rows(here: Here, rows: &[Row<'_>], caption: &str) -> Element {
    let content = here.site().content;
    let own = here.drawn_for().map(|own| own.slug);
    let heads = content.municipalities.iter().map(|municipality| {
        let class = column(own.as_ref(), municipality);
        el("th", class).set("scope", "col").text(named(own.as_ref(), municipality))
    });
    let heads = el("tr", "").add(el("th", "").set("scope", "col").text("Dienst")).add_all(heads);
    let example = rows.iter().flat_map(|row| &row.offers).any(|offer| offer.is_example("status"));
    let caption = format!("{caption} op {}", here.drawn_on().in_words());
    let caption = el("caption", "agreement-table__caption").text(caption);
    let caption = caption.add(example_mark(example));
    let rows = rows.iter().map(|row| draw(here, row, own.as_ref()));
    el("table", "agreement-table")
        .add(caption)
        .add(el("thead", "").add(heads))
        .add(el("tbody", "").add_all(rows))
}

fn draw(here: Here, row: &Row<'_>, own: Option<&Slug>) -> Element {
    let class = if row.differs {
        "agreement-table__row agreement-table__row--differs"
    } else {
        "agreement-table__row"
    };
    let link = el("a", "").set("href", here.href(Route::Service(row.service.slug.clone())));
    let name = el("th", "")
        .set("scope", "row")
        .add(junction_number(row.service.number, false))
        .add(link.text(&row.service.name))
        .add(row.differs.then(|| el("span", "agreement-table__differs").text("verschilt")));
    el("tr", class).add(name).add_all(row.offers.iter().map(|offer| cell(offer, own)))
}

fn cell(offer: &Offer<'_>, own: Option<&Slug>) -> Element {
    let asked = offer.can_be_asked();
    let days = offer.lead_time().filter(|_| asked).map(words::lead_time);
    let costs = offer.costs().filter(|costs| asked && *costs != offer.status().label()).map(str::to_owned);
    let facts: Vec<String> = days.into_iter().chain(costs).collect();
    el("td", column(own, offer.municipality))
        .set("data-label", named(own, offer.municipality))
        .add(availability_mark(offer.status()))
        .add(el("span", "agreement-table__facts").text(facts.join(", ")))
}

fn column(own: Option<&Slug>, municipality: &Municipality) -> &'static str {
    if own == Some(&municipality.slug) {
        "agreement-table__column agreement-table__column--own"
    } else {
        "agreement-table__column"
    }
}

/// The name of a municipality; of one's own it is said that it is.
fn named(own: Option<&Slug>, municipality: &Municipality) -> String {
    let name = &municipality.name;
    if own == Some(&municipality.slug) { format!("{name} (jouw gemeente)") } else { name.clone() }
}
