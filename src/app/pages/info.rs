//! A page about the site itself.

use crate::components::element::{Element, nodes};
use crate::components::{page_head_marked, prose, provenance_note};
use crate::context::Here;
use model::Info;

/// `/over`, `/toegankelijkheid`, `/privacy`
pub fn info_page(info: Info) -> Option<Element> {
    let content = Here::current().site().content;
    let page = content.info(info)?;
    let example = page.provenance.is_example("samenvatting");
    let page = nodes()
        .add(page_head_marked(&page.name, &page.summary, example))
        .add(prose(&page.text, ""))
        .add(provenance_note(&page.provenance));
    Some(page)
}
