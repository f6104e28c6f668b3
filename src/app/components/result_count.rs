//! How many services are shown; read out when it changes.

use super::Anew;
use crate::context::Here;
use crate::words;
use leptos::prelude::*;

/// The count.
#[component]
pub fn ResultCount(
    /// How many.
    count: Signal<usize>,
) -> impl IntoView {
    let here = Here::current();
    let text = Memo::new(move |_| {
        let searched = here.filter().text.trim().to_owned();
        let services = words::services(count.get());
        if searched.is_empty() { services } else { format!("{services} voor ‘{searched}’") }
    });
    let say = |text: String| view! { <span>{text}</span> };
    // The element stays, so that a screen reader reads what comes into it.
    view! { <p class="result-count" role="status"><Anew value=text draw=say /></p> }
}
