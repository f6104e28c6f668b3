//! The foot of every page: what this site is, and what it is not.

use super::Disclaimer;
use crate::context::Here;
use leptos::prelude::*;

/// The foot.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let here = Here::current();
    let region = here.site().content.region.clone();
    let state = move || format!("Stand van {}.", here.day().in_words());
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p class="site-footer__line">
                    <strong>{region.title}</strong>
                    {format!(": {}, {}. ", region.subtitle.to_lowercase(), region.name)}
                    <span class="site-footer__state">{state}</span>
                </p>
                <Disclaimer />
                <p class="site-footer__line">
                    "Wat je kiest blijft op dit apparaat. Er zijn geen cookies en er wordt niet gemeten wie je bent."
                </p>
            </div>
        </footer>
    }
}
