//! "Zet je aanvraag klaar": from what a service asks a mail, what to say on the telephone, or a sheet of paper. It is
//! made and kept on this device; the reader sends it, our server sees nothing of it.

use super::anew::{Anew, anew};
use super::day_form::asked_day;
use super::element::{Element, el};
use super::request_fields::{field, ready};
use super::request_review::review;
use crate::browser;
use crate::context::Here;
use crate::words;
use leptos::ev;
use leptos::prelude::*;
use model::request::{Answers, Letter, Mistake, NEEDED, Question, Way, asked, mistakes, questions};
use model::{Channel, Date, Service, Slug};
use std::sync::Arc;

/// What came of it: the mistakes, or what is ready.
pub const OUTCOME: &str = "aanvraag-uitkomst";

/// A request that is being made.
struct Request {
    /// The name under which its draft is kept.
    name: Slug,
    services: Vec<Arc<Service>>,
    asks: Vec<Question>,
    answers: Answers,
    wrong: Vec<Mistake>,
    letter: Option<Letter>,
}

/// The form, folded, for what is asked for. A draft is kept under the name of the service, or of the situation.
pub fn request_form(name: Slug, services: Vec<Arc<Service>>) -> Element {
    let here = Here::current();
    let request = StoredValue::new(Request::start(here, name, services));
    let times = RwSignal::new(0_usize);
    let again = move |focus| {
        times.update(|times| *times += 1);
        browser::focus_soon(focus);
    };
    let typed = move |event: leptos::ev::Event| {
        request.update_value(|request| {
            request.answers = browser::form_values(&event);
            request.keep(here);
            request.show_what_is_asked();
        });
    };
    let sent = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let word = browser::sent_with(&event);
        request.update_value(|request| {
            request.answers = browser::form_values(&event);
            request.make(here, word.as_deref());
        });
        again(OUTCOME);
    };
    let pressed = move |event: leptos::ev::MouseEvent| match browser::pressed(&event).as_deref() {
        Some("wis") => {
            request.update_value(|request| {
                (request.answers, request.wrong, request.letter) = (Answers::new(), Vec::new(), None);
                request.keep(here);
            });
            again("aanvraag");
        }
        Some("kopieer") => browser::copy_and_say(request.with_value(Request::text), "aanvraag-gekopieerd"),
        Some("print") => browser::print("aanvraag"),
        _ => {}
    };
    // The day that was asked for above the form need not be written once more.
    Effect::new(move |before: Option<()>| {
        if let (Some(day), Some(())) = (asked_day(here), before) {
            request.update_value(|request| request.needs(day));
            times.update(|times| *times += 1);
        }
    });
    let drawn: Anew = anew(move || times.get(), move |_| request.with_value(Request::draw));
    let sensitive = request.with_value(Request::is_sensitive);
    let open = sensitive && request.with_value(|request| !request.answers.is_empty());
    let kept = if sensitive {
        "Deze dienst laat geen sporen achter: wat je invult, wordt niet bewaard."
    } else {
        "Wat je invult, blijft op dit apparaat tot je het wist."
    };
    let lead = "We maken er een mail, een belbriefje of een papier van. Jij verstuurt het; onze server ziet er niets van. ";
    let title = el("h2", "request-form__title").add("Zet je aanvraag klaar");
    let title = el("summary", "request-form__ask").set("id", "aanvraag").add(title);
    let lead = el("p", "request-form__lead").add(format!("{lead}{kept}"));
    el("section", "request-form")
        .set("aria-labelledby", "aanvraag")
        .on(ev::input, typed)
        .on(ev::submit, sent)
        .on(ev::click, pressed)
        .add(
            el("details", "request-form__fold")
                .set_some("open", open.then(String::new))
                .add(title)
                .add(lead)
                .add(drawn),
        )
}

impl Request {
    fn start(here: Here, name: Slug, services: Vec<Arc<Service>>) -> Self {
        let asks = questions(&services.iter().map(|service| &**service).collect::<Vec<_>>());
        let mut request =
            Self { name, services, asks, answers: Answers::new(), wrong: Vec::new(), letter: None };
        if request.is_sensitive() {
            // The same page, drawn anew for another municipality.
            let typed = here.typed().get_value().filter(|(name, _)| *name == request.name);
            request.answers = typed.map(|(_, answers)| answers).unwrap_or_default();
        } else {
            request.answers = here.device().read_untracked().draft(&request.name);
        }
        if let Some(needed) = here.address().get_untracked().and_then(|address| address.asked) {
            request.needs(needed);
        }
        request
    }

