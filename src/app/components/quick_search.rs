//! The search of all other pages: in the bar, and large on the start page. It shows what is found while one types (a
//! combobox with a list, after the ARIA Authoring Practices); without the app it is a form that leads to the catalogue.

use super::anew::anew;
use super::element::{Element, el, nodes};
use super::junction_number::junction_number;
use super::search_examples;
use super::search_field::{button, form, input, label};
use super::search_form::{carried, search};
use crate::browser::{self, Change};
use crate::context::Here;
use crate::results::Other;
use crate::words;
use leptos::ev;
use leptos::prelude::*;
use model::Filter;
use model::catalogue::{Answer, Kind};

/// So much is shown while one types.
const AT_ONCE: usize = 7;

/// The search field, with what it finds below it; the large one is that of the start page.
pub fn quick_search(large: bool) -> Element {
    let here = Here::current();
    let (id, list) = if large { ("zoek", "vondsten") } else { ("zoek-balk", "vondsten-balk") };
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(None::<usize>);
    let found = Memo::new(move |_| {
        let site = here.site();
        let answers = site.catalogue.answers(&site.content, &typed.read(), here.day());
        let why = |answer: &Answer| words::why_found(&site.catalogue.finds(&site.content, &answers, answer));
        let first = answers.all.iter().take(AT_ONCE);
        first.map(|answer| Other { answer: *answer, why: why(answer) }).collect::<Vec<Other>>()
    });
    let begin_anew = move |text: String| {
        active.set(None);
        typed.set(text);
    };
    // Wherever one goes, the search is done.
    Effect::new(move |before: Option<()>| {
        here.address().track();
        if before.is_some() {
            begin_anew(String::new());
        }
    });
    let sent = move |event: ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "zoek") else { return };
        event.prevent_default();
        search(here, &Filter::searching(&text), Change::Step);
    };
    let pressed = move |event: ev::KeyboardEvent| {
        let (key, count) = (event.key(), found.read_untracked().len());
        match key.as_str() {
            "ArrowDown" | "ArrowUp" if count > 0 => {
                event.prevent_default();
                active.update(|at| *at = next(*at, count, key == "ArrowDown"));
            }
            "Enter" => {
                let content = here.site().content;
                let chosen = active.get_untracked().and_then(|at| found.get_untracked().into_iter().nth(at));
                if let Some(preview) = chosen.and_then(|other| other.answer.preview(&content)) {
                    event.prevent_default();
                    browser::go(here, &here.at(&preview.address), Change::Step);
                }
            }
            "Escape" => begin_anew(String::new()),
            _ => {}
        }
    };
    let said = RwSignal::new(String::new());
    browser::when_quiet(move || words::suggestions(found.read().len()), said);
    let options = move |(found, active): (Vec<Other>, Option<usize>)| {
        let option = |(at, answer)| option(here, format!("{list}-{at}"), answer, active == Some(at));
        nodes().add_all(found.iter().enumerate().filter_map(option))
    };
    let none = move || found.read().is_empty();
    let field = input(id)
        .set("role", "combobox")
        .follow_state("aria-expanded", move || !none())
        .set("aria-controls", list)
        .set("aria-autocomplete", "list")
        .follow("aria-activedescendant", move || active.get().map(|at| format!("{list}-{at}")))
        .follow("value", move || Some(typed.get()))
        .on(ev::input, move |event| begin_anew(Filter::searching(&event_target_value(&event)).text))
        .on(ev::keydown, pressed);
    // Pressing an option leaves the focus in the field, so that the list is still there when it is let go.
    let found_list = el("div", "quick-search__list")
        .set("id", list)
        .set("role", "listbox")
        .set("aria-label", "Gevonden")
        .follow_if("hidden", none)
        .on(ev::mousedown, |event| event.prevent_default())
        .add(anew(move || (found.get(), active.get()), options));
    let field = el("div", "quick-search__field")
        .add(el("div", "search-field__row").add(field).add(button()))
        .add(found_list);
    let told = anew(move || said.get(), |said| nodes().text(said));
    form(if large { "quick-search quick-search--large" } else { "quick-search" })
        .on(ev::submit, sent)
        .add(carried(here, &["zoek", "pagina"]))
        .add(label(id))
        .add(field)
        .add(el("p", "visually-hidden").set("role", "status").add(told))
        .add(large.then(search_examples).flatten())
}

/// The next in a list that goes round, by way of none.
fn next(at: Option<usize>, count: usize, down: bool) -> Option<usize> {
    match (at, down) {
        (None, true) => Some(0),
        (None, false) => count.checked_sub(1),
        (Some(at), true) => Some(at + 1).filter(|at| *at < count),
        (Some(at), false) => at.checked_sub(1),
    }
}

fn option(here: Here, id: String, other: &Other, selected: bool) -> Option<Element> {
    let preview = other.answer.preview(&here.site().content)?;
    let kind = (other.answer.kind != Kind::Service).then(|| other.answer.kind.label().to_owned());
    let about = kind.into_iter().chain(other.why.clone()).collect::<Vec<_>>().join(" · ");
    let text = el("span", "quick-search__text")
        .add(el("span", "quick-search__name").text(preview.name))
        .text(" ")
        .add(el("span", "quick-search__about").text(about));
    let option = el("a", "quick-search__option")
        .set("role", "option")
        .set("tabindex", "-1")
        .set("id", id)
        .set("aria-selected", if selected { "true" } else { "false" })
        .set("href", here.href_at(&preview.address))
        .add(preview.number.map(|number| junction_number(number, false)))
        .add(text);
    Some(option)
}
