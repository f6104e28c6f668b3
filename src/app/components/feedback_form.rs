//! "Klopt deze pagina?": what a reader lets us know of it. At first there is only the choice; the rest comes after it.
//! Without the app nothing can be sent (see the stylesheet).

use super::anew;
use super::element::{Element, el, nodes};
use crate::context::Here;
use crate::feedback::{Fault, OF_A_PAGE, Reaction, Stage};
use crate::{browser, outbox};
use leptos::prelude::*;
use model::text::Target;
use model::wire::Verdict;

/// Draws what is wrong. One type for all places, so that the program carries it only once.
type Drawing = fn(Option<Fault>) -> Element;

/// The form about a page, and what became of what was sent with it. Of a page that leaves no trace nothing on the
/// device may show that it was read.
pub fn feedback_form(about: &Target, traceless: bool) -> Element {
    let here = Here::current();
    let stage = RwSignal::new(Stage::default());
    let wrong = Memo::new(move |_| stage.read().fault());
    let about = about.to_string();
    let sent = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match Reaction::of_page(&about, &browser::form_values(&event)) {
            Ok(reaction) => outbox::send(here, reaction, traceless, stage, "reactie-antwoord"),
            Err(fault) => {
                stage.set(Stage::Wrong(fault));
                browser::focus_soon("reactie-fouten");
            }
        }
    };
    let chosen = move |_| {
        if stage.read_untracked().is_folded() {
            stage.set(Stage::Open);
        }
    };
    let too_long = move || matches!(wrong.get(), Some(Fault::TooLong(_))).then_some("true");
    let beside_choice: Drawing = |fault| beside(fault.filter(|fault| *fault == Fault::NothingChosen));
    let beside_text: Drawing = |fault| beside(fault.filter(|fault| *fault != Fault::NothingChosen));
    let on_top: Drawing = |fault| nodes().add(fault.map(summary));
    let choices = el("div", "feedback-form__choices").add_all(OF_A_PAGE.into_iter().map(choice));
    let group =
        el("fieldset", "feedback-form__group").add(legend()).add(anew(wrong, beside_choice)).add(choices);
    let form = view! {
        <form
            class="feedback-form__form"
            method="dialog"
            novalidate
            hidden=move || stage.read().is_done()
            on:change=chosen
            on:submit=sent
        >
            {anew(wrong, on_top)}
            {group.draw()}
            <div class="feedback-form__rest" hidden=move || stage.read().is_folded()>
                {label().add(anew(wrong, beside_text)).draw()}
                <textarea
                    class="feedback-form__text"
                    id="reactie-tekst"
                    name="tekst"
                    rows="4"
                    aria-describedby="reactie-uitleg reactie-tekst-fout"
                    aria-invalid=too_long
                ></textarea>
                {end().draw()}
            </div>
        </form>
    };
    el("div", "feedback-form").add(form.into_any()).add(answer(here, stage, "reactie-antwoord"))
}

/// Where is said what became of a reaction. It has the focus when what it was sent with is gone.
pub fn answer(here: Here, stage: RwSignal<Stage>, id: &'static str) -> Element {
    let said = Memo::new(move |_| stage.read().said(&here.device().read().outbox));
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
