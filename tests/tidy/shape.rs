//! The shape of the house: names at the top, lengths of files, one stylesheet for each component.

use crate::sources::{Breach, File};

/// The names at the top, apart from those that begin with a dot.
const TOP: [&str; 11] = [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "Trunk.toml",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "tests",
];

const MOST_LINES: usize = 250;

/// The top level has exactly the names that the design gives it.
pub fn top_level(files: &[File]) -> Vec<Breach> {
    let has =
        |name: &str| files.iter().any(|file| file.path == name || file.path.starts_with(&format!("{name}/")));
    let missing = TOP.iter().filter(|name| !has(name)).map(|name| {
        Breach::at(
            name,
            1,
            "Dit hoort bovenaan te staan en is er niet.",
            "Maak het, of pas het ontwerp en deze lijst aan.",
        )
    });
    let mut names: Vec<&str> =
        files.iter().map(|file| file.path.split('/').next().unwrap_or_default()).collect();
    names.dedup();
    let extra = names.into_iter().filter(|name| !name.starts_with('.') && !TOP.contains(name)).map(|name| {
        let mend = "Zet het in src, style, public of tests, of in een map die met een punt begint.";
        Breach::at(name, 1, "Dit hoort niet bovenaan te staan.", mend)
    });
    missing.chain(extra).collect()
}

/// No file of code is longer than a reader can hold in mind.
pub fn length(files: &[File]) -> Vec<Breach> {
    let kinds = ["rs", "css", "mjs", "js"];
    let is_code = |file: &&File| kinds.contains(&file.kind());
    let lines = |file: &File| file.text.lines().count();
    let too_long = files.iter().filter(is_code).filter(|file| lines(file) > MOST_LINES);
    let rule = |file| format!("Dit bestand telt {} regels; {MOST_LINES} is het meeste.", lines(file));
    too_long
        .map(|file| Breach::at(&file.path, MOST_LINES, &rule(file), "Deel het op naar wat het doet."))
        .collect()
}

/// A module is `pages.rs` with a folder `pages`, never `mod.rs`.
pub fn no_mod_rs(files: &[File]) -> Vec<Breach> {
    let wrong = files.iter().filter(|file| file.path.ends_with("/mod.rs"));
    let mend = "Noem het naar de map en zet het ernaast: pages.rs bij pages/.";
    wrong.map(|file| Breach::at(&file.path, 1, "Geen mod.rs.", mend)).collect()
}

/// Every component has a stylesheet of the same name, and every stylesheet a component. What can do without says why,
/// with `// no stylesheet: reason`, and in the other direction `/* no component: reason */`.
pub fn stylesheets(files: &[File]) -> Vec<Breach> {
    let components: Vec<(&File, String)> =
        files.iter().filter_map(|file| Some((file, component(&file.path)?))).collect();
    let sheet_of = |name: &str| files.iter().any(|file| file.path == format!("style/components/{name}.css"));
    let mut found = Vec::new();
    for (file, name) in &components {
        if !sheet_of(name) && !says_why(&file.text, "// no stylesheet: ") {
            let mend = format!("Maak style/components/{name}.css, of schrijf `// no stylesheet: <reden>`.");
            found.push(Breach::at(&file.path, 1, "Dit onderdeel heeft geen stijlblad.", &mend));
        }
    }
    for file in files.iter().filter(|file| file.is("style/components/", "css")) {
        let name = file.path.trim_start_matches("style/components/").trim_end_matches(".css");
        if !components.iter().any(|(_, one)| one == name) && !says_why(&file.text, "/* no component: ") {
            let mend =
                format!("Maak src/app/components/{name}.rs, of schrijf `/* no component: <reden> */`.");
            found.push(Breach::at(&file.path, 1, "Dit stijlblad hoort bij geen onderdeel.", &mend));
        }
    }
    found
}

/// The name of a component's stylesheet: `sign/table.rs` is `sign_table`.
fn component(path: &str) -> Option<String> {
    let name = path.strip_prefix("src/app/components/")?.strip_suffix(".rs")?;
    (!name.ends_with("tests")).then(|| name.replace('/', "_"))
}

fn says_why(text: &str, mark: &str) -> bool {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix(mark))
        .any(|reason| reason.trim_end_matches("*/").trim().len() > 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty(paths: &[&str]) -> Vec<File> {
        paths.iter().map(|path| File::new(path, "")).collect()
    }

    #[test]
    fn what_is_missing_or_extra_at_the_top_is_found() {
        let whole: Vec<String> = TOP.iter().map(|name| format!("{name}/x")).collect();
        let whole: Vec<&str> = whole.iter().map(String::as_str).chain([".ci/run"]).collect();
        assert!(top_level(&empty(&whole)).is_empty());
        assert_eq!(top_level(&empty(&whole[1..])).len(), 1);
        assert_eq!(top_level(&empty(&[whole.as_slice(), &["notes.txt"]].concat())).len(), 1);
    }

    #[test]
    fn a_long_file_is_found() {
        assert_eq!(length(&[File::new("style/a.css", &"a\n".repeat(251))]).len(), 1);
        assert!(
            length(&[
                File::new("style/a.css", &"a\n".repeat(250)),
                File::new("x-lock.json", &"a\n".repeat(900))
            ])
            .is_empty()
        );
    }

    #[test]
    fn mod_rs_is_found() {
        assert_eq!(no_mod_rs(&empty(&["src/app/pages/mod.rs", "src/app/pages.rs"])).len(), 1);
    }

    #[test]
    fn a_component_without_its_sheet_and_the_reverse_are_found() {
        let pair = ["src/app/components/sign/table.rs", "style/components/sign_table.css"];
        assert!(stylesheets(&empty(&pair)).is_empty());
        assert_eq!(stylesheets(&empty(&pair[..1])).len(), 1);
        assert_eq!(stylesheets(&empty(&pair[1..])).len(), 1);
        let why = |path: &str, text: &str| stylesheets(&[File::new(path, text)]).len();
        assert_eq!(why("src/app/components/x.rs", "//! X.\n// no stylesheet: drawn by the sign\n"), 0);
        assert_eq!(why("src/app/components/x.rs", "// no stylesheet: \n"), 1);
        assert_eq!(why("style/components/page.css", "/* no component: the frame of every page */"), 0);
    }
}
