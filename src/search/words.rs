//! Splitting a text into words, and folding away what makes no difference to a reader.

/// The words of a text: folded runs of letters and digits. An ampersand between letters belongs to the word.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !belongs_to_a_word(c))
        .map(|word| fold(word.trim_matches('&')))
        .filter(|word| !word.is_empty())
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

    #[test]
    fn words_are_folded_runs_of_letters_and_digits() {
        let split = |text: &str| words(text).collect::<Vec<_>>();
        assert_eq!(split("Financiën (P&O), IKB-keuze 2023"), ["financien", "p&o", "ikb", "keuze", "2023"]);
        assert_eq!(split("e\u{301}e\u{301}n & twee"), ["een", "twee"]);
    }
}
