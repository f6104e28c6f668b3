//! Reading JSON (RFC 8259) as our own server writes it, in the browser. A reader of its own: that of serde_json brings
//! all of reading fractions with it, a twentieth of the whole program, and copies every text twice.

use std::borrow::Cow;

/// A value. Texts are borrowed from the JSON, where they stand in it as they are.
#[derive(Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A number with a fraction, as it is written: `52.158`. Only where a building lies has one.
    Decimal(&'a str),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object: its keys in the order in which they stand there.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// Deeper than this nothing of ours is nested; a hostile text could else use up the stack.
const DEEPEST: u8 = 60;

impl<'a> Json<'a> {
    /// Reads a text that is one value; nothing where it is not well formed.
    pub fn read(text: &'a str) -> Option<Self> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEEPEST)?;
        reader.space();
        (reader.at == text.len()).then_some(value)
    }
}

/// The parts of an object, each still as it is written: to be read one by one.
pub fn parts(text: &str) -> Option<Vec<(Cow<'_, str>, &str)>> {
    let mut reader = Reader { text, at: 0 };
    let mut parts = Vec::new();
    reader.object(|reader, key| {
        reader.space();
        let from = reader.at;
        reader.pass()?;
        parts.push((key, text.get(from..reader.at)?));
        Some(())
    })?;
    Some(parts)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space, which is passed.
    fn next(&mut self) -> Option<u8> {
        self.space();
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn word(&mut self, word: &str, value: Json<'a>) -> Option<Json<'a>> {
        self.text.get(self.at..)?.starts_with(word).then(|| {
            self.at += word.len();
            value
        })
    }

    fn value(&mut self, deeper: u8) -> Option<Json<'a>> {
        let deeper = deeper.checked_sub(1)?;
        self.space();
        Some(match self.peek()? {
            b'"' => {
                self.at += 1;
                Json::Text(self.string()?)
            }
            b'{' => {
                let mut fields = Vec::new();
                self.object(|reader, key| {
                    fields.push((key, reader.value(deeper)?));
                    Some(())
                })?;
                Json::Object(fields)
            }
            b'[' => {
                self.at += 1;
                let mut items = Vec::new();
                self.space();
                if self.peek() == Some(b']') {
                    self.at += 1;
                    return Some(Json::List(items));
                }
                loop {
                    items.push(self.value(deeper)?);
                    match self.next()? {
                        b',' => {}
                        b']' => break Json::List(items),
                        _ => return None,
                    }
                }
            }
            b'n' => self.word("null", Json::Null)?,
            b't' => self.word("true", Json::Bool(true))?,
            b'f' => self.word("false", Json::Bool(false))?,
            _ => {
                let from = self.at;
                while let Some(b'-' | b'+' | b'.' | b'0'..=b'9' | b'e' | b'E') = self.peek() {
                    self.at += 1;
                }
                number(self.text.get(from..self.at)?)?
            }
        })
    }

    /// An object from its brace on; `field` reads the value of each key.
    fn object(&mut self, mut field: impl FnMut(&mut Self, Cow<'a, str>) -> Option<()>) -> Option<()> {
        if self.next()? != b'{' {
            return None;
        }
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Some(());
        }
        loop {
            let key = if self.next()? == b'"' { self.string()? } else { return None };
            if self.next()? != b':' {
                return None;
            }
            field(self, key)?;
            match self.next()? {
                b',' => {}
                b'}' => return Some(()),
                _ => return None,
            }
        }
    }

    /// A text, from behind its first quote.
    fn string(&mut self) -> Option<Cow<'a, str>> {
        let rest = self.text.get(self.at..)?;
        let end = rest.bytes().position(|byte| byte == b'"' || byte == b'\\' || byte < b' ')?;
        if rest.as_bytes().get(end) == Some(&b'"') {
            self.at += end + 1;
            return Some(Cow::Borrowed(rest.get(..end)?));
        }
        let mut text = String::new();
        let mut letters = rest.chars();
        loop {
            match letters.next()? {
                '"' => break,
                '\\' => text.push(escaped(&mut letters)?),
                letter if letter < ' ' => return None,
                letter => text.push(letter),
            }
        }
        self.at = self.text.len() - letters.as_str().len();
        Some(Cow::Owned(text))
    }

    /// Passes over a value, whatever is in it.
    fn pass(&mut self) -> Option<()> {
        let mut open = 0_usize;
        loop {
            match self.next()? {
                b'"' => drop(self.string()?),
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.checked_sub(1)?,
                _ => {}
            }
            // A value ends where its brackets are closed, and before what parts it from the next.
            let ends = {
                self.space();
                matches!(self.peek(), None | Some(b',' | b'}' | b']'))
            };
            if open == 0 && ends {
                return Some(());
            }
        }
    }
}

/// A number as the server writes it: whole, or with a fraction, and never with a power of ten.
fn number(text: &str) -> Option<Json<'_>> {
    if let Ok(whole) = text.parse() {
        return Some(Json::Number(whole));
    }
    let (whole, fraction) = text.split_once('.')?;
    whole.parse::<i64>().ok()?;
    let digits = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    digits.then_some(Json::Decimal(text))
}

/// The letter that an escape stands for.
fn escaped(letters: &mut std::str::Chars<'_>) -> Option<char> {
    Some(match letters.next()? {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        same @ ('"' | '\\' | '/') => same,
        'u' => {
            let first = unit(letters)?;
            let units = if (0xd800..0xdc00).contains(&first) {
                (letters.next()? == '\\' && letters.next()? == 'u').then_some(())?;
                vec![first, unit(letters)?]
            } else {
                vec![first]
            };
            char::decode_utf16(units).next()?.ok()?
        }
        _ => return None,
    })
}

fn unit(letters: &mut std::str::Chars<'_>) -> Option<u16> {
    let mut number = 0;
    for _ in 0..4 {
        number = number << 4 | letters.next()?.to_digit(16)?;
    }
    u16::try_from(number).ok()
}

#[cfg(test)]
mod tests;
