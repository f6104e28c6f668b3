//! The files of the project as the rules read them, and what a rule says about one of them.

use crate::lexer::{Class, Classified, classify};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One file.
pub struct File {
    /// Its place, from the top of the project, with `/`.
    pub path: String,
    /// What is in it; nothing if it is no text.
    pub text: String,
    classified: Classified,
}

impl File {
    /// A file with this text.
    pub fn new(path: &str, text: &str) -> Self {
        let rust = ending(path) == "rs";
        // Only these are looked at by what their letters are part of.
        let read = if rust || ending(path) == "css" { text } else { "" };
        Self { path: path.to_owned(), text: text.to_owned(), classified: classify(read, rust) }
    }

    /// The code that runs: without comments, texts and tests.
    pub fn code(&self) -> String {
        self.classified.view(&[Class::Code])
    }

    /// The code that runs with its texts.
    pub fn code_and_texts(&self) -> String {
        self.classified.view(&[Class::Code, Class::Text])
    }

    /// The code with its tests, without comments; the texts in the code, but not those of a test, are left out.
    pub fn code_and_tests(&self) -> String {
        self.classified.view(&[Class::Code, Class::Test])
    }

    /// Whether the whole file is a test.
    pub fn is_test(&self) -> bool {
        self.path.starts_with("tests/") || self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    /// Whether the file is in this folder and of this kind.
    pub fn is(&self, folder: &str, kind: &str) -> bool {
        self.path.starts_with(folder) && self.kind() == kind
    }

    /// What comes after the last dot of its name.
    pub fn kind(&self) -> &str {
        ending(&self.path)
    }
}

/// A rule that is not kept, where, and how to mend it.
#[derive(Debug, PartialEq, Eq)]
pub struct Breach(pub String);

impl Breach {
    /// At this line of this file.
    pub fn at(file: &str, line: usize, rule: &str, mend: &str) -> Self {
        Self(format!("{file}:{line}: {rule} {mend}"))
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// The top of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file of the project: what is built, installed or written by a running server is not part of it.
pub fn project() -> io::Result<Vec<File>> {
    let root = root();
    let mut found = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if is_made(&name) {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else {
                let bytes = fs::read(&path)?;
                found.push(File::new(&name, &String::from_utf8(bytes).unwrap_or_default()));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// Whether git leaves this out.
pub fn is_made(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default();
    let folders = ["target", "dist", ".git", "tests/browser/test-results", "tests/browser/playwright-report"];
    folders.contains(&name) || last == "node_modules" || last.contains(".db")
}

/// The lines, counted from one, on which a word stands by itself. A word before it or after it makes it another
/// word; `also` are letters that count as part of a word here.
pub fn lines_with(text: &str, word: &str, also: &str) -> Vec<usize> {
    let part =
        |letter: Option<char>| letter.is_some_and(|l| l.is_alphanumeric() || l == '_' || also.contains(l));
    let edge = |letter: Option<char>| letter.is_some_and(|l| l.is_alphanumeric() || l == '_');
    let alone = |line: &str| {
        line.match_indices(word).any(|(at, _)| {
            let (before, after) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
            let joined = |edge_letter, beside| edge(edge_letter) && part(beside);
            !joined(word.chars().next(), before) && !joined(word.chars().next_back(), after)
        })
    };
    text.lines().enumerate().filter(|(_, line)| alone(line)).map(|(at, _)| at + 1).collect()
}

/// Every text between double quotes, with its line.
pub fn literals(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.replace("\\\"", "  ").replace("'\"'", "   ");
        found.extend(line.split('"').skip(1).step_by(2).map(|literal| (at + 1, literal.to_owned())));
    }
    found
}

#[test]
fn words_are_found_only_whole() {
    assert_eq!(lines_with("sqlx\nmy_sqlx sqlxx\nuse sqlx::x", "sqlx", ""), [1, 3]);
    assert_eq!(lines_with("white-space: x\na: white;", "white", "-"), [2]);
    let found = literals("a(\"one\", '\"', \"t\\\"o\")\n\"three\"");
    assert_eq!(found, [(1, "one".to_owned()), (1, "t  o".to_owned()), (2, "three".to_owned())]);
}
