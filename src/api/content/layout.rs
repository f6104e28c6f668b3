//! Which files there can be. A file in the wrong place would never be read, and nobody would notice.

use super::check::{Check, quoted};
use super::files::Files;
use super::near;
use super::source::Place;

/// The files with lists, each with a name of its own.
const LISTS: [&str; 6] =
    ["regio.toml", "gemeenten.toml", "domeinen.toml", "teams.toml", "loketten.toml", "bronnen.toml"];

/// Notes to who edits the folder; no part of the site.
const NOTES: [&str; 2] = ["LEESMIJ.md", "README.md"];

/// The folder with services, one folder in it for each domain.
pub(super) const SERVICES: &str = "diensten";

/// The folder with agreements, one file in it for each municipality.
pub(super) const AGREEMENTS: &str = "overeenkomsten";

/// Names the files that are no part of any content.
pub(super) fn look(files: &Files, check: &mut Check) {
    for file in files.0.keys().filter(|file| !is_known(file)) {
        let hint = near::hint(file, LISTS);
        let expected = format!(
            "een van: {}, {SERVICES}/domein/dienst.md, {AGREEMENTS}/gemeente.csv{hint}",
            LISTS.join(", ")
        );
        check.wrong(&Place::start_of(file), format!("onbekend bestand {}", quoted(file)), expected);
    }
}

fn is_known(file: &str) -> bool {
    let parts: Vec<&str> = file.split('/').collect();
    match parts.as_slice() {
        [name] => LISTS.contains(name) || NOTES.contains(name),
        [SERVICES, _, name] => has_ending(name, ".md"),
        [AGREEMENTS, name] => has_ending(name, ".csv"),
        _ => false,
    }
}

/// Whether a file's name ends so, in small letters: the address that comes from it has small letters too.
pub(super) fn has_ending(name: &str, ending: &str) -> bool {
    name.strip_suffix(ending).is_some()
}

/// The last part of a file's name without its ending: the slug of the item in it.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_one_place() {
        for (file, is) in [
            ("regio.toml", true),
            ("LEESMIJ.md", true),
            ("regio.md", false),
            ("diensten/ict/laptop.md", true),
            ("diensten/laptop.md", false),
            ("diensten/ict/laptop.toml", false),
            ("overeenkomsten/leiden.csv", true),
            ("overeenkomsten/oud/leiden.csv", false),
        ] {
            assert_eq!(is_known(file), is, "{file}");
        }
        assert_eq!(stem("diensten/ict/laptop.md"), "laptop");
    }
}
