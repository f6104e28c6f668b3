//! Items under a heading, each a row that leads to its page: with its number, what it is, and what decides.

use super::element::{Element, el};
use super::junction_number::junction_number;
use crate::context::Here;
use leptos::prelude::*;
use model::{Item, Route};

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
    pub mark: Option<AnyView>,
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

/// The list; nothing where there is nothing to list.
#[component]
pub fn ItemList(
    /// Its heading; nothing where that of the page is enough.
    #[prop(optional)]
    title: &'static str,
    /// The name of the heading within the page.
    #[prop(optional)]
    id: &'static str,
    /// What is said below the heading.
    #[prop(optional)]
    lead: String,
    /// Whether it is a route, from number to number.
    #[prop(optional)]
    route: bool,
    /// The rows.
    rows: Vec<Row>,
) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        let list = if route {
            el("ol", "item-list__list item-list__list--route")
        } else {
            el("ul", "item-list__list")
        };
        let list = list.add_all(rows.into_iter().map(draw));
        if title.is_empty() {
            return el("div", "item-list").add(list).draw();
        }
        el("section", "item-list")
            .set("aria-labelledby", id)
            .add(el("h2", "item-list__title").set("id", id).text(title))
            .add_some((!lead.is_empty()).then(|| el("p", "item-list__lead").text(lead)))
            .add(list)
            .draw()
    })
}

/// A row, in a list of its own or in that of another.
pub fn draw(row: Row) -> Element {
    // A fact does not break; the line of facts breaks between them.
    let meta =
        row.meta.map(|meta| meta.replace(" · ", "\u{1}").replace(' ', "\u{a0}").replace('\u{1}', " · "));
    let line = |class: &'static str, text: Option<String>| text.map(|text| el("p", class).text(text));
    let body =
        el("div", "item-list__body").add(el("a", "item-list__name").set("href", row.href).text(row.name));
    let body = row.mark.into_iter().fold(body, |body, mark| body.text(" ").view(mark));
    el("li", "item-list__item")
        .add_some(row.number.map(|number| junction_number(number, false)))
        .add(body.add_some(line("item-list__meta", meta)).add_some(line("item-list__about", row.about)))
}
