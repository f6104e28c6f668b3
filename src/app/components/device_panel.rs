//! What is kept on this device, and the way to erase it. Without the app nothing can be kept, so then the words for
//! *nothing* are true; while the app is still coming they are not shown (see the stylesheet).

use super::anew::anew;
use super::element::{Element, el, nodes};
use crate::browser;
use crate::context::Here;
use crate::device::Device;
use crate::words;
use leptos::ev;
use leptos::prelude::*;
use model::Slug;
use model::content::by_slug;

/// What is kept, in plain words.
pub fn device_panel() -> Element {
    let here = Here::current();
    let kept = move || (here.device().get(), here.unkept().get());
    let erase = move |_: ev::MouseEvent| {
        here.change(|device| *device = Device::default());
        browser::focus_heading();
    };
    let draw = move |(device, _): (Device, bool)| {
        if device == Device::default() {
            return el("p", "").add("Er is niets bewaard op dit apparaat.");
        }
        let erase = el("button", "button").set("type", "button").on(ev::click, erase).add("Ja, wis alles");
        let erase = el("details", "device-panel__erase")
            .add(el("summary", "device-panel__ask").add("Wis alles"))
            .add(el("p", "").add("Weet je het zeker? Wat je koos is dan weg van dit apparaat."))
            .add(erase);
        kept_on(here, &device).add(erase)
    };
    let title = el("h2", "device-panel__title").set("id", "op-dit-apparaat").add("Wat er is bewaard");
    el("section", "device-panel")
        .set("aria-labelledby", "op-dit-apparaat")
        .add(title)
        .add(el("div", "device-panel__state").set("role", "status").add(anew(kept, draw)))
}

/// What is kept, line by line, and how much it is.
fn kept_on(here: Here, device: &Device) -> Element {
    let line = |name: &str, text: &str| el("li", "").add(name).add(el("strong", "").add(text));
    let content = here.site().content;
    let municipality = device.municipality.as_ref().and_then(|slug| content.municipality(slug));
    let municipality = municipality.map(|one| line("Je gemeente: ", &one.name));
    let path = device.path.as_ref().and_then(|slug| by_slug(&content.paths, slug));
    let path = path.map(|path| line("Je plan: ", &path.name));
    let start = device.start.map(|day| line("Je eerste werkdag: ", &day.with_weekday()));
    let groups = device.groups.iter().filter_map(|slug| by_slug(&content.groups, slug));
    let groups = groups.map(|group| line("Wat bij je past: ", &group.name));
    let place = device.place.as_ref().and_then(|slug| by_slug(&content.locations, slug));
    let place = place.map(|place| line("Je gebouw: ", &place.name));
    // Only what is there: what the content does not know is not chosen either.
    let is_step = |number: u16| content.step_numbered(number).is_some();
    let done = device.progress.newest().actions().iter().filter(|action| is_step(action.step)).count();
    let done = (done > 0)
        .then(|| line("Waarvan je zei hoe het ervoor staat: ", &words::count_of(done, "stap", "stappen")));
    let taken = device.taken_in.iter().filter(|number| is_step(**number)).count();
    let taken = (taken > 0).then(|| line("Zelf opgenomen: ", &words::count_of(taken, "stap", "stappen")));
    let known = |slug: &&Slug| content.service(slug).is_some_and(|service| !service.sensitive);
    let favourites = device.favourites.iter().filter(known).count();
    let favourites = (favourites > 0).then(|| line("Door jou bewaard: ", &words::services(favourites)));
    let drafts = device.drafts.len();
    let drafts = (drafts > 0)
        .then(|| line("Klaargezet en niet gewist: ", &words::count_of(drafts, "aanvraag", "aanvragen")));
    let waiting = device.outbox.len();
    let reactions = (waiting > 0)
        .then(|| line(&words::count_of(waiting, "reactie wacht", "reacties wachten"), " op verbinding"));
    let sent = if waiting > 0 {
        "Alleen wat op verbinding wacht, gaat naar onze server."
    } else {
        "Er gaat niets naar een server."
    };
    let others = device.not_understood();
    let others = (others > 0).then(|| {
        let lines = words::count_of(others, "regel", "regels");
        line(&lines, " die deze versie niet kent, en laat staan")
    });
    let size = browser::kept().filter(|text| !text.is_empty()).unwrap_or_else(|| device.write());
    let size = size.chars().count();
    let size = if here.unkept().get() {
        format!("Dit staat nu alleen in dit venster: je browser kan het niet bewaren. {sent}")
    } else {
        format!("Samen {size} tekens, in de lokale opslag van deze browser. {sent}")
    };
    let list = el("ul", "device-panel__list")
        .add(municipality)
        .add(path)
        .add(start)
        .add_all(groups)
        .add(place)
        .add(done)
        .add(taken)
        .add(favourites)
        .add(drafts)
        .add(reactions)
        .add(others);
    nodes().add(list).add(el("p", "").add(size))
}
