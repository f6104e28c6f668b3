//! What is kept on this device, and the way to erase it. Without the app nothing can be kept, so then the words for
//! *nothing* are true; while the app is still coming they are not shown (see the stylesheet).

use super::Anew;
use crate::browser;
use crate::context::Here;
use crate::device::Device;
use crate::words;
use leptos::prelude::*;

/// What is kept, in plain words.
#[component]
pub fn DevicePanel() -> impl IntoView {
    let here = Here::current();
    let kept = Memo::new(move |_| here.device().get());
    let erase = move |_| {
        here.device().set(Device::default());
        browser::forget();
        browser::focus_heading();
    };
    let draw = move |device: Device| {
        if device == Device::default() {
            return view! { <p>"Er is niets bewaard op dit apparaat."</p> }.into_any();
        }
        let content = here.site().content;
        let municipality = device.municipality.as_ref().and_then(|slug| content.municipality(slug));
        let municipality = municipality.map(|one| {
            view! { <li>"Je gemeente: " <strong>{one.name.clone()}</strong></li> }
        });
        let favourites = device.favourites.len();
        let favourites = (favourites > 0)
            .then(|| view! { <li>"Door jou bewaard: " <strong>{words::services(favourites)}</strong></li> });
        let size = device.write().len();
        view! {
            <ul class="device-panel__list">{municipality} {favourites}</ul>
            <p>{format!("Samen {size} tekens, in de lokale opslag van deze browser. Er gaat niets naar een server.")}</p>
            <details class="device-panel__erase">
                <summary class="device-panel__ask">"Wis alles"</summary>
                <p>"Weet je het zeker? Wat je koos is dan weg van dit apparaat."</p>
                <button class="button" type="button" on:click=erase>"Ja, wis alles"</button>
            </details>
        }
        .into_any()
    };
    view! {
        <section class="device-panel" aria-labelledby="op-dit-apparaat">
            <h2 class="device-panel__title" id="op-dit-apparaat">"Wat er is bewaard"</h2>
            <div class="device-panel__state" role="status"><Anew value=kept draw /></div>
        </section>
    }
}
