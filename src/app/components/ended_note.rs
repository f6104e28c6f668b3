//! That an item is no longer there: since when, why, and what there is instead.

use super::head_of;
use crate::context::Here;
use leptos::prelude::*;
use model::{Ended, Item};

/// The page of an item that has ended; `what` it was, as `Deze dienst`.
pub fn ended_page(item: &impl Item, what: &str, ended: &Ended) -> AnyView {
    let head = head_of(item);
    view! {
        {head}
        <EndedNote what=what.to_owned() ended=ended.clone() />
    }
    .into_any()
}

/// The note.
#[component]
pub fn EndedNote(
    /// What it was, as `Deze dienst`.
    what: String,
    /// That it ended.
    ended: Ended,
) -> impl IntoView {
    let here = Here::current();
    let name = ended.now.as_ref().and_then(|target| {
        let address = target.address()?;
        crate::head::name(&address.route, &here.site().content)
    });
    let now = ended.now.as_ref().zip(name).map(|(target, name)| {
        view! { <p>"Kijk nu bij: " <a href=here.href_to(target)>{name}</a></p> }
    });
    let since = format!("{what} is er niet meer sinds {}.", ended.per.in_words());
    view! {
        <div class="ended-note" role="note">
            <p><strong>{since}</strong> " " {ended.reason}</p>
            {now}
        </div>
    }
}
