use super::*;

fn index() -> Index {
    let synonyms = Synonyms::new([vec!["HR", "P&O", "personeelszaken"], vec!["notebook", "laptop"]]);
    let mut index = Index::with_synonyms(synonyms);
    for (name, words, about) in [
        ("Toegangspas aanvragen", "badge\npas kwijt", "Een pasje voor het gebouw"),
        ("Laptop aanvragen", "computer", "Een laptop van de zaak, ook voor een stagiair"),
        ("Pas op de plaats", "", "Over rust"),
        ("Wachtwoord herstellen", "inloggen lukt niet", "Je komt er weer in"),
        ("P&O-advies", "", "Voor wie leiding geeft"),
        ("Datalekken melden", "", "Bel meteen"),
    ] {
        index.add(&[
            Field { weight: 12, among: 60, text: name },
            Field { weight: 10, among: 60, text: words },
            Field { weight: 3, among: 100, text: about },
        ]);
    }
    index
}

fn found(query: &str) -> Vec<usize> {
    index().search(query).hits.iter().map(|hit| hit.document).collect()
}

fn first(query: &str) -> Option<(usize, String, How)> {
    let index = index();
    let found = index.search(query);
    let hit = found.hits.first()?;
    index.finds(&found, hit.document).into_iter().next().map(|find| (hit.document, find.word, find.how))
}

#[test]
fn each_way_of_finding_says_how() {
    for (query, document, word, how) in [
        ("badge", 0, "badge", How::Whole),
        ("laptops", 1, "laptop", How::Form),
        ("datalek", 5, "datalekken", How::Form),
        ("wachtw", 3, "wachtwoord", How::Start),
        ("gangspas", 0, "toegangspas", How::Part),
        ("toegangspasaanvraag", 0, "toegangspas", How::Compound),
        ("toeganspas", 0, "toegangspas", How::Typo),
        ("wahctwoord", 3, "wachtwoord", How::Typo),
        ("notebook", 1, "laptop", How::Synonym),
        ("HR", 4, "p&o", How::Synonym),
    ] {
        assert_eq!(first(query), Some((document, word.to_owned(), how)), "{query}");
    }
}

#[test]
fn a_part_of_a_compound_is_found_behind_the_word_itself() {
    assert_eq!(found("pas"), [0, 2], "it is one of the two words of a name, and of four");
    assert_eq!(found("gebouw pas")[0], 0);
}

#[test]
fn words_may_come_in_any_order_and_one_may_be_missing() {
    assert_eq!(found("aanvragen laptop")[0], 1);
    assert_eq!(found("hoe kan ik mijn laptop aanvragen voor een stagiair")[0], 1);
    assert_eq!(found("laptop met een xyzzyq"), [1]);
    assert_eq!(found("aanvragen"), [0, 1], "equals keep their order");
}

#[test]
fn accents_capitals_and_punctuation_make_no_difference() {
    assert_eq!(found("  LÁPTOP!! "), [1]);
    assert_eq!(found("p&o"), [4]);
}

#[test]
fn a_query_without_words_finds_nothing() {
    for query in ["", "   ", "?!…", "🙂", "&"] {
        assert_eq!(found(query), [] as [usize; 0], "{query:?}");
    }
}

#[test]
fn whatever_is_typed_is_no_panic() {
    let long = "pas ".repeat(2_500);
    for query in [
        long.as_str(),
        "\u{645}\u{631}\u{62d}\u{628}\u{627}",
        "ééééééééé",
        "a\u{301}\u{301}",
        "ß".repeat(90).as_str(),
    ] {
        index().search(query);
        index().nearest(query);
    }
}

#[test]
fn what_was_meant_is_the_nearest_word_that_is_there() {
    let index = index();
    assert_eq!(index.nearest("wagtwort").as_deref(), Some("wachtwoord"));
    assert_eq!(index.nearest("xyzzyq"), None);
    assert_eq!(index.nearest("laptop"), None, "it is there");
}
