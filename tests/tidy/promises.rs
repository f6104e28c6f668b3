//! What code and tests may not do: write HTML or style from code, end the program, skip or wait.

use crate::sources::{Breach, File, lines_with};

/// Content never becomes HTML by itself, so it cannot bring a script along.
pub fn no_inner_html(files: &[File]) -> Vec<Breach> {
    let app = files.iter().filter(|file| file.is("src/app/", "rs"));
    app.flat_map(|file| {
        lines_with(&file.code_and_tests(), "inner_html", "").into_iter().map(|line| {
            Breach::at(
                &file.path,
                line,
                "Geen inner_html.",
                "Teken de tekst met elementen (components/prose.rs).",
            )
        })
    })
    .collect()
}

/// The Content-Security-Policy refuses style in attributes.
pub fn no_inline_style(files: &[File]) -> Vec<Breach> {
    let is_style = |line: &str| {
        let given = ["set", "set_some", "follow"].iter().any(|by| line.contains(&format!(".{by}(\"style\"")));
        given
            || line.match_indices("style").any(|(at, word)| {
                let before = line[..at].chars().next_back();
                let after = &line[at + word.len()..];
                before.is_none_or(char::is_whitespace)
                    && ((after.starts_with('=') && !after.starts_with("==") && !after.starts_with("=>"))
                        || (after.starts_with(':') && !after.starts_with("::")))
            })
    };
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is("src/app/", "rs") || file.path == "src/app/index.html") {
        let code = if file.kind() == "rs" { file.code() } else { file.text.clone() };
        let mend = "Gebruik een klasse, een SVG-attribuut of <progress>; de CSP weigert style.";
        let given = |line: &str| {
            file.kind() == "rs"
                && [".set(", ".set_some(", ".follow("]
                    .iter()
                    .any(|by| line.split(by).skip(1).any(|rest| rest.starts_with("\"style\"")))
        };
        let lines = code.lines().zip(file.text.lines()).enumerate();
        let lines = lines.filter(|(_, (code, line))| is_style(code) || given(line));
        found.extend(
            lines.map(|(at, _)| Breach::at(&file.path, at + 1, "Geen style in een attribuut.", mend)),
        );
    }
    found
}

/// Code that runs never ends the program with unwrap or expect; a program's `main.rs` may.
pub fn no_unwrap(files: &[File]) -> Vec<Breach> {
    let may =
        |file: &File| file.is_test() || file.path.ends_with("/main.rs") || file.path.ends_with("/build.rs");
    let mend = "Geef de fout door met ?, of geef een waarde voor als het er niet is.";
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is("src/", "rs") && !may(file)) {
        let code = file.code();
        let lines = [".unwrap()", ".expect("].iter().flat_map(|call| lines_with(&code, call, ""));
        found.extend(lines.map(|line| Breach::at(&file.path, line, "Geen unwrap of expect.", mend)));
    }
    found
}

/// Every test runs, and none waits for time to pass.
pub fn honest_tests(files: &[File]) -> Vec<Breach> {
    let calls = [
        "test.skip",
        "test.only",
        "test.fixme",
        "test.fail",
        "describe.skip",
        "describe.only",
        "waitForTimeout",
    ];
    let mut found = Vec::new();
    for file in files {
        let words: &[&str] = if file.is("tests/browser/", "mjs") {
            &calls
        } else if file.is("tests/", "rs") {
            &["#[ignore", "thread::sleep"]
        } else if file.is("src/", "rs") {
            &["#[ignore"]
        } else {
            continue;
        };
        let code = if file.kind() == "rs" { file.code_and_tests() } else { file.text.clone() };
        // The rules themselves name what they forbid.
        let own = file.path.starts_with("tests/tidy/");
        let lines = words.iter().filter(|_| !own).flat_map(|word| lines_with(&code, word, ""));
        let mend = "Laat de test draaien, en wacht op wat er moet gebeuren in plaats van op de klok.";
        found.extend(lines.map(|line| Breach::at(&file.path, line, "Deze test slaat over of wacht.", mend)));
    }
    found
}

/// One way to draw: `view!` would bring a type for every element of every page, and the code to draw each.
pub fn one_way_to_draw(files: &[File]) -> Vec<Breach> {
    let app = files.iter().filter(|file| file.is("src/app/", "rs"));
    app.flat_map(|file| {
        lines_with(&file.code(), "view!", "").into_iter().map(|line| {
            Breach::at(&file.path, line, "Geen view!.", "Maak het element met components/element.rs.")
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(rule: fn(&[File]) -> Vec<Breach>, path: &str, text: &str) -> usize {
        rule(&[File::new(path, text)]).len()
    }

    #[test]
    fn html_and_style_from_code_are_found() {
        assert_eq!(found(no_inner_html, "src/app/a.rs", "view! { <p inner_html=text /> }"), 1);
        assert_eq!(found(no_inner_html, "src/app/a.rs", "// no inner_html"), 0);
        assert_eq!(found(no_inline_style, "src/app/a.rs", "view! { <p style=\"a\" /> }"), 1);
        assert_eq!(found(no_inline_style, "src/app/a.rs", "view! { <p style:width=w /> }"), 1);
        assert_eq!(found(no_inline_style, "src/app/a.rs", "el(\"p\", \"\").set(\"style\", a)"), 1);
        assert_eq!(found(no_inline_style, "src/app/index.html", "<p style=\"a\">"), 1);
        assert_eq!(
            found(no_inline_style, "src/app/a.rs", "use style::x; let list_style = 1; if style == a {}"),
            0
        );
    }

    #[test]
    fn ending_the_program_is_found() {
        assert_eq!(found(no_unwrap, "src/api/a.rs", "fn f() { x.unwrap(); y.expect(\"z\"); }"), 2);
        let test = "fn f() { x.unwrap_or(1); }\n#[cfg(test)]\nmod tests { fn t() { x.unwrap(); } }";
        assert_eq!(found(no_unwrap, "src/api/a.rs", test), 0);
        assert_eq!(found(no_unwrap, "src/xtask/main.rs", "x.unwrap()"), 0);
    }

    #[test]
    fn a_test_that_skips_or_waits_is_found() {
        assert_eq!(
            found(
                honest_tests,
                "tests/browser/journeys/a.spec.mjs",
                "test.skip(true);\nawait page.waitForTimeout(9);"
            ),
            2
        );
        assert_eq!(found(honest_tests, "tests/api/a.rs", "#[ignore]\nfn t() { std::thread::sleep(x); }"), 2);
        assert_eq!(
            found(honest_tests, "src/model/a.rs", "#[cfg(test)]\nmod t { #[ignore = \"later\"]\nfn a() {} }"),
            1
        );
        assert_eq!(found(honest_tests, "src/xtask/dev.rs", "thread::sleep(PAUSE);"), 0);
    }

    #[test]
    fn another_way_to_draw_is_found() {
        assert_eq!(found(one_way_to_draw, "src/app/a.rs", "view! { <p>a</p> }"), 1);
        assert_eq!(found(one_way_to_draw, "src/app/a.rs", "//! no `view!`\nfn view() {}"), 0);
    }
}
