//! How easy a Dutch text reads: the reading ease of Flesch for Dutch by W.H. Douma (De leesbaarheid van
//! landbouwbladen, Wageningen 1960): 206.84 - 0.93 x words per sentence - 77 x syllables per word. Above 60 most people
//! read it with ease.

/// The lowest reading ease that a text of this site may have.
pub(super) const LEAST: f64 = 60.0;

/// Below this many words the figure says more of the words than of the text.
pub(super) const ENOUGH: usize = 50;

/// What is counted of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted {
    pub words: usize,
    pub sentences: usize,
    pub syllables: usize,
}

impl Counted {
    /// Counts one line: a paragraph, or a value. Each is at least one sentence.
    pub fn of(line: &str) -> Self {
        let words: Vec<&str> = words(line).collect();
        if words.is_empty() {
            return Self::default();
        }
        let syllables = words.iter().map(|word| syllables(word)).sum();
        Self { words: words.len(), sentences: sentences(line), syllables }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The reading ease; 100 and more is very easy.
    pub fn ease(self) -> f64 {
        206.84 - 0.93 * self.words_per_sentence() - 77.0 * ratio(self.syllables, self.words)
    }

    /// The average length of a sentence, in words.
    pub fn words_per_sentence(self) -> f64 {
        ratio(self.words, self.sentences)
    }
}

#[allow(clippy::cast_precision_loss, reason = "no text has so many words")]
fn ratio(a: usize, b: usize) -> f64 {
    a as f64 / b.max(1) as f64
}

/// The words of a line: letters and digits, with what joins them (`zo'n`, `P&O`, `IV-portfolio`).
pub(super) fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || "'’&-".contains(c)))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// A sentence ends with a mark and white space, before a capital or a digit.
fn sentences(line: &str) -> usize {
    let letters: Vec<char> = line.trim().chars().collect();
    let ends = letters.windows(3).filter(|three| {
        let next = three[2];
        matches!(three[0], '.' | '?' | '!' | ':')
            && three[1].is_whitespace()
            && (next.is_uppercase() || next.is_ascii_digit() || matches!(next, '"' | '“' | '('))
    });
    ends.count() + 1
}

/// Two letters or more that are one sound.
const SOUNDS: [&str; 20] = [
    "aai", "ooi", "oei", "eeuw", "ieuw", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "ou",
    "au", "ai", "oi", "uw",
];
const VOWELS: &str = "aeiouyáéíóúàèëïöüâêîôû";

/// Vowels that are heard, by the rules of Dutch spelling. What has none is spelt out, as BHV is.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let mut rest = word.as_str();
    let mut count = 0;
    while let Some(first) = rest.chars().next() {
        let sound = SOUNDS.iter().find(|sound| rest.starts_with(**sound));
        count += usize::from(sound.is_some() || VOWELS.contains(first));
        rest = rest.get(sound.map_or(first.len_utf8(), |sound| sound.len())..).unwrap_or_default();
    }
    let spelt = word.chars().filter(|c| c.is_alphabetic()).count();
    if count == 0 { spelt.clamp(1, 5) } else { count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_those_that_one_hears() {
        for (word, count) in [
            ("pas", 1),
            ("toegangspas", 3),
            ("leidinggevende", 5),
            ("nieuwe", 2),
            ("ideeën", 3),
            ("sneeuw", 1),
            ("BHV", 3),
            ("2023", 1),
            ("bedrijfsvoering", 4),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_read_with_more_ease() {
        let easy = Counted::of("Je belt de balie. Zij helpt je dan snel.");
        let hard = Counted::of("Dienstverleningsovereenkomsten en uitvoeringsregelingen worden geëvalueerd.");
        assert_eq!((easy.words, easy.sentences, easy.syllables), (9, 2, 10));
        assert!(easy.ease() > 95.0 && hard.ease() < 0.0, "{} {}", easy.ease(), hard.ease());
        assert_eq!(Counted::of(" – "), Counted::default());
    }
}
