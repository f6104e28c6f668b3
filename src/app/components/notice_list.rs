//! What is the matter today: disruptions first. In one line, with the rest behind it.

use super::{Prose, ProvenanceMark};
use crate::context::Here;
use leptos::prelude::*;
use model::{Notice, NoticeKind, Slug};

/// The notices of the day; nothing where there are none.
#[component]
pub fn NoticeList(
    /// Only those about this service.
    #[prop(optional)]
    about: Option<Slug>,
) -> impl IntoView {
    let here = Here::current();
    let content = here.site().content;
    let notices = content.notices_on(here.drawn_on()).into_iter();
    let notices: Vec<_> = notices
        .filter(|notice| about.as_ref().is_none_or(|service| notice.services.contains(service)))
        .map(draw)
        .collect();
    (!notices.is_empty()).then(|| {
        view! { <section class="notice-list" aria-label="Nu">{notices}</section> }
    })
}

fn draw(notice: &Notice) -> AnyView {
    let class = match notice.kind {
        NoticeKind::Disruption => "notice-list__notice notice-list__notice--disruption",
        NoticeKind::Announcement => "notice-list__notice",
    };
    let until = format!("Tot en met {}.", notice.until.in_words());
    view! {
        <details class=class>
            <summary class="notice-list__name">
                <strong>{notice.kind.label()}": "</strong>
                {notice.name.clone()}
            </summary>
            <div class="notice-list__text">
                <p>{notice.summary.clone()} " " {until} <ProvenanceMark example=notice.provenance.is_example("alles") /></p>
                <Prose blocks=notice.text.clone() scope=format!("{}-", notice.slug) />
            </div>
        </details>
    }
    .into_any()
}
