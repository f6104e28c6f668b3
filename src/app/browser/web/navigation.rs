//! Moving through the site without loading pages: links, Back and Forward, and addresses that are rewritten.
//!
//! Addresses are read by our own parser, once; the browser's history is the only memory, also of how far a page
//! was scrolled.

use super::document::announce_soon;
use crate::context::Here;
use leptos::ev::{click, hashchange, popstate, scrollend};
use leptos::prelude::*;
use model::route::{self, Parsed, parse};
use model::{Address, Content, Route};
use wasm_bindgen::{JsCast, JsValue};

/// Where the links narrow what is shown, and leave what was searched for as it is.
const CHOICES: &str = ".filter-panel";

/// How the address bar changes.
#[derive(Clone, Copy)]
pub enum Change {
    /// A step that Back undoes.
    Step,
    /// The same step, written otherwise: a filter, a letter of a search.
    Rewrite,
}

/// The address in the address bar; nothing where it is no page of this site.
pub fn location() -> Option<Address> {
    let location = window().location();
    let (path, query) = (location.pathname().ok()?, location.search().ok()?);
    read(&path, &query, &location.hash().ok()?)
}

/// Does something with what the address hands over, now and whenever such a link is opened in this window.
pub fn when_handed_over(act: impl Fn(String) + Clone + 'static) {
    let look = move || take_handed_over().into_iter().for_each(&act);
    look();
    window_event_listener(hashchange, move |_| look());
}

/// What the address hands over (see `route::handed_over`), taken out of it: it is of one person, and is not to stay in
/// the history or be shared with the page.
fn take_handed_over() -> Option<String> {
    let code = route::handed_over(&window().location().hash().ok()?)?.to_owned();
    let address = location()?.href();
    let _ = window().history().ok()?.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    Some(code)
}

/// Whether an address only changes what stands on the page, so that focus and scroll stay. A link to a place on the page
/// moves them, also where it shows what a narrowing had hidden.
fn stays(here: Here, to: &Address) -> bool {
    let now = here.address().read_untracked();
    let Some(now) = now.as_ref().filter(|now| now.route.same_page(&to.route)) else { return false };
    to.anchor.is_none() || (now.anchor == to.anchor && now.route == to.route)
}

/// Goes to an address: changes the address bar and what is drawn. A page that only changes its own narrowing keeps
/// focus and scroll.
pub fn go(here: Here, to: &Address, change: Change) {
    let same = stays(here, to);
    let Ok(history) = window().history() else { return };
    let href = to.href();
    let done = match change {
        Change::Step => {
            remember_scroll();
            history.push_state_with_url(&JsValue::NULL, "", Some(&href))
        }
        Change::Rewrite => history.replace_state_with_url(&JsValue::NULL, "", Some(&href)),
    };
    if done.is_err() {
        // Browsers bound how often an address may be rewritten; the page itself may still change.
        leptos::logging::warn!("het adres kon niet worden aangepast");
    }
    if same {
        keep_focus();
    }
    here.address().set(Some(to.clone()));
    announce_soon(here, if same { None } else { Some(0.0) });
}

/// What has the focus now and is drawn anew has it again, by its name; where it is gone, one reads on from the heading.
pub fn keep_focus() {
    let active = document().active_element().filter(|element| element.tag_name() != "BODY");
    let Some(active) = active else { return };
    request_animation_frame(move || {
        if active.is_connected() {
            return;
        }
        match document().get_element_by_id(&active.id()) {
            Some(element) => {
                // It may stand in a fold that was drawn anew, and is closed.
                if let Ok(Some(fold)) = element.closest("details") {
                    let _ = fold.set_attribute("open", "");
                }
                super::document::focus(&element);
            }
            None => super::document::give_heading_focus(),
        }
    });
}

/// Follows links and the history from now on.
pub fn navigate(here: Here) {
    let content = here.site().content;
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    window_event_listener(click, move |event| {
        if let Some(address) = followed(&event, &content, here) {
            event.prevent_default();
            go(here, &address, Change::Step);
        }
    });
    window_event_listener(popstate, move |_| {
        let to = location();
        let same = to.as_ref().is_some_and(|to| stays(here, to));
        here.address().set(to);
        announce_soon(here, if same { None } else { Some(remembered_scroll()) });
    });
    window_event_listener(scrollend, |_| remember_scroll());
}

/// The page of this site that a click leads to, if it is a plain click on a link to one.
fn followed(event: &web_sys::MouseEvent, content: &Content, here: Here) -> Option<Address> {
    let altered = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
    if event.default_prevented() || event.button() != 0 || altered {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let link: web_sys::HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let elsewhere = !link.target().is_empty() || link.has_attribute("download");
    let own = link.origin() == window().location().origin().ok()?;
    let (path, query, hash) = (link.pathname(), link.search(), link.hash());
    // A place on this page is the browser's own work.
    let on_this_page = window().location().href().ok()?.split('#').next() == link.href().split('#').next();
    if elsewhere || !own || (on_this_page && !hash.is_empty()) {
        return None;
    }
    let mut address = read(&path, &query, &hash)?;
    if let Route::Services(filter) = &mut address.route
        && link.closest(CHOICES).ok()?.is_some()
    {
        // The choices are drawn a moment after the last key: who is quicker keeps what was typed.
        filter.text = untrack(|| here.filter().text);
    }
    match content.resolve(&address.route) {
        model::content::Found::Here(_) => Some(address),
        model::content::Found::Moved(route) => Some(address.to(route)),
        model::content::Found::Nowhere => None,
    }
}

/// An address from its parts, with the marks that the browser leaves before query and place.
fn read(path: &str, query: &str, hash: &str) -> Option<Address> {
    let anchor = hash.strip_prefix('#').and_then(|anchor| anchor.parse().ok());
    match parse(path, query.strip_prefix('?').unwrap_or(query)) {
        Parsed::Page(address) | Parsed::Moved(address) => Some(Address { anchor, ..address }),
        Parsed::Malformed | Parsed::Unknown => None,
    }
}

/// Writes how far the page is scrolled into the present step of the history.
fn remember_scroll() {
    let Ok(history) = window().history() else { return };
    let at = window().scroll_y().unwrap_or_default();
    let _ = history.replace_state(&JsValue::from_f64(at), "");
}

fn remembered_scroll() -> f64 {
    let state = window().history().and_then(|history| history.state());
    state.ok().and_then(|state| state.as_f64()).unwrap_or_default()
}
