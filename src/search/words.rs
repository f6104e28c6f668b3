//! Splitting a text into words, and folding away what makes no difference to a reader.

/// Gives every word of a text: folded runs of letters and digits. What is written with a hyphen or an ampersand is
/// also given in one piece, since people write `e-mail` and `email`, `RI&E` and `rie`.
pub(crate) fn each_word(text: &str, each: &mut impl FnMut(&str)) {
    let (mut word, mut run) = (String::new(), String::new());
    let mut parts = 0;
    for c in text.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
        } else if belongs_to_a_word(c) {
            word.extend(c.to_lowercase().filter_map(plain));
        } else {
            if give(&word, each) {
                run.push_str(&word);
                parts += 1;
            }
            word.clear();
            if c != '-' && c != '\u{2011}' {
                if parts > 1 {
                    give(&run, each);
                }
                run.clear();
                parts = 0;
            }
        }
    }
}

/// Gives a word, and where it has an ampersand also without; says whether there was one.
fn give(word: &str, each: &mut impl FnMut(&str)) -> bool {
    let word = word.trim_matches('&');
    if word.is_empty() {
        return false;
    }
    each(word);
    if word.contains('&') {
        each(&word.replace('&', ""));
    }
    true
}

/// The words of what a reader types, each once, in their order; what was written with a hyphen stays apart.
pub(crate) fn typed_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for run in text.split(|c: char| !belongs_to_a_word(c)) {
        let word = fold(run.trim_matches('&'));
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// Letters, digits, the ampersand of `P&O`, and accents that are written apart from their letter.
fn belongs_to_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == '&' || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Lower case, without the accents of the languages around: `Financiën` becomes `financien`.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter_map(plain).collect()
}

fn plain(c: char) -> Option<char> {
    Some(match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        // Accents that are written apart from their letter (Unicode NFD).
        '\u{300}'..='\u{36f}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each_word(text, &mut |word| words.push(word.to_owned()));
        words
    }

    #[test]
    fn words_are_folded_runs_of_letters_and_digits() {
        assert_eq!(split("Financiën, keuze 2023"), ["financien", "keuze", "2023"]);
        assert_eq!(split("e\u{301}e\u{301}n & twee"), ["een", "twee"]);
        assert_eq!(split("IJsje 🙂 &&"), ["ijsje"]);
    }

    #[test]
    fn what_is_written_in_parts_is_also_one_word() {
        assert_eq!(split("e-mail, RI&E"), ["e", "mail", "email", "ri&e", "rie"]);
        assert_eq!(split("in- en uit-dienst-"), ["in", "en", "uit", "dienst", "uitdienst"]);
    }

    #[test]
    fn what_is_typed_is_taken_once_in_its_order() {
        assert_eq!(typed_words("P&O  pas PAS e-mail"), ["p&o", "pas", "e", "mail"]);
    }
}