    /// Answers on which day it is needed.
    fn needs(&mut self, day: Date) {
        self.answers.retain(|(key, _)| key != NEEDED);
        self.answers.push((NEEDED.to_owned(), day.to_string()));
    }

    fn is_sensitive(&self) -> bool {
        self.services.iter().any(|service| service.sensitive)
    }

    /// Keeps what was answered on the device, unless it must leave no trace.
    fn keep(&self, here: Here) {
        if self.is_sensitive() {
            here.typed().set_value(Some((self.name.clone(), self.answers.clone())));
        } else {
            here.change(|device| device.keep_draft(&self.name, &self.answers));
        }
    }

    fn show_what_is_asked(&self) {
        let asked = asked(&self.asks, &self.answers);
        for (at, question) in
            self.asks.iter().enumerate().filter(|(_, question)| question.field.when.is_some())
        {
            browser::show(&format!("veld-{at}"), asked.contains(&question));
        }
    }

    /// Makes the request, or says what is wrong.
    fn make(&mut self, here: Here, word: Option<&str>) {
        self.wrong = mistakes(&self.asks, &self.answers, here.today());
        if here.drawn_for().is_none() {
            let text = "Kies bovenaan deze pagina je gemeente".to_owned();
            self.wrong.insert(0, Mistake { key: String::new(), text });
        }
        let way = Way::ALL.into_iter().find(|way| Some(way.word()) == word).unwrap_or(Way::Mail);
        let right = self.wrong.is_empty();
        self.letter = right.then(|| words::letter(here, way, &self.services, &self.asks, &self.answers));
    }

    fn text(&self) -> String {
        self.letter.as_ref().map(Letter::text).unwrap_or_default()
    }

    fn draw(&self) -> Element {
        let asked = asked(&self.asks, &self.answers);
        let mut form = el("form", "request-form__form").set("method", "dialog").set("novalidate", "");
        let mut about = 0;
        for (at, question) in self.asks.iter().enumerate() {
            // In a bundle each service says which questions are its own.
            let other = std::mem::replace(&mut about, question.about) != question.about;
            let service = self.services.iter().find(|one| other && one.number == question.about);
            let title = service.filter(|_| self.services.len() > 1).map(|service| {
                el("h3", "request-form__service").text(format!("{} {}", service.number, service.name))
            });
            let key = question.key();
            let wrong = self.wrong.iter().find(|one| one.key == key).map(|one| &*one.text);
            form = form.add(title).add(field(at, question, &self.answers, wrong, asked.contains(&question)));
        }
        let erase = el("button", "request-form__erase").set("type", "button").set("value", "wis");
        el("div", "")
            .add(self.summary())
            .add(form.add(ready(&self.ways())))
            .add(erase.text("Wis wat ik invulde"))
            .add(self.letter.as_ref().map(review))
    }

    /// All that is wrong, each with a link to where it is mended.
    fn summary(&self) -> Option<Element> {
        let items = self.wrong.iter().map(|mistake| {
            let at = self.asks.iter().position(|question| question.key() == mistake.key);
            let place = at.map_or_else(|| "#mag-ik-dit".to_owned(), |at| format!("#vraag-{at}"));
            el("li", "").add(el("a", "").set("href", place).text(&mistake.text))
        });
        let lead = match self.wrong.len() {
            0 => return None,
            1 => "Eén antwoord klopt nog niet. Wat je invulde, staat er nog.".to_owned(),
            count => format!("{count} antwoorden kloppen nog niet. Wat je invulde, staat er nog."),
        };
        let summary = el("div", "request-form__summary").set("id", OUTCOME).set("tabindex", "-1");
        Some(summary.add(el("p", "").text(lead)).add(el("ul", "request-form__wrong").add_all(items)))
    }

    /// The forms in which it can be asked for, the advised one first: that of the service; of a bundle the mail, which
    /// goes to all desks at once.
    fn ways(&self) -> [Way; 3] {
        let direct = |way: &&Channel| matches!(way, Channel::Phone | Channel::Mail);
        let advised = match &*self.services {
            [service] => service.channels.iter().find(direct),
            _ => None,
        };
        match advised {
            Some(Channel::Phone) => [Way::Call, Way::Mail, Way::Paper],
            _ => [Way::Mail, Way::Call, Way::Paper],
        }
    }
}
