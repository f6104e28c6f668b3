//! What a request says, and its three forms: a mail, what to say on the telephone, and a sheet of paper.

use super::{Answers, NAME, Question, REACH, answer, asked};
use crate::{Date, Desk, FieldKind, Service};

/// The form of a request (`vorm`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A mail that the reader sends.
    Mail,
    /// What to say on the telephone.
    Call,
    /// A sheet to hand in.
    Paper,
}

impl Way {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Mail, Self::Call, Self::Paper];

    /// The word in a form: that of the channel.
    pub fn word(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Call => "telefoon",
            Self::Paper => "papier",
        }
    }
}

/// The part of a request that goes to one desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The desk.
    pub desk: Desk,
    /// For each service: its number and name, and what is said of it, name by name.
    pub services: Vec<(String, Rows)>,
}

/// A request that is ready: everything it says, still as pairs of a name and a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its form.
    pub way: Way,
    /// What it is about, in a few words: the subject of the mail.
    pub subject: String,
    /// Who asks, for which municipality, by when.
    pub head: Rows,
    /// What goes to which desk.
    pub parts: Vec<Part>,
}

/// Names, and what is said under each.
pub type Rows = Vec<(String, String)>;

/// How long the address of a mail may be, in bytes: what mail programs and browsers on all platforms still open.
const LONGEST_ADDRESS: usize = 1_900;

impl Letter {
    /// The request for services, each with its desk and what is said of its lead time, from the answers to its questions.
    pub fn new(
        way: Way,
        services: &[(&Service, &Desk, Rows)],
        common: Rows,
        questions: &[Question],
        answers: &Answers,
    ) -> Self {
        let asked = asked(questions, answers);
        let said = |about: u16| {
            let rows = asked.iter().filter(move |question| question.about == about).map(|question| {
                let text = answer(answers, &question.key());
                let day =
                    (question.field.kind == FieldKind::Date).then(|| text.parse::<Date>().ok()).flatten();
                let text = day.map_or_else(|| text.to_owned(), Date::with_weekday);
                (question.field.name.trim_end_matches('?').to_owned(), text)
            });
            // On paper an empty line is filled in by hand.
            rows.filter(|(_, text)| way == Way::Paper || !text.is_empty()).collect::<Vec<_>>()
        };
        let mut parts: Vec<Part> = Vec::new();
        for (service, desk, lead) in services {
            let rows = said(service.number).into_iter().chain(lead.iter().cloned()).collect();
            let one = (format!("{} {}", service.number, service.name), rows);
            match parts.iter_mut().find(|part| part.desk.slug == desk.slug) {
                Some(part) => part.services.push(one),
                None => parts.push(Part { desk: (*desk).clone(), services: vec![one] }),
            }
        }
        let subject = match services {
            [(service, ..)] => format!("Aanvraag {} {}", service.number, service.name),
            _ => format!("Aanvraag van {} diensten", services.len()),
        };
        let who = said(0).into_iter().map(|(name, text)| match name.as_str() {
            NAME => ("Naam".to_owned(), text),
            REACH => ("Te bereiken op".to_owned(), text),
            _ => (name, text),
        });
        Self { way, subject, head: common.into_iter().chain(who).collect(), parts }
    }

    /// All of it as plain text, for a mail or to be copied.
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        match self.way {
            Way::Mail => lines.push("Hallo,\n\nIk vraag dit aan:".to_owned()),
            Way::Call => lines.push("Zo zeg je het aan de telefoon:".to_owned()),
            Way::Paper => lines.push(self.subject.clone()),
        }
        let row = |(name, text): &(String, String)| {
            format!("{name}: {}", if text.is_empty() { "........................" } else { text })
        };
        for part in &self.parts {
            if self.way != Way::Mail || self.parts.len() > 1 {
                lines.push(format!("\nVoor {}", part.desk.name));
            }
            for (service, rows) in &part.services {
                lines.push(format!("\nDienst {service}"));
                lines.extend(rows.iter().map(row));
            }
        }
        lines.push(String::new());
        lines.extend(self.head.iter().map(row));
        lines.join("\n") + "\n"
    }

    /// The address that starts the mail (RFC 6068), to all desks of the request; nothing where it is too long to be
    /// opened, or where a desk has no mail address.
    pub fn mail_address(&self) -> Option<String> {
        let to: Option<Vec<&str>> = self.parts.iter().map(|part| part.desk.mail.as_deref()).collect();
        let encode = |text: &str| {
            let lines = text.replace('\n', "\r\n");
            percent_encoding::utf8_percent_encode(&lines, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let start = crate::text::mail_to(&to?.join(","), &self.subject);
        let address = format!("{start}&body={}", encode(&self.text()));
        (address.len() <= LONGEST_ADDRESS).then_some(address)
    }
}
