//! Counting sentences, for texts that have a fixed number of them.

use super::check::Check;
use super::value::Value;

/// Reads a summary of so many sentences at most (and at least): what an item is, said whole.
pub(super) fn summary(check: &mut Check, value: &Value<'_>, least: usize, most: usize) -> Option<String> {
    let text = value.text(check)?;
    let count = count(text);
    if !(least..=most).contains(&count) || !ends_well(text) {
        let wrong = match count {
            _ if !ends_well(text) => "de samenvatting eindigt niet als een zin".to_owned(),
            1 => "de samenvatting is één zin".to_owned(),
            count => format!("de samenvatting is {count} zinnen"),
        };
        let wanted = if least == most { "twee zinnen, elk" } else { "één of twee zinnen, elk" };
        check.wrong(&value.place, wrong, format!("{wanted} met een punt of vraagteken aan het eind"));
    }
    Some(text.to_owned())
}

/// How many sentences a text has: each ends with `.` or `?`, and the next begins with a capital or a digit.
pub(super) fn count(text: &str) -> usize {
    let text = text.trim();
    let mut letters = text.chars().peekable();
    let mut count = 0;
    while let Some(letter) = letters.next() {
        if !matches!(letter, '.' | '?' | '!') {
            continue;
        }
        let mut rest = letters.clone().skip_while(|c| matches!(c, '"' | ')' | '”' | '’'));
        let ends = match rest.next() {
            None => true,
            Some(space) if space.is_whitespace() => {
                rest.find(|c| c.is_alphanumeric()).is_none_or(|c| c.is_uppercase() || c.is_ascii_digit())
            }
            Some(_) => false,
        };
        count += usize::from(ends);
    }
    count
}

/// Whether a text ends as a sentence does.
pub(super) fn ends_well(text: &str) -> bool {
    text.trim_end().trim_end_matches(['"', ')', '”', '’']).ends_with(['.', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_is_not_always_the_end() {
        for (text, sentences) in [
            ("", 0),
            ("Geen einde", 0),
            ("Eén zin.", 1),
            ("Bel op 8.30 uur, bijv. morgen.", 1),
            ("Wat is dit? Een vraag.", 2),
            ("Zeg \"ja.\" Dan gaat het door.", 2),
            ("Je krijgt t/m 31 dec. bericht. 14 dagen later ook.", 2),
        ] {
            assert_eq!(count(text), sentences, "{text}");
        }
        assert!(ends_well("Een zin (tussen haken).") && ends_well("\"Een zin.\""));
        assert!(!ends_well("Geen zin") && !ends_well("Geen roep!"));
    }
}
