//! Items under a heading, each a row that leads to its page: with its number, what it is, and what decides.

use super::element::{Element, el, nodes};
use super::junction_number::junction_number;
use crate::context::Here;
use model::{Item, Route};

/// A longer fact does not fit in the width of a phone, in bytes.
const LONGEST: usize = 30;

/// A row.
#[derive(Default)]
pub struct Row {
    /// The permanent number, of an item that has one.
    pub number: Option<u16>,
    /// Its name.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// When, how long, for whom: what one looks at first.
    pub meta: Option<String>,
    /// What it is.
    pub about: Option<String>,
    /// A mark: whether one may have it, or that it has ended.
    pub mark: Option<Element>,
}

impl Row {
    /// The row of an item: its number and name, and its page.
    pub fn of(here: Here, item: &impl Item, route: Route) -> Self {
        let (number, name) = (item.number(), item.name().to_owned());
        Self { number, name, href: here.href(route), ..Self::default() }
    }

    /// The same row, with what it is.
    #[must_use]
    pub fn about(self, about: impl Into<String>) -> Self {
        Self { about: Some(about.into()), ..self }
    }
}

/// The list under a heading, which has a name within the page; nothing where there is nothing to list.
pub fn item_list(title: &'static str, id: &'static str, rows: Vec<Row>) -> Option<Element> {
    led_list(title, id, "", rows)
}

/// The list under a heading and a sentence, where there is one to say.
pub fn led_list(title: &'static str, id: &'static str, lead: &str, rows: Vec<Row>) -> Option<Element> {
    Some(under(title, id, lead, filled(plain(), rows)?))
}

/// The same list as a route, from number to number.
pub fn route_list(title: &'static str, id: &'static str, lead: &str, rows: Vec<Row>) -> Option<Element> {
    let list = filled(el("ol", "item-list__list item-list__list--route"), rows)?;
    Some(under(title, id, lead, list))
}

/// The list below a heading that is there already.
pub fn bare_list(rows: Vec<Row>) -> Option<Element> {
    filled(plain(), rows).map(|list| el("div", "item-list").add(list))
}

#[inline(never)]
fn under(title: &'static str, id: &'static str, lead: &str, list: Element) -> Element {
    el("section", "item-list")
        .set("aria-labelledby", id)
        .add(el("h2", "item-list__title").set("id", id).add(title))
        .add((!lead.is_empty()).then(|| el("p", "item-list__lead").add(lead)))
        .add(list)
}

fn plain() -> Element {
    el("ul", "item-list__list")
}

fn filled(list: Element, rows: Vec<Row>) -> Option<Element> {
    (!rows.is_empty()).then(|| list.add_all(rows.into_iter().map(draw)))
}

/// A row, in a list of its own or in that of another.
pub fn draw(row: Row) -> Element {
    let meta = row.meta.map(|meta| unbroken(&meta));
    let line = |class: &'static str, text: Option<String>| text.map(|text| el("p", class).text(text));
    let body =
        el("div", "item-list__body").add(el("a", "item-list__name").set("href", row.href).text(row.name));
    let body = body.add(row.mark.map(|mark| nodes().add(" ").add(mark)));
    el("li", "item-list__item")
        .add(row.number.map(|number| junction_number(number, false)))
        .add(body.add(line("item-list__meta", meta)).add(line("item-list__about", row.about)))
}

/// A line of facts breaks between them; only one that is too long for a phone breaks within.
fn unbroken(meta: &str) -> String {
    let fact = |fact: &str| if fact.len() <= LONGEST { fact.replace(' ', "\u{a0}") } else { fact.to_owned() };
    meta.split(" · ").map(fact).collect::<Vec<_>>().join(" · ")
}
