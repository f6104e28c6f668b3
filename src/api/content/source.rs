//! A text with its name, so that every place in it can be told by file and line.

use std::ops::Range;

/// A place that an editor can go to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub file: String,
    pub line: usize,
}

/// A file or a part of one: its name and its text.
pub(super) struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
    /// How many lines of the file come before this part.
    before: usize,
    /// Where each line starts, in bytes.
    starts: Vec<usize>,
}

impl Place {
    /// The beginning of a file; also where a file is missed.
    pub fn start_of(file: &str) -> Self {
        Self { file: file.to_owned(), line: 1 }
    }

    /// `loketten.toml:4`
    pub fn in_words(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
}

impl<'a> Source<'a> {
    /// A whole file, without the byte order mark that some editors write.
    pub fn new(file: &'a str, text: &'a str) -> Self {
        Self::part(file, text.strip_prefix('\u{feff}').unwrap_or(text), 0)
    }

    /// The part of a file behind so many lines.
    pub fn part(file: &'a str, text: &'a str, before: usize) -> Self {
        let starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, text, before, starts }
    }

    /// The place of a byte of the text; the last line for what is behind its end.
    pub fn place(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset.min(self.text.len()));
        Place { file: self.file.to_owned(), line: self.before + line.max(1) }
    }

    /// The text of a range, or nothing where that is no range of it.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The line around a byte, without its end.
    pub fn line_around(&self, offset: usize) -> &'a str {
        let next = self.starts.partition_point(|start| *start <= offset.min(self.text.len()));
        let start = next.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(0);
        let end = self.starts.get(next).copied().unwrap_or(self.text.len());
        self.slice(start..end).trim_end_matches(['\n', '\r'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_a_line() {
        let source = Source::new("x.md", "een\ntwee\r\n\nvier");
        let lines: Vec<usize> = (0..=source.text.len() + 3).map(|at| source.place(at).line).collect();
        assert_eq!(lines, [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4]);
        assert_eq!(source.line_around(6), "twee");
        assert_eq!(source.line_around(99), "vier");
        assert_eq!(Source::new("leeg", "").place(0).line, 1);
    }
}
