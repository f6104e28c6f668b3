//! search <- model <- {app, api} <- wegwijzer, and nothing depends on xtask.

use crate::sources::{Breach, File};

/// Each crate with the crates of our own that it may use.
const ORDER: [(&str, &[&str]); 7] = [
    ("src/search", &[]),
    ("src/model", &["search"]),
    ("src/app", &["model"]),
    ("src/api", &["model"]),
    ("src/wegwijzer", &["api", "app", "model"]),
    ("src/xtask", &[]),
    ("tests", &["api", "app", "model", "search"]),
];

/// Crates of others, with the only ones of ours that may use them.
const KEPT: [(&str, &[&str]); 7] = [
    ("leptos", &["src/app"]),
    ("web-sys", &["src/app"]),
    ("wasm-bindgen", &["src/app"]),
    ("gloo-net", &["src/app"]),
    ("sqlx", &["src/api"]),
    ("axum", &["src/api", "tests"]),
    ("clap", &["src/wegwijzer"]),
];

/// A crate uses only what stands before it.
pub fn order(files: &[File]) -> Vec<Breach> {
    let ours: Vec<&str> = ORDER.iter().map(|(folder, _)| folder.trim_start_matches("src/")).collect();
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with("/Cargo.toml")) {
        let folder = file.path.trim_end_matches("/Cargo.toml");
        let Some((_, may)) = ORDER.iter().find(|(known, _)| *known == folder) else {
            found.push(Breach::at(
                &file.path,
                1,
                "Dit pakket staat niet in de volgorde.",
                "Geef het een plaats in ORDER in tests/tidy/crates.rs.",
            ));
            continue;
        };
        for (line, name) in dependencies(&file.text) {
            let kept = KEPT.iter().find(|(kept, _)| *kept == name);
            let wrong_own = ours.contains(&name) && !may.contains(&name);
            if wrong_own || kept.is_some_and(|(_, by)| !by.contains(&folder)) {
                let rule = format!("{folder} mag {name} niet gebruiken.");
                let mend = "De volgorde is search, model, app en api, wegwijzer; zet de code in het pakket waar hij hoort.";
                found.push(Breach::at(&file.path, line, &rule, mend));
            }
        }
    }
    found
}

/// The names under every heading that ends in `dependencies`.
fn dependencies(manifest: &str) -> Vec<(usize, &str)> {
    let mut within = false;
    let mut found = Vec::new();
    for (at, line) in manifest.lines().enumerate() {
        if line.starts_with('[') {
            within = line.trim_end().ends_with("dependencies]");
        } else if within && line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            found.push((at + 1, line.split(['.', ' ', '=']).next().unwrap_or_default()));
        }
    }
    found
}

#[test]
fn a_crate_that_looks_back_is_found() {
    let of = |path: &str, text: &str| order(&[File::new(path, text)]).len();
    assert_eq!(of("src/model/Cargo.toml", "[dependencies]\nsearch.workspace = true\nserde = \"1\"\n"), 0);
    assert_eq!(of("src/model/Cargo.toml", "[dependencies]\napi.workspace = true\n"), 1);
    assert_eq!(of("src/search/Cargo.toml", "[dev-dependencies]\nmodel = { path = \"../model\" }\n"), 1);
    assert_eq!(of("src/api/Cargo.toml", "[target.'cfg(unix)'.dependencies]\nleptos.workspace = true\n"), 1);
    assert_eq!(of("src/wegwijzer/Cargo.toml", "[dependencies]\nxtask.workspace = true\n"), 1);
    assert_eq!(of("src/new/Cargo.toml", ""), 1);
}
