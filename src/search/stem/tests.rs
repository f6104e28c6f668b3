//! The stemmer beside Snowball's own, and what is added to it.

use super::{snowball, stem};
use rust_stemmers::{Algorithm, Stemmer};

#[test]
fn forms_of_a_word_have_one_stem() {
    for forms in [
        ["pas", "passen"],
        ["datalek", "datalekken"],
        ["huis", "huizen"],
        ["brief", "brieven"],
        ["reis", "reizen"],
        ["duurzaam", "duurzaamheid"],
        ["bevoegdheid", "bevoegdheden"],
        ["storing", "storingen"],
        ["maan", "manen"],
        ["verhuizen", "verhuisd"],
        ["hacken", "gehackt"],
        ["inhuren", "ingehuurd"],
        ["pas", "pasje"],
        ["cadeau", "cadeautjes"],
        ["betalen", "betaald"],
    ] {
        assert_eq!(stem(forms[0]), stem(forms[1]), "{forms:?}");
    }
}

#[test]
fn what_is_short_or_strange_stays() {
    for word in ["", "or", "p&o", "2023", "\u{645}\u{631}", "e"] {
        assert_eq!(stem(word), word);
    }
}

#[test]
fn the_stemmer_is_that_of_snowball() {
    let published = Stemmer::create(Algorithm::Dutch);
    let texts = [
        include_str!("../../content/begrippen.toml"),
        include_str!("../../content/veranderingen.toml"),
        include_str!("../../content/teams.toml"),
        include_str!("../../content/LEESMIJ.md"),
    ];
    let words = texts.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_lowercase()));
    let mut count = 0;
    for word in words.filter(|word| word.len() >= 3) {
        assert_eq!(snowball(word), published.stem(word), "{word}");
        count += 1;
    }
    assert!(count > 3_000, "{count} words");
}
