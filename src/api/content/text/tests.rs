use super::*;
use model::text::{Target, plain};

fn try_read(text: &str) -> (Vec<Block>, Vec<String>) {
    let source = Source::new("a.md", text);
    let mut check = Check::default();
    let blocks = read(&source, &mut check);
    (blocks, check.finish().0.iter().map(ToString::to_string).collect())
}

fn words(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

#[test]
fn a_text_becomes_a_tree() {
    let (blocks, errors) = try_read(
        "## Kop\n\nEen *twee* **drie**\nvier [vijf](dienst:toegangspas).\n\n- a\n- b\n  1. c\n\n> Let op.\n",
    );
    assert_eq!(errors, Vec::<String>::new());
    let pas = Target::service("toegangspas".parse().unwrap());
    let step = Block::Steps(vec![vec![Block::Paragraph(vec![words("c")])]]);
    assert_eq!(
        blocks,
        [
            Block::Heading(vec![words("Kop")]),
            Block::Paragraph(vec![
                words("Een "),
                Inline::Emphasis(vec![words("twee")]),
                words(" "),
                Inline::Strong(vec![words("drie")]),
                words(" vier "),
                Inline::Link(pas, vec![words("vijf")]),
                words("."),
            ]),
            Block::List(vec![
                vec![Block::Paragraph(vec![words("a")])],
                vec![Block::Paragraph(vec![words("b")]), step],
            ]),
            Block::Callout(vec![Block::Paragraph(vec![words("Let op.")])]),
        ]
    );
}

#[test]
fn what_the_tree_cannot_hold_is_refused_with_its_line() {
    for (text, line, part) in [
        ("<b>vet</b>", 1, "HTML"),
        ("een\n\n<script>alert(1)</script>\n", 3, "HTML"),
        ("tekst\n\n# Titel\n", 3, "niveau 1"),
        ("### Diep\n\ntekst", 1, "niveau 3"),
        ("![plaatje](x.png)", 1, "afbeelding"),
        ("een\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", 3, "tabel"),
        ("een `x` twee", 1, "code"),
        ("een\n\n    ingesprongen\n", 3, "code"),
        ("een\n\n---\n\ntwee", 3, "streep"),
        ("[hier](dienst:Geen Slug)", 1, "link die niet te lezen is"),
        ("[hier](javascript:alert)", 1, "een link naar"),
        ("[hier](/diensten)", 1, "een link naar"),
        ("[](dienst:pas)", 1, "zonder tekst"),
        ("een[^1]\n\n[^1]: noot\n", 1, "voetnoot"),
        ("- [ ] doen", 1, "afvinkvakje"),
        ("", 1, "geen tekst"),
    ] {
        let (_, errors) = try_read(text);
        let found =
            errors.iter().any(|error| error.starts_with(&format!("a.md:{line}: ")) && error.contains(part));
        assert!(found, "{text:?} gives {errors:?}");
    }
}

#[test]
fn nothing_in_a_text_is_too_deep_for_the_reader() {
    let (_, errors) = try_read(&format!("{}diep", "> ".repeat(5_000)));
    assert_eq!(errors.len(), 1, "{errors:?}");
    let (blocks, errors) = try_read("> - een\n>   1. twee\n>      - drie\n");
    assert_eq!((plain(&blocks).as_str(), errors.len()), ("een twee drie", 0));
}
