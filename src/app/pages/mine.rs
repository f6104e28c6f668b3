//! What is kept on this device: to see it, to change it, to erase it.

use crate::components::element::{Element, el, nodes};
use crate::components::{
    device_panel, favourite_list, hand_over, history_list, incoming, municipality_choices, own_file,
    page_head,
};
use crate::context::Here;
use model::{Info, Route};

/// `/mijn`
pub fn mine_page() -> Element {
    let here = Here::current();
    let summary = format!(
        "{} heeft geen account. Wat je kiest blijft in deze browser, en alleen jij kunt het zien en wissen.",
        here.site().content.region.title
    );
    let privacy = el("a", "").set("href", here.href(Route::Info(Info::Privacy)));
    nodes()
        .add(page_head("Op dit apparaat", &summary))
        .add(incoming())
        .add(municipality_choices(true, || ()))
        .add(favourite_list())
        .add(hand_over())
        .add(own_file())
        .add(history_list())
        .add(device_panel())
        .add(el("p", "").add(privacy.add("Lees meer over je privacy")))
}
