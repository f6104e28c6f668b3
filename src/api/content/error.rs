//! What is wrong with the content, said to the one who can put it right.

use std::error::Error;
use std::fmt;

/// One mistake: where it is, what is wrong and what was expected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentError {
    /// The file, relative to the folder with content.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// What is wrong, in Dutch.
    pub wrong: String,
    /// What was expected, in Dutch; follows "verwacht".
    pub expected: String,
}

/// All mistakes, by file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(pub Vec<ContentError>);

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, wrong, expected } = self;
        write!(f, "{file}:{line}: {wrong}, verwacht {expected}")
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sorted: Vec<&ContentError> = self.0.iter().collect();
        sorted.sort();
        for error in &sorted {
            writeln!(f, "{error}")?;
        }
        match sorted.len() {
            1 => f.write_str("1 fout"),
            count => write!(f, "{count} fouten"),
        }
    }
}

impl Error for ContentError {}
impl Error for Errors {}
