//! "Klopt deze pagina?": what a reader lets us know of it. At first there is only the choice; the rest comes after it.
//! Without the app nothing can be sent (see the stylesheet).

use super::anew::anew;
use super::element::{Element, el, nodes};
use crate::context::Here;
use crate::feedback::{Fault, OF_A_PAGE, Reaction, Stage};
use crate::{browser, outbox};
use leptos::ev;
use leptos::prelude::*;
use model::text::Target;
use model::wire::Verdict;

/// The form about a page, and what became of what was sent with it. Of a page that leaves no trace nothing on the
/// device may show that it was read.
pub fn feedback_form(about: &Target, traceless: bool) -> Element {
    let here = Here::current();
    let stage = RwSignal::new(Stage::default());
    let wrong = move || stage.read().fault();
    let about = about.to_string();
    let sent = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match Reaction::of_page(&about, &browser::form_values(&event)) {
            Ok(reaction) => outbox::send(here, reaction, traceless, stage, "reactie-antwoord"),
            Err(fault) => {
                stage.set(Stage::Wrong(fault));
                browser::focus_soon("reactie-fouten");
            }
        }
    };
    let chosen = move |_: ev::Event| {
        if stage.read_untracked().is_folded() {
            stage.set(Stage::Open);
        }
    };
    let too_long = move || matches!(wrong(), Some(Fault::TooLong(_))).then(|| "true".to_owned());
    let beside_choice = |fault: Option<Fault>| beside(fault.filter(|fault| *fault == Fault::NothingChosen));
    let beside_text = |fault: Option<Fault>| beside(fault.filter(|fault| *fault != Fault::NothingChosen));
    let on_top = |fault: Option<Fault>| nodes().add(fault.map(summary));
    let choices = el("div", "feedback-form__choices").add_all(OF_A_PAGE.into_iter().map(choice));
    let group =
        el("fieldset", "feedback-form__group").add(legend()).add(anew(wrong, beside_choice)).add(choices);
    let text = el("textarea", "feedback-form__text")
        .set("id", "reactie-tekst")
        .set("name", "tekst")
        .set("rows", "4")
        .set("aria-describedby", "reactie-uitleg reactie-tekst-fout")
        .follow("aria-invalid", too_long);
    let rest = el("div", "feedback-form__rest")
        .follow_if("hidden", move || stage.read().is_folded())
        .add(label())
        .add(anew(wrong, beside_text))
        .add(text)
        .add(end());
    let form = el("form", "feedback-form__form")
        .set("method", "dialog")
        .set("novalidate", "")
        .follow_if("hidden", move || stage.read().is_done())
        .on(ev::change, chosen)
        .on(ev::submit, sent)
        .add(anew(wrong, on_top))
        .add(group)
        .add(rest);
    el("div", "feedback-form").add(form).add(answer(here, stage, "reactie-antwoord"))
}

/// Where is said what became of a reaction. It has the focus when what it was sent with is gone.
pub fn answer(here: Here, stage: RwSignal<Stage>, id: &'static str) -> Element {
    let said = move || stage.read().said(&here.device().read().outbox);
    let draw =
        |said: Option<String>| nodes().add(said.map(|text| el("p", "feedback-form__answer").add(text)));
    el("div", "").set("id", id).set("role", "status").set("tabindex", "-1").add(anew(said, draw))
}

fn legend() -> Element {
    el("legend", "feedback-form__legend").add(el("h2", "feedback-form__title").add("Klopt deze pagina?"))
}

fn choice(verdict: Verdict) -> Element {
    let text = match verdict {
        Verdict::Unclear => "Onduidelijk",
        Verdict::Wrong => "Klopt niet",
        Verdict::Good | Verdict::Missed => "Goed",
    };
    let id = format!("reactie-{}", verdict.word());
    let radio = el("input", "feedback-form__radio")
        .set("type", "radio")
        .set("id", id.as_str())
        .set("name", "oordeel")
        .set("value", verdict.word())
        .set("aria-describedby", "reactie-goed-fout");
    let label = el("label", "feedback-form__label").set("for", id).text(text);
    el("div", "feedback-form__choice").add(radio).add(label)
}

fn label() -> Element {
    let label = el("label", "feedback-form__ask").set("for", "reactie-tekst");
    let hint = el("p", "feedback-form__hint").set("id", "reactie-uitleg");
    nodes()
        .add(label.add("Wat moeten we weten? (mag leeg blijven)"))
        .add(hint.add("Schrijf geen namen of andere persoonsgegevens. Hoogstens 2\u{a0}000 tekens."))
}

fn end() -> Element {
    let kept = "We bewaren je oordeel, je tekst en over welke pagina het gaat, niet wie je bent.";
    let kept = el("p", "feedback-form__hint").add(kept);
    nodes().add(kept).add(el("button", "button").add("Verstuur je reactie"))
}

/// What is wrong, with the way to where it is put right.
fn summary(fault: Fault) -> Element {
    let link = el("a", "").set("href", format!("#{}", fault.field())).add(fault.message());
    el("div", "feedback-form__summary")
        .set("id", "reactie-fouten")
        .set("tabindex", "-1")
        .add(el("p", "").add("Je reactie is nog niet verstuurd."))
        .add(el("p", "").add(link))
}

/// What is wrong, beside the field in which it is put right.
fn beside(fault: Option<Fault>) -> Element {
    nodes().add(fault.map(|fault| {
        let error = el("p", "feedback-form__error").set("id", format!("{}-fout", fault.field()));
        error.add(fault.message())
    }))
}
