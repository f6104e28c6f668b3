//! Splitting a text into words, and folding away what makes no difference to a reader.

/// Gives every word of a text: folded runs of letters and digits. What is written with a hyphen or an ampersand is
/// also given in one piece, since people write `e-mail` and `email`, `RI&E` and `rie`.
pub(crate) fn each_word(text: &str, each: &mut impl FnMut(&str)) {
    let (mut word, mut run) = (String::new(), String::new());
    let mut parts = 0;
    let mut before = ' ';
    for c in text.chars().chain([' ']) {
        let possessive = is_apostrophe(std::mem::replace(&mut before, c)) && c == 's';
        if possessive || is_apostrophe(c) {
            // The `s` of *buddy's* belongs to no word; what follows begins a new one.
            continue;
        }
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
        } else if belongs_to_a_word(c) {
            word.extend(plain(c));
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
    let joined = word.replace('&', "");
    // Two letters are too little to be told from another word: P&C is no pc.
    if joined.len() < word.len() && joined.len() > 2 {
        each(&joined);
    }
    true
}

/// The words of what a reader types, each once, in their order; what was written with a hyphen stays apart.
pub(crate) fn typed_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let text = text.replace("'s", "").replace("\u{2019}s", "");
    for run in text.split(|c: char| !belongs_to_a_word(c)) {
        let word = fold(run.trim_matches('&'));
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    // People write `planning en control` and `planning & control`.
    if words.len() > 1 {
        words.retain(|word| word != "en");
    }
    words
}

fn is_apostrophe(c: char) -> bool {
    c == '\'' || c == '\u{2019}'
}

/// Letters, digits, the ampersand of `P&O`, and accents that are written apart from their letter.
fn belongs_to_a_word(c: char) -> bool {
    is_letter(c) || c == '&' || is_accent(c)
}

/// Accents that are written apart from their letter (Unicode NFD).
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether it is a letter or a digit, in any script. The tables of Unicode would make a twentieth of the browser program;
/// this tells letters from punctuation, symbols and pictures by their blocks.
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        'ª' | 'µ' | 'º' => true,
        // Punctuation and signs: Latin, general, money, arrows to symbols, further punctuation, of East Asia.
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{20ff}'
        | '\u{2190}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}' | '\u{fe00}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}'
        // What has no letters: specials, private use, pictures, tags.
        | '\u{fff0}'..='\u{ffff}' | '\u{e000}'..='\u{f8ff}' | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'.. => false,
        _ => !is_accent(c),
    }
}

/// Lower case, without the accents of the languages around: `Financiën` becomes `financien`. Other scripts stay as they
/// are.
pub fn fold(text: &str) -> String {
    text.chars().filter_map(plain).collect()
}

fn plain(c: char) -> Option<char> {
    Some(match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'Á' | 'À' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'Ó' | 'Ò' | 'Ô' | 'Ö' | 'Õ' | 'Ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Û' | 'Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'ç' | 'Ç' => 'c',
        'ñ' | 'Ñ' => 'n',
        accent if is_accent(accent) => return None,
        other => other.to_ascii_lowercase(),
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
    fn letters_of_all_scripts_are_letters_and_signs_are_none() {
        for letter in ['a', 'Z', '7', 'é', 'ß', 'ĳ', 'Ж', 'א', '\u{645}', '日', 'ª'] {
            assert!(is_letter(letter) && letter.is_alphanumeric(), "{letter}");
        }
        for sign in ['-', '_', '«', '×', '’', '€', '→', '…', '、', '🙂', '\u{fe0f}', '\u{202e}', '\u{301}']
        {
            assert!(!is_letter(sign) && !sign.is_alphanumeric(), "{sign}");
        }
    }

    #[test]
    fn what_is_written_in_parts_is_also_one_word() {
        assert_eq!(split("buddy's fiets, BHV'er"), ["buddy", "fiets", "bhver"]);
        assert_eq!(split("e-mail, RI&E"), ["e", "mail", "email", "ri&e", "rie"]);
        assert_eq!(split("in- en uit-dienst-"), ["in", "en", "uit", "dienst", "uitdienst"]);
    }

    #[test]
    fn what_is_typed_is_taken_once_in_its_order() {
        assert_eq!(typed_words("P&O  pas PAS e-mail"), ["p&o", "pas", "e", "mail"]);
    }
}
