//! What we do not do, and who does.

use super::certainty;
use crate::context::Here;
use leptos::prelude::*;
use model::Referral;

/// The list; nothing where the region names none.
#[component]
pub fn ReferralList() -> impl IntoView {
    let content = Here::current().site().content;
    (!content.referrals.is_empty()).then(|| {
        let rows = content.referrals.iter().map(draw).collect_view();
        view! {
            <section class="referral-list" aria-labelledby="anderen">
                <h2 class="referral-list__title" id="anderen">"Dit doen anderen"</h2>
                <ul class="referral-list__list">{rows}</ul>
            </section>
        }
    })
}

fn draw(referral: &Referral) -> AnyView {
    let call = referral.phone.clone().map(|phone| {
        let dial = model::text::dial(&phone);
        view! { <a href=dial>{format!("Bel {phone}")}</a> " " }
    });
    let site = referral.website.clone().map(|site| {
        let shown = site.trim_start_matches("https://").to_owned();
        view! { <a href=site>{shown}</a> }
    });
    view! {
        <li class="referral-list__item">
            <strong>{referral.name.clone()}</strong>
            " → " {referral.organisation.clone()}
            {certainty(&referral.provenance, "alles")}
            <p>{referral.summary.clone()}</p>
            {referral.address.clone().map(|address| view! { <p>{address}</p> })}
            <p>{call} {site}</p>
        </li>
    }
    .into_any()
}
