//! Broken content: one file in `tests/fixtures/fout` for each kind of mistake. It says how an editor changed the
//! good folder, and all that the checker says of it: the mistake, and nothing that only follows from it.
//!
//! In such a file `@` names a file, `@-` takes one away, `-` is a line that goes (there must be one such line), `+`
//! one that comes in its place or, without a `-`, at the end, and `=` is a message.

use api::content::{self, Files};
use std::collections::BTreeSet;
use std::fs;
use tests::{fixture, need};

/// What an editor did, and what is said of it.
struct Case {
    name: String,
    changes: Vec<String>,
    expected: Vec<String>,
}

impl Case {
    fn read(name: String, text: &str) -> Self {
        assert!(text.starts_with("# "), "{name}: begint niet met wat er gebeurde");
        let (mut changes, mut expected) = (Vec::new(), Vec::new());
        for line in text.lines().skip(1) {
            match line.strip_prefix("= ") {
                Some(message) => expected.push(message.to_owned()),
                None => changes.push(line.to_owned()),
            }
        }
        Self { name, changes, expected }
    }

    /// The changes, each as its sign and what stands behind it.
    fn signs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.changes.iter().map(|line| line.split_once(' ').unwrap_or((line.as_str(), "")))
    }

    /// The files that are changed.
    fn files(&self) -> BTreeSet<&str> {
        self.signs().filter(|(sign, _)| sign.starts_with('@')).map(|(_, file)| file).collect()
    }

    /// Makes the mistake in these files.
    fn apply(&self, files: &mut Files) {
        let (mut file, mut at) = ("", None);
        for (sign, text) in self.signs() {
            match sign {
                "@-" => assert!(files.0.remove(text).is_some(), "{}: {text} is er niet", self.name),
                "@" => {
                    files.0.entry(text.to_owned()).or_default();
                    (file, at) = (text, None);
                }
                _ => {
                    let old = files.0.get(file).map(String::as_str).unwrap_or_default();
                    let new = need(edit(old, sign, text, &mut at), &format!("{} in {file}", self.name));
                    files.0.insert(file.to_owned(), new);
                }
            }
        }
    }
}

/// Takes a line away or puts one in. `at` is where the last change was.
fn edit(old: &str, sign: &str, text: &str, at: &mut Option<usize>) -> Result<String, String> {
    let mut lines: Vec<&str> = old.trim_start_matches('\u{feff}').lines().collect();
    match sign {
        "-" => {
            let count = lines.iter().filter(|line| **line == text).count();
            *at = lines.iter().position(|line| *line == text).filter(|_| count == 1);
            let only = at.ok_or_else(|| format!("deze regel staat er {count} keer: {text}"))?;
            lines.remove(only);
        }
        "+" => {
            let place = at.unwrap_or(lines.len());
            lines.insert(place, text);
            *at = Some(place + 1);
        }
        _ => return Err(format!("dit is geen wijziging: {sign} {text}")),
    }
    // The last line has an end as well.
    lines.push("");
    Ok(lines.join("\n"))
}

/// All cases, by name.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for entry in need(fs::read_dir(fixture("fout")), "de map fout") {
        let path = need(entry, "de map fout").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = need(fs::read_to_string(&path), &name);
        cases.push(Case::read(name, &text));
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// The folder in which nothing is wrong.
fn good() -> Files {
    need(Files::from_dir(&fixture("drie")), "de map drie")
}

/// What is said of these files.
fn messages(files: &Files) -> Vec<String> {
    content::read(files).err().unwrap_or_default().0.iter().map(ToString::to_string).collect()
}

#[test]
fn every_kind_of_mistake_is_named_and_nothing_else() {
    let good = good();
    assert_eq!(messages(&good), Vec::<String>::new(), "de map drie");
    for case in cases() {
        let mut files = good.clone();
        case.apply(&mut files);
        assert_eq!(messages(&files), case.expected, "{}", case.name);
    }
}

#[test]
fn every_case_changes_something_and_expects_something() {
    let (good, cases) = (good(), cases());
    assert!(cases.len() >= 45, "er zijn maar {} gevallen", cases.len());
    for case in cases {
        let mut files = good.clone();
        case.apply(&mut files);
        assert!(files != good, "{} verandert niets", case.name);
        assert!(!case.expected.is_empty(), "{} verwacht niets", case.name);
    }
}

/// As many cases as there are that change other files. Those that take a file away are passed over: what it is
/// needed for cannot be checked then.
#[test]
fn mistakes_in_many_files_are_all_named_at_once() {
    let (mut files, cases) = (good(), cases());
    let (mut changed, mut expected, mut count) = (BTreeSet::new(), Vec::new(), 0);
    for case in &cases {
        let own = case.files();
        if case.signs().all(|(sign, _)| sign != "@-") && own.is_disjoint(&changed) {
            case.apply(&mut files);
            changed.extend(own);
            expected.extend(case.expected.iter().cloned());
            count += 1;
        }
    }
    let mut found = messages(&files);
    found.sort();
    expected.sort();
    assert!(count >= 20, "er zijn maar {count} gevallen samen");
    assert_eq!(found, expected);
}
