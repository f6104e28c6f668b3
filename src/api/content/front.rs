//! A Markdown file: its front matter, between two lines of `+++`, and its text.

use super::check::Check;
use super::source::{Place, Source};

const FENCE: &str = "+++";

/// The two parts of a file, each with its own lines.
pub(super) struct Parts<'a> {
    pub front: Source<'a>,
    pub text: Source<'a>,
}

/// Splits a file. Without front matter there is nothing to read.
pub(super) fn split<'a>(file: &'a str, text: &'a str, check: &mut Check) -> Option<Parts<'a>> {
    const EXPECTED: &str = "eerst een regel +++, dan de sleutels, dan weer een regel +++";
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != FENCE {
        check.wrong(&Place::start_of(file), "het bestand begint niet met +++", EXPECTED);
        return None;
    }
    let start = first.len();
    let mut at = start;
    let mut count = 1;
    for line in lines {
        count += 1;
        if line.trim_end() == FENCE {
            let rest = at + line.len();
            let front = Source::part(file, text.get(start..at).unwrap_or_default(), 1);
            let text = Source::part(file, text.get(rest..).unwrap_or_default(), count);
            return Some(Parts { front, text });
        }
        at += line.len();
    }
    check.wrong(&Place::start_of(file), "de sleutels worden niet afgesloten met +++", EXPECTED);
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_keep_the_lines_of_the_file() {
        let mut check = Check::default();
        let parts = split("a.md", "+++\r\na = 1\r\nb = 2\r\n+++\r\n\r\ntekst", &mut check).unwrap();
        assert_eq!(parts.front.place(parts.front.text.find('b').unwrap()).line, 3);
        assert_eq!(parts.text.place(parts.text.text.find("tekst").unwrap()).line, 6);
        assert!(check.finish().0.is_empty());
    }

    #[test]
    fn a_file_without_both_fences_is_a_mistake() {
        for text in ["", "naam = 1", "+++\nnaam = 1\n", "# Kop\n+++\n+++"] {
            let mut check = Check::default();
            assert!(split("a.md", text, &mut check).is_none());
            assert_eq!(check.finish().0.len(), 1, "{text:?}");
        }
    }
}
