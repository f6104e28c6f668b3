//! The foot of every page: what this site is, and what it is not.

use super::anew::anew;
use super::element::{Element, el};
use super::{day_picker, disclaimer, footer_nav};
use crate::context::Here;
use model::Date;

/// The foot.
pub fn site_footer() -> Element {
    let here = Here::current();
    let region = here.site().content.region.clone();
    let day = move || here.day();
    let state = |day: Date| el("span", "site-footer__state").add(format!("Stand van {}.", day.in_words()));
    let line = || el("p", "site-footer__line");
    let what = line()
        .add(el("strong", "").add(region.title))
        .add(format!(": {}, {}. ", region.subtitle.to_ascii_lowercase(), region.name))
        .add(anew(day, state));
    let inner = el("div", "site-footer__inner")
        .add(footer_nav())
        .add(what)
        .add(day_picker())
        .add(disclaimer())
        .add(line().add(
            "Wat je kiest blijft op dit apparaat. Er zijn geen cookies en er wordt niet gemeten wie je bent.",
        ));
    el("footer", "site-footer").add(inner)
}
