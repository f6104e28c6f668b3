//! That the site is read as of another day than today, and the way back.

use super::Anew;
use crate::context::Here;
use leptos::prelude::*;
use model::Date;

/// The line; nothing where one reads as of today.
#[component]
pub fn AsOf() -> impl IntoView {
    let here = Here::current();
    let day = Memo::new(move |_| here.address().read().as_ref().and_then(|address| address.on));
    let line = move |day: Option<Date>| {
        let today = here.address().get_untracked().map(|address| address.as_of(None).href());
        day.map(|day| {
            view! {
                <aside class="as-of" aria-label="Een andere dag">
                    <span>"Stand van " <strong>{day.with_weekday()}</strong> "."</span>
                    <a class="as-of__back" href=today>"Terug naar vandaag"</a>
                </aside>
            }
        })
    };
    view! { <Anew value=day draw=line /> }
}
