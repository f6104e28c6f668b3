//! A request that is ready: to be looked at, and then sent, said or handed in by its reader.
// no stylesheet: that of the form draws it

use super::element::{Element, el};
use super::request_form::OUTCOME;
use model::request::{Letter, Way};

/// The request, and what can be done with it.
pub fn review(letter: &Letter) -> Element {
    let (title, about) = match letter.way {
        Way::Mail => ("Je mail staat klaar", "Kijk of het klopt. Er is nog niets verstuurd."),
        Way::Call => {
            ("Je belbriefje staat klaar", "Bel, en lees dit voor. De volgorde is die van het gesprek.")
        }
        Way::Paper => {
            ("Je papier staat klaar", "Print het, vul aan wat ontbreekt en lever het in bij het loket.")
        }
    };
    let mail = (letter.way == Way::Mail).then(|| match letter.mail_address() {
        Some(address) => el("a", "button").set("href", address).text("Open je mailprogramma"),
        None => el("p", "request-form__about").text(
            "Deze tekst is te lang om je mailprogramma te openen. Kopieer hem, en plak hem in een mail.",
        ),
    });
    let button = |act: &str, text: &str| {
        el("button", "button button--quiet").set("type", "button").set("value", act).text(text)
    };
    let buttons = el("div", "request-form__buttons")
        .add(mail)
        .add(button("kopieer", "Kopieer de tekst"))
        .add(button("print", "Print"));
    el("section", "request-form__review")
        .set("aria-labelledby", OUTCOME)
        .add(el("h3", "request-form__ready").set("id", OUTCOME).set("tabindex", "-1").text(title))
        .add(el("p", "request-form__about").text(about))
        .add_all(letter.parts.iter().map(part))
        .add(rows(&letter.head))
        .add(buttons)
        .add(el("p", "request-form__about").set("id", "aanvraag-gekopieerd").set("role", "status"))
}

/// What goes to one desk.
fn part(part: &model::request::Part) -> Element {
    let desk = &part.desk;
    let dial = desk.phone.as_ref().map(|phone| el("a", "").set("href", model::text::dial(phone)).text(phone));
    let to = el("p", "request-form__to").text(format!("Voor {} ", desk.name)).add(dial);
    let services = part.services.iter().map(|(name, said)| {
        el("div", "request-form__part").add(el("h4", "request-form__service").text(name)).add(rows(said))
    });
    el("div", "").add(to).add_all(services)
}

/// Names and what is said; a line to write on where nothing is.
fn rows(said: &[(String, String)]) -> Element {
    let rows = said.iter().map(|(name, text)| {
        let class = if text.is_empty() { "request-form__line" } else { "" };
        el("div", "request-form__row").add(el("dt", "").text(name)).add(el("dd", class).text(text))
    });
    el("dl", "request-form__rows").add_all(rows)
}
