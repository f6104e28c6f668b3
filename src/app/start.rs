//! Starting in the browser: read the content, then take over from the reading view.

use crate::app::app;
use crate::browser;
use crate::client;
use crate::components::status_message;
use crate::context::{Here, Site};
use crate::device::{Device, Incoming};
use crate::outbox;
use crate::remote::Remote;
use leptos::prelude::*;
use model::catalogue::Catalogue;
use std::sync::Arc;
use std::time::Duration;

/// After this long without content the reader is told that it is being read.
const SLOW: Duration = Duration::from_millis(500);

/// Starts the app. Until the content is there the reading view stays as it is.
pub fn start() {
    console_error_panic_hook::set_once();
    let remote = RwSignal::new(Remote::Waiting);
    if let Some(place) = browser::hold_message() {
        browser::mount(place, move || status_message(remote, read));
    }
    read(remote);
}

fn read(remote: RwSignal<Remote>) {
    remote.set(Remote::Waiting);
    set_timeout(
        move || {
            if matches!(remote.get_untracked(), Remote::Waiting) {
                remote.set(Remote::Slow);
            }
        },
        SLOW,
    );
    leptos::task::spawn_local(async move {
        match client::content().await {
            Ok(content) => {
                remote.set(Remote::Here);
                browser::rest().await;
                let catalogue = Catalogue::new(&content);
                browser::rest().await;
                show(Site { content: Arc::new(content), catalogue: Arc::new(catalogue) }).await;
            }
            Err(error) => remote.set(Remote::Failed(error)),
        }
    });
}

/// Draws the app beside the page, and then puts it in the place of the reading view: two tasks, of which only the
/// second changes what is seen.
async fn show(site: Site) {
    let Some((root, stage)) = browser::root().zip(browser::stage()) else { return };
    // The day that the server drew with wins, so that a page drawn for another day (`--vandaag`) stays that. The
    // device's own is only asked for where there is none: making a date in another time zone takes it long.
    let drawn = browser::drawn_for(&root).and_then(|day| day.parse().ok());
    let Some(today) = drawn.or_else(browser::today) else { return };
    let device = browser::kept().map(|text| Device::read(&text)).unwrap_or_default();
    browser::mount(stage.clone(), move || {
        let here = Here::new(site, browser::location(), device, today);
        browser::navigate(here);
        browser::announce(here);
        browser::listen_for_search();
        here.follow_device();
        outbox::follow(here);
        receive(here);
        app(here)
    });
    browser::rest().await;
    browser::take_over(move || browser::exchange(&root, &stage));
}

/// Reads what another device hands over by the address, now and whenever such a link is opened in this window.
fn receive(here: Here) {
    browser::when_handed_over(move |code| {
        leptos::task::spawn_local(async move {
            let text = browser::unpack(&code).await;
            here.incoming().set(Incoming::of(text.as_deref()));
        });
    });
}
