//! What a reader lets us know: of a page, or of what was searched for and missed. Plain values and sentences, so that
//! they are tested without a browser; `outbox` sends them.

mod stage;
#[cfg(test)]
mod tests;

pub use stage::{Answer, Outcome, Stage};

use model::wire::{Feedback, Verdict};

/// What one can think of a page.
pub const OF_A_PAGE: [Verdict; 3] = [Verdict::Good, Verdict::Unclear, Verdict::Wrong];

/// What a reader lets us know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// Its own key, by which the server keeps it once, however often it is sent.
    pub key: String,
    verdict: Verdict,
    about: Option<String>,
    text: Option<String>,
}

impl Reaction {
    /// Of a page, named as a link names it, from what stands in its form. It has no key yet.
    ///
    /// # Errors
    /// When nothing was chosen, or the text is too long.
    pub fn of_page(about: &str, fields: &[(String, String)]) -> Result<Self, Fault> {
        let field = |name| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
        let chosen = OF_A_PAGE.into_iter().find(|verdict| verdict.word() == field("oordeel"));
        let verdict = chosen.ok_or(Fault::NothingChosen)?;
        let text = Feedback::tidied(field("tekst"));
        let over =
            text.as_ref().map_or(0, |text| text.chars().count()).saturating_sub(Feedback::LONGEST_TEXT);
        if over > 0 {
            return Err(Fault::TooLong(over));
        }
        Ok(Self { key: String::new(), verdict, about: Some(about.to_owned()), text })
    }

    /// That something was searched for and is missed. It has no key yet.
    pub fn missed(searched: &str) -> Self {
        let text = searched.trim().chars().take(Feedback::LONGEST_TEXT).collect();
        Self { key: String::new(), verdict: Verdict::Missed, about: None, text: Some(text) }
    }

    /// Whether another says the same.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (self.verdict, &self.about, &self.text) == (other.verdict, &other.about, &other.text)
    }

    /// As it is sent, on one line.
    pub fn json(&self) -> String {
        let about = self.about.as_deref().map(|about| ("over", about));
        let text = self.text.as_deref().map(|text| ("tekst", text));
        let fields = [("sleutel", self.key.as_str()), ("oordeel", self.verdict.word())];
        let mut json = String::new();
        for (name, value) in fields.into_iter().chain(about).chain(text) {
            json.push(if json.is_empty() { '{' } else { ',' });
            quote(name, &mut json);
            json.push(':');
            quote(value, &mut json);
        }
        json.push('}');
        json
    }
}

/// A text in JSON (RFC 8259, section 7).
fn quote(text: &str, json: &mut String) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            '\n' => json.push_str("\\n"),
            '\0'..='\u{1f}' => {
                json.push_str("\\u00");
                hex(letter.into(), json);
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
}

/// A key from chance: a UUID of version 4 (RFC 9562, section 5.4).
pub fn key(chance: [u8; 16]) -> String {
    let mut key = String::new();
    for (at, byte) in chance.into_iter().enumerate() {
        if [4, 6, 8, 10].contains(&at) {
            key.push('-');
        }
        let byte = match at {
            6 => byte & 0x0f | 0x40,
            8 => byte & 0x3f | 0x80,
            _ => byte,
        };
        hex(byte.into(), &mut key);
    }
    key
}

/// A byte in two hexadecimal digits.
fn hex(byte: u32, to: &mut String) {
    to.extend([byte >> 4, byte & 0x0f].map(|half| char::from_digit(half, 16).unwrap_or_default()));
}

/// What is wrong with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No verdict was chosen.
    NothingChosen,
    /// The text has so many letters too many.
    TooLong(usize),
}

impl Fault {
    /// The element in which it is put right.
    pub fn field(self) -> &'static str {
        match self {
            Self::NothingChosen => "reactie-goed",
            Self::TooLong(_) => "reactie-tekst",
        }
    }

    /// What the reader is told.
    pub fn message(self) -> String {
        match self {
            Self::NothingChosen => "Kies wat je van deze pagina vindt.".to_owned(),
            Self::TooLong(1) => "Je tekst is 1 teken te lang.".to_owned(),
            Self::TooLong(over) => format!("Je tekst is {over} tekens te lang."),
        }
    }
}
