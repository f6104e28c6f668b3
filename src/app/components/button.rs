//! A button that does something on this page.

use leptos::prelude::*;

/// A button with a text that says what happens.
#[component]
pub fn Button(
    /// What happens.
    text: &'static str,
    /// Makes it happen.
    press: Callback<()>,
) -> impl IntoView {
    view! { <button class="button" type="button" on:click=move |_| press.run(())>{text}</button> }
}
