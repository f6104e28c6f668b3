//! The foot of every page: what this site is, and what it is not.

use super::{Anew, DayPicker, Disclaimer, FooterNav};
use crate::context::Here;
use leptos::prelude::*;
use model::Date;

/// The foot.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let here = Here::current();
    let region = here.site().content.region.clone();
    let day = Memo::new(move |_| here.day());
    let state = |day: Date| {
        view! { <span class="site-footer__state">{format!("Stand van {}.", day.in_words())}</span> }
    };
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <FooterNav />
                <p class="site-footer__line">
                    <strong>{region.title}</strong>
                    {format!(": {}, {}. ", region.subtitle.to_ascii_lowercase(), region.name)}
                    <Anew value=day draw=state />
                </p>
                <DayPicker />
                <Disclaimer />
                <p class="site-footer__line">
                    "Wat je kiest blijft op dit apparaat. Er zijn geen cookies en er wordt niet gemeten wie je bent."
                </p>
            </div>
        </footer>
    }
}
