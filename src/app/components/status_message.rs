//! The four states of the content, drawn once: waiting says nothing, slow and failed say one line, here is the app.

use super::Button;
use crate::remote::Remote;
use leptos::prelude::*;

/// The line on top of the page.
#[component]
pub fn StatusMessage(
    /// How it goes.
    remote: RwSignal<Remote>,
    /// Asks again.
    again: Callback<()>,
) -> impl IntoView {
    let line = move || {
        remote.get().message().map(|text| {
            let retry = remote.get().can_be_asked_again();
            view! {
                <p class="status-message__text">{text}</p>
                {retry.then(|| view! { <Button text="Probeer opnieuw" press=again /> })}
            }
        })
    };
    // The element stands there before it says something, so that a screen reader reads what comes into it.
    view! { <section class="status-message" role="status">{line}</section> }
}
