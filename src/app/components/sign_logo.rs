//! The logo: the signpost, small.

use leptos::prelude::*;

/// A post with two arms.
#[component]
pub fn SignLogo() -> impl IntoView {
    view! {
        <svg class="sign-logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <path class="sign-logo__post" d="M14.5 2h3v28h-3z" />
            <path class="sign-logo__arm" d="M6 5h18l6 4.5-6 4.5H6z" />
            <path class="sign-logo__arm" d="M26 16H8l-6 4.5L8 25h18z" />
        </svg>
    }
}
