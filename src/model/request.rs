//! A request (`aanvraag`): what is asked of who makes it, what is still wrong with the answers, and what it says.
//! Made on the device, and sent by its reader: nothing of it reaches our server.

mod letter;

pub use letter::{Letter, Part, Rows, Way};

use crate::{Date, Field, FieldKind, Service};

/// A question of a request: a field of a service, or one that every request has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The number of the service that asks it; 0 for what every request asks.
    pub about: u16,
    /// What is asked.
    pub field: Field,
}

/// What was answered: the keys of questions, and the texts.
pub type Answers = Vec<(String, String)>;

/// A mistake in the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The key of the question.
    pub key: String,
    /// What is wrong and what to do, in one sentence.
    pub text: String,
}

/// What a line of text may hold, in characters.
pub const LONGEST_LINE: usize = 200;
/// What a text of several lines may hold, in characters.
pub const LONGEST_TEXT: usize = 1_000;

/// Who asks. It keeps the same key for every service, so that a next request knows it.
pub const NAME: &str = "Je naam";
/// On which day it is needed.
pub const NEEDED: &str = "Nodig op";
/// Where the desk can answer.
pub const REACH: &str = "Telefoon of mail waarop je te bereiken bent";

impl Question {
    /// What its answer is kept under: the same as long as the service calls it so.
    pub fn key(&self) -> String {
        if self.about == 0 { self.field.name.clone() } else { format!("{} {}", self.about, self.field.name) }
    }

    /// Whether it is asked, given the other answers. What is not asked is left out of the request.
    fn is_asked(&self, all: &[Self], answers: &Answers) -> bool {
        let Some(when) = &self.field.when else { return true };
        let other = all.iter().find(|other| other.about == self.about && other.field.name == when.field);
        other.is_some_and(|other| {
            let said = answer(answers, &other.key());
            when.is.iter().any(|one| one == said) && other.is_asked(all, answers)
        })
    }
}

/// The answer under a key, without what stands around it; empty where there is none.
pub fn answer<'a>(answers: &'a Answers, key: &str) -> &'a str {
    answers.iter().find(|(name, _)| name == key).map_or("", |(_, value)| value.trim())
}

/// What a request for these services asks, whatever is answered. Of a service that leaves no trace nobody has to say
/// who they are.
pub fn questions(services: &[&Service]) -> Vec<Question> {
    let own = services.iter().flat_map(|service| {
        service.fields.iter().map(|field| Question { about: service.number, field: field.clone() })
    });
    let sensitive = services.iter().any(|service| service.sensitive);
    let text = FieldKind::Text;
    let common = [(NEEDED, FieldKind::Date, true), (NAME, text, sensitive), (REACH, text, sensitive)];
    let common = common.map(|(name, kind, optional)| Question {
        about: 0,
        field: Field { name: name.to_owned(), help: None, kind, options: Vec::new(), when: None, optional },
    });
    own.chain(common).collect()
}

/// Which of the questions are asked, given the answers.
pub fn asked<'a>(questions: &'a [Question], answers: &Answers) -> Vec<&'a Question> {
    questions.iter().filter(|question| question.is_asked(questions, answers)).collect()
}

/// All that is wrong with the answers, in the order of the questions.
pub fn mistakes(questions: &[Question], answers: &Answers, today: Date) -> Vec<Mistake> {
    let wrong = asked(questions, answers).into_iter().filter_map(|question| {
        let key = question.key();
        let said = answer(answers, &key);
        let past = key == NEEDED && said.parse::<Date>().is_ok_and(|day| day < today);
        let past = past.then(|| format!("Kies een dag vanaf vandaag, bij: {NEEDED}"));
        let text = past.or_else(|| mistake(&question.field, said))?;
        Some(Mistake { key, text })
    });
    wrong.collect()
}

fn mistake(field: &Field, said: &str) -> Option<String> {
    let name = field.name.trim_end_matches('?');
    if said.is_empty() {
        let act = if field.kind == FieldKind::Choice { "Kies een antwoord" } else { "Vul iets in" };
        return (!field.optional).then(|| format!("{act} bij: {name}"));
    }
    let longest = if field.kind == FieldKind::Long { LONGEST_TEXT } else { LONGEST_LINE };
    let length = said.chars().count();
    if length > longest {
        return Some(format!("Maak dit {} tekens korter: {name}", length - longest));
    }
    let right = match field.kind {
        FieldKind::Text | FieldKind::Long => true,
        FieldKind::Date => said.parse::<Date>().is_ok(),
        FieldKind::Number => said.bytes().all(|byte| byte.is_ascii_digit()),
        FieldKind::Choice => field.options.iter().any(|option| option == said),
    };
    let expected = match field.kind {
        FieldKind::Date => "een dag die bestaat, als 2026-05-21",
        FieldKind::Number => "een getal, met alleen cijfers",
        _ => "een van de keuzes",
    };
    (!right).then(|| format!("Schrijf {expected}, bij: {name}"))
}

#[cfg(test)]
mod tests;
