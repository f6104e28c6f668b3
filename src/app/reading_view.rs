//! The reading view: a page drawn natively by the views of the browser, so that the first answer can be read before,
//! or without, WebAssembly.

mod draw;

use crate::app::app;
use crate::context::{Here, Site};
use crate::device::Device;
use crate::head::head;
use leptos::prelude::*;
use model::catalogue::Catalogue;
use model::{Address, Content, Date};
use std::sync::Arc;

/// What a page is drawn from.
pub struct Request {
    /// The address; nothing where it is no page of the site.
    pub address: Option<Address>,
    /// The content.
    pub content: Arc<Content>,
    /// Its search.
    pub catalogue: Arc<Catalogue>,
    /// Today, in the region's own time zone.
    pub today: Date,
}

/// A page as HTML.
pub struct Drawn {
    /// Title, description and what search engines may do.
    pub head: String,
    /// What stands in the element `app`.
    pub body: String,
}

/// Draws a page. It knows nothing of the reader's device.
pub fn draw(request: &Request) -> Drawn {
    let content = &request.content;
    let head = head(request.address.as_ref().map(|address| &address.route), content);
    let owner = Owner::new();
    let body = owner.with(|| {
        let site = Site { content: Arc::clone(content), catalogue: Arc::clone(&request.catalogue) };
        let here = Here::new(site, request.address.clone(), Device::default(), request.today);
        draw::view(app(here)).to_html()
    });
    Drawn { head: head.to_html(!content.has_no_owner()), body }
}
