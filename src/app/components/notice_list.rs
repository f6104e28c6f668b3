//! What is the matter today: disruptions first. In one line, with the rest behind it.

use super::element::{Element, el};
use super::{example_mark, prose};
use crate::context::Here;
use model::{Notice, NoticeKind, Slug};

/// The notices of the day, or only those about one service; nothing where there are none.
pub fn notice_list(about: Option<&Slug>) -> Option<Element> {
    let here = Here::current();
    let content = here.site().content;
    let notices = content.notices_on(here.drawn_on()).into_iter();
    let notices = notices.filter(|notice| about.is_none_or(|service| notice.services.contains(service)));
    let notices: Vec<Element> = notices.map(draw).collect();
    (!notices.is_empty()).then(|| el("section", "notice-list").set("aria-label", "Nu").add_all(notices))
}

fn draw(notice: &Notice) -> Element {
    let class = match notice.kind {
        NoticeKind::Disruption => "notice-list__notice notice-list__notice--disruption",
        NoticeKind::Announcement => "notice-list__notice",
    };
    let kind = el("strong", "").add(format!("{}: ", notice.kind.label()));
    let about = format!("{} Tot en met {}.", notice.summary, notice.until.in_words());
    let about = el("p", "").add(about).add(example_mark(notice.provenance.is_example("alles")));
    let text =
        el("div", "notice-list__text").add(about).add(prose(&notice.text, &format!("{}-", notice.slug)));
    el("details", class).add(el("summary", "notice-list__name").add(kind).add(notice.name.as_str())).add(text)
}
