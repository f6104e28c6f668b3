//! Reading the query of a request strictly: every mistake is named at once, and nothing is guessed.

use crate::problem::Wrong;
use model::wire::InputError;
use model::{Date, Slug};
use percent_encoding::percent_decode_str;

/// The keys and values of a query, and the mistakes found so far.
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    errors: Vec<InputError>,
}

/// A search text may be this long, in characters.
pub(crate) const LONGEST_TEXT: usize = model::Filter::LONGEST_TEXT;

/// More mistakes than a reader can mend at once; the answer stays small, however long the question was.
const MOST_ERRORS: usize = 50;

impl Query {
    /// Reads a query. Keys that are not known here are mistakes: a filter that is misspelt must not pass silently.
    pub(crate) fn read(raw: Option<&str>, known: &[&str]) -> Self {
        let mut query = Self { pairs: Vec::new(), errors: Vec::new() };
        for part in raw.unwrap_or_default().split('&').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match (decode(key), decode(value)) {
                (Some(key), Some(value)) if known.contains(&key.as_str()) => query.pairs.push((key, value)),
                (Some(key), Some(_)) => {
                    query.wrong(
                        &key,
                        &format!("Deze sleutel is niet bekend. Bekend zijn: {}.", known.join(", ")),
                    );
                }
                (key, _) => {
                    query.wrong(
                        &key.unwrap_or_default(),
                        "De codering met % klopt niet, of de tekst is geen UTF-8.",
                    );
                }
            }
        }
        query
    }

    /// Notes a mistake.
    pub(crate) fn wrong(&mut self, key: &str, detail: &str) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(InputError { detail: detail.to_owned(), parameter: key.to_owned() });
        }
    }

    /// All values of a key.
    pub(crate) fn all(&self, key: &str) -> Vec<String> {
        self.pairs.iter().filter(|(name, _)| name == key).map(|(_, value)| value.clone()).collect()
    }

    /// The value of a key that may stand once.
    pub(crate) fn one(&mut self, key: &str) -> Option<String> {
        let mut values = self.all(key);
        if values.len() > 1 {
            self.wrong(key, "Deze sleutel mag één keer voorkomen.");
        }
        values.truncate(1);
        values.pop()
    }

    /// A text of bounded length.
    pub(crate) fn text(&mut self, key: &str) -> String {
        let text = self.one(key).unwrap_or_default();
        if text.chars().count() > LONGEST_TEXT {
            self.wrong(key, &format!("De tekst is te lang. Gebruik hoogstens {LONGEST_TEXT} tekens."));
        }
        text
    }

    /// A date.
    pub(crate) fn date(&mut self, key: &str) -> Option<Date> {
        let value = self.one(key)?;
        let date = value.parse().ok();
        if date.is_none() {
            self.wrong(key, "Dit is geen datum. Gebruik JJJJ-MM-DD, met een dag die bestaat.");
        }
        date
    }

    /// A whole number between two bounds, or what it is when it is not given.
    pub(crate) fn number(&mut self, key: &str, least: usize, most: usize, otherwise: usize) -> usize {
        let Some(value) = self.one(key) else { return otherwise };
        let digits = value.bytes().all(|b| b.is_ascii_digit());
        let number = if digits { value.parse().ok() } else { None };
        number.filter(|n| (least..=most).contains(n)).unwrap_or_else(|| {
            self.wrong(key, &format!("Gebruik een heel getal van {least} tot en met {most}."));
            otherwise
        })
    }

    /// Slugs of a list of the content. One that is not in the list is a mistake.
    pub(crate) fn slugs<'a>(&mut self, key: &str, list: impl Iterator<Item = &'a Slug> + Clone) -> Vec<Slug> {
        let values = self.all(key);
        let find = |value: &String| list.clone().find(|slug| slug.as_str() == value).cloned();
        let found: Vec<Slug> = values.iter().filter_map(find).collect();
        if found.len() < values.len() {
            let known: Vec<&str> = list.map(Slug::as_str).collect();
            self.wrong(key, &format!("Deze waarde is niet bekend. Kies uit: {}.", known.join(", ")));
        }
        found
    }

    /// Words of a fixed list. One that is not in the list is a mistake.
    pub(crate) fn words<Word: Copy>(
        &mut self,
        key: &str,
        list: &[Word],
        word: impl Fn(Word) -> &'static str,
    ) -> Vec<Word> {
        let values = self.all(key);
        let find = |value: &String| list.iter().find(|item| word(**item) == value).copied();
        let found: Vec<Word> = values.iter().filter_map(find).collect();
        if found.len() < values.len() {
            let known: Vec<&str> = list.iter().map(|item| word(*item)).collect();
            self.wrong(key, &format!("Deze waarde is niet bekend. Kies uit: {}.", known.join(", ")));
        }
        found
    }

    /// Nothing, or all mistakes at once.
    pub(crate) fn finish(self) -> Result<(), Wrong> {
        if self.errors.is_empty() { Ok(()) } else { Err(Wrong::Input(self.errors)) }
    }
}

/// Decodes a part of a query as forms write it: `+` is a space.
fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    if bytes.iter().enumerate().any(|(i, b)| *b == b'%' && !(hex(i + 1) && hex(i + 2))) {
        return None;
    }
    percent_decode_str(&text.replace('+', " ")).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}
