//! Items under a heading, each a row that leads to its page: with its number, what it is, and what decides.

use super::JunctionNumber;
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
        let rows = rows.into_iter().map(draw).collect_view();
        let list = if route {
            view! { <ol class="item-list__list item-list__list--route">{rows}</ol> }.into_any()
        } else {
            view! { <ul class="item-list__list">{rows}</ul> }.into_any()
        };
        if title.is_empty() {
            return view! { <div class="item-list">{list}</div> }.into_any();
        }
        view! {
            <section class="item-list" aria-labelledby=id>
                <h2 class="item-list__title" id=id>{title}</h2>
                {(!lead.is_empty()).then(|| view! { <p class="item-list__lead">{lead}</p> })}
                {list}
            </section>
        }
        .into_any()
    })
}

/// A row, in a list of its own or in that of another.
pub fn draw(row: Row) -> AnyView {
    // A fact does not break; the line of facts breaks between them.
    let meta =
        row.meta.map(|meta| meta.replace(" · ", "\u{1}").replace(' ', "\u{a0}").replace('\u{1}', " · "));
    let line =
        |class: &'static str, text: Option<String>| text.map(|text| view! { <p class=class>{text}</p> });
    view! {
        <li class="item-list__item">
            {row.number.map(|number| view! { <JunctionNumber number /> })}
            <div class="item-list__body">
                <a class="item-list__name" href=row.href>{row.name}</a>
                {row.mark.map(|mark| view! { " " {mark} })}
                {line("item-list__meta", meta)}
                {line("item-list__about", row.about)}
            </div>
        </li>
    }
    .into_any()
}
