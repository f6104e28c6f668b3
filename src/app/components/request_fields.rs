//! The fields of a request, each with its label, what helps, and what is wrong with it. A question that does not apply
//! is hidden, and left out of the request.
// no stylesheet: that of the form draws them

use super::element::{Element, el};
use model::FieldKind;
use model::request::{Answers, LONGEST_LINE, LONGEST_TEXT, NAME, Question, REACH, Way, answer};

/// One field, with what was answered before and what is wrong with that.
pub fn field(at: usize, question: &Question, answers: &Answers, wrong: Option<&str>, asked: bool) -> Element {
    let key = question.key();
    let said = answer(answers, &key);
    let choice = question.field.kind == FieldKind::Choice;
    let optional = if question.field.optional { " (mag leeg blijven)" } else { "" };
    let label = format!("{}{optional}", question.field.name);
    let label = if choice {
        el("legend", "request-form__label").text(label)
    } else {
        el("label", "request-form__label").set("for", format!("vraag-{at}")).text(label)
    };
    let help = question.field.help.as_ref();
    let help = help.map(|help| el("p", "request-form__help").set("id", format!("uitleg-{at}")).text(help));
    let error = wrong.map(|text| el("p", "request-form__error").set("id", format!("fout-{at}")).text(text));
    let class = if wrong.is_some() {
        "request-form__field request-form__field--wrong"
    } else {
        "request-form__field"
    };
    // Without the app nobody can answer the question that this one waits for, so then it is there.
    let hidden = cfg!(target_arch = "wasm32") && !asked;
    let group = el(if choice { "fieldset" } else { "div" }, class)
        .set("id", format!("veld-{at}"))
        .set_some("hidden", hidden.then(String::new))
        .add(label)
        .add(help)
        .add(error);
    if choice {
        choices(at, question, said, group)
    } else {
        group.add(control(at, question, said, wrong.is_some()))
    }
}

/// A field to write in.
fn control(at: usize, question: &Question, said: &str, wrong: bool) -> Element {
    let key = question.key();
    let long = question.field.kind == FieldKind::Long;
    let longest = if long { LONGEST_TEXT } else { LONGEST_LINE };
    let control = el(if long { "textarea" } else { "input" }, "request-form__control")
        .set("id", format!("vraag-{at}"))
        .set("name", key.as_str())
        .set("aria-describedby", format!("uitleg-{at} fout-{at}"))
        .set("maxlength", (2 * longest).to_string())
        .set_some("required", (!question.field.optional).then(String::new))
        .set_some("aria-invalid", wrong.then(|| "true".to_owned()));
    let input = |kind: &str| kind.to_owned();
    match question.field.kind {
        FieldKind::Long => control.set("rows", "4").add((!said.is_empty()).then_some(said)),
        FieldKind::Date => control.set("type", input("date")).set("value", said),
        FieldKind::Number => {
            control.set("type", input("text")).set("inputmode", "numeric").set("value", said)
        }
        _ => {
            let fill = match key.as_str() {
                NAME => Some("name"),
                REACH => Some("email"),
                _ => None,
            };
            control
                .set("type", input("text"))
                .set_some("autocomplete", fill.map(ToOwned::to_owned))
                .set("value", said)
        }
    }
}

/// One of a few answers.
fn choices(at: usize, question: &Question, said: &str, group: Element) -> Element {
    let options = question.field.options.iter().enumerate().map(|(place, option)| {
        // The first has the name of the field, so that a mistake leads to it.
        let id = if place == 0 { format!("vraag-{at}") } else { format!("vraag-{at}-{place}") };
        let input = el("input", "request-form__radio")
            .set("type", "radio")
            .set("id", id.as_str())
            .set("name", question.key())
            .set("value", option.as_str())
            .set("aria-describedby", format!("fout-{at}"))
            .set_some("checked", (option == said).then(String::new));
        el("div", "request-form__choice").add(input).add(el("label", "").set("for", id).text(option))
    });
    group.add_all(options)
}

/// The buttons that make the request, the advised form first.
pub fn ready(ways: &[Way]) -> Element {
    let buttons = ways.iter().enumerate().map(|(place, way)| {
        let text = match way {
            Way::Mail => "Maak een mail",
            Way::Call => "Maak een belbriefje",
            Way::Paper => "Maak een papier",
        };
        let class = if place == 0 { "button" } else { "button button--quiet" };
        el("button", class).set("name", "vorm").set("value", way.word()).text(text)
    });
    el("div", "request-form__buttons").add_all(buttons)
}
