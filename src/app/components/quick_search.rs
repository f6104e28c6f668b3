//! The search of all other pages: in the bar, and large on the start page. It shows what is found while one types (a
//! combobox with a list, after the ARIA Authoring Practices); without the app it is a form that leads to the catalogue.

use super::element::{Element, el, nodes};
use super::junction_number::junction_number;
use super::search_form::{hidden, search};
use super::{anew, search_examples};
use crate::browser::{self, Change};
use crate::context::Here;
use crate::results::Other;
use crate::words;
use leptos::prelude::*;
use model::catalogue::{Answer, Kind};
use model::{Filter, Route};

/// So much is shown while one types.
const AT_ONCE: usize = 7;

/// The search field, with what it finds below it.
#[component]
pub fn QuickSearch(
    /// Whether it is the large one of the start page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
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
    let sent = move |event: leptos::ev::SubmitEvent| {
        let Some(text) = browser::submitted_value(&event, "zoek") else { return };
        event.prevent_default();
        search(here, &Filter::searching(&text), Change::Step);
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
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
    let now = Memo::new(move |_| (found.get(), active.get()));
    let options = move |(found, active): (Vec<Other>, Option<usize>)| {
        let option = |(at, answer)| option(here, format!("{list}-{at}"), answer, active == Some(at));
        nodes().add_all(found.iter().enumerate().filter_map(option))
    };
    let none = move || found.read().is_empty();
    view! {
        <form
            class=if large { "quick-search quick-search--large" } else { "quick-search" }
            role="search"
            method="get"
            action=Route::catalogue().href()
            on:submit=sent
        >
            {hidden(here)}
            <label class="visually-hidden" for=id>"Zoek een dienst"</label>
            <div class="quick-search__field">
            <div class="search-field__row">
                <input
                    class="search-field__input"
                    id=id
                    name="zoek"
                    type="search"
                    role="combobox"
                    aria-expanded=move || if none() { "false" } else { "true" }
                    aria-controls=list
                    aria-autocomplete="list"
                    aria-activedescendant=move || active.get().map(|at| format!("{list}-{at}"))
                    maxlength=Filter::LONGEST_TEXT.to_string()
                    autocomplete="off"
                    enterkeyhint="search"
                    value=""
                    prop:value=move || typed.get()
                    on:input=move |event| begin_anew(Filter::searching(&event_target_value(&event)).text)
                    on:keydown=pressed
                />
                <button class="search-field__button">"Zoek"</button>
            </div>
            // Pressing an option leaves the focus in the field, so that the list is still there when it is let go.
            <div
                class="quick-search__list"
                id=list
                role="listbox"
                aria-label="Gevonden"
                hidden=none
                on:mousedown=|event| event.prevent_default()
            >
                {anew(now, options)}
            </div>
            </div>
            <p class="visually-hidden" role="status">{said}</p>
            {large.then(search_examples).flatten().map(Element::draw)}
        </form>
    }
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
