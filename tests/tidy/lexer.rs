//! Tells code, comments, texts and tests apart, in Rust and roughly in CSS.

/// What a letter is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Code.
    Code,
    /// A comment.
    Comment,
    /// A text between quotes, quotes included.
    Text,
    /// A `#[cfg(test)]` item, whatever is in it.
    Test,
}

/// Every letter of a source with what it is part of.
pub struct Classified(Vec<(char, Class)>);

impl Classified {
    /// The source with all but these classes made blank; lines stay where they are.
    pub fn view(&self, keep: &[Class]) -> String {
        let blank = |(letter, class): &(char, Class)| {
            if keep.contains(class) || *letter == '\n' { *letter } else { ' ' }
        };
        self.0.iter().map(blank).collect()
    }
}

/// Classifies a source. Only Rust has line comments, letters between quotes and raw texts.
pub fn classify(source: &str, rust: bool) -> Classified {
    let letters: Vec<char> = source.chars().collect();
    let mut out: Vec<(char, Class)> = Vec::with_capacity(letters.len());
    while out.len() < letters.len() {
        let at = out.len();
        let ahead = &letters[at..];
        let word_before = at > 0 && (letters[at - 1].is_alphanumeric() || letters[at - 1] == '_');
        let (class, length) = match ahead {
            ['/', '/', ..] if rust => {
                (Class::Comment, ahead.iter().position(|c| *c == '\n').unwrap_or(ahead.len()))
            }
            ['/', '*', ..] => (Class::Comment, block_comment(ahead, rust)),
            ['"', ..] => (Class::Text, text(ahead, '"')),
            ['\'', ..] if !rust => (Class::Text, text(ahead, '\'')),
            ['\'', '\\', ..] | ['\'', _, '\'', ..] => (Class::Text, text(ahead, '\'')),
            ['r', '"' | '#', ..] if rust && (!word_before || letters[at - 1] == 'b') => {
                match raw_text(ahead) {
                    Some(length) => (Class::Text, length),
                    None => (Class::Code, 1),
                }
            }
            _ => (Class::Code, 1),
        };
        out.extend(ahead[..length.clamp(1, ahead.len())].iter().map(|letter| (*letter, class)));
    }
    if rust {
        mark_tests(&mut out);
    }
    Classified(out)
}

fn block_comment(ahead: &[char], nested: bool) -> usize {
    let (mut depth, mut at) = (1, 2);
    while at < ahead.len() && depth > 0 {
        match ahead[at..] {
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            ['/', '*', ..] if nested => (depth, at) = (depth + 1, at + 2),
            _ => at += 1,
        }
    }
    at
}

fn text(ahead: &[char], quote: char) -> usize {
    let mut at = 1;
    while at < ahead.len() && ahead[at] != quote {
        at += if ahead[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn raw_text(ahead: &[char]) -> Option<usize> {
    let hashes = ahead[1..].iter().take_while(|letter| **letter == '#').count();
    (ahead.get(1 + hashes) == Some(&'"')).then_some(())?;
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let body = &ahead[2 + hashes..];
    body.windows(end.len()).position(|window| window == end).map(|at| 2 + hashes + at + end.len())
}

fn mark_tests(letters: &mut [(char, Class)]) {
    let mark: Vec<char> = "#[cfg(test)]".chars().collect();
    let is_code = |found: &(char, Class), letter: char| *found == (letter, Class::Code);
    let mut at = 0;
    while at + mark.len() <= letters.len() {
        if !letters[at..].iter().zip(&mark).all(|(found, letter)| is_code(found, *letter)) {
            at += 1;
            continue;
        }
        let (start, mut depth) = (at, 0_usize);
        at += mark.len();
        while at < letters.len() {
            let found = &letters[at];
            at += 1;
            depth += usize::from(is_code(found, '{'));
            if is_code(found, '}') {
                depth = depth.saturating_sub(1);
            }
            if depth == 0 && (is_code(found, '}') || is_code(found, ';')) {
                break;
            }
        }
        letters[start..at].iter_mut().for_each(|letter| letter.1 = Class::Test);
    }
}

#[test]
fn code_comments_texts_and_tests_are_told_apart() {
    let source = "let a = \"x // y\"; // one \"two\"\n/* a /* b */ c */ let b = 'q'; fn f<'a>(x: &'a str) {}\n\
        let r = r#\"raw \" text\"#;\n#[cfg(test)]\nmod tests { fn t() { x.unwrap(); } }\nfn last() {}";
    let found = classify(source, true);
    let code = found.view(&[Class::Code]);
    for gone in ["one", "two", "raw", "unwrap", "c */", "q"] {
        assert!(!code.contains(gone), "{gone}: {code}");
    }
    for kept in ["let a =", "let b =", "fn f<'a>(x: &'a str) {}", "fn last() {}"] {
        assert!(code.contains(kept), "{kept}: {code}");
    }
    assert!(found.view(&[Class::Code, Class::Text]).contains("x // y"));
    assert!(found.view(&[Class::Test]).contains("unwrap"));
    assert_eq!(code.lines().count(), source.lines().count());
}
