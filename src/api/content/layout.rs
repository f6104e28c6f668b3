//! Which files there can be. A file in the wrong place would never be read, and nobody would notice.

use super::check::{Check, quoted};
use super::files::Files;
use super::names::Kind;
use super::near;
use super::source::Place;

/// The files with lists, each with a name of its own.
const LISTS: [&str; 14] = [
    "regio.toml",
    "gemeenten.toml",
    "domeinen.toml",
    "teams.toml",
    "loketten.toml",
    "bronnen.toml",
    "nummers.toml",
    "fasen.toml",
    "paden.toml",
    "groepen.toml",
    "veranderingen.toml",
    "begrippen.toml",
    "verwijzingen.toml",
    "synoniemen.toml",
];

/// Notes to who edits the folder; no part of the site.
const NOTES: [&str; 2] = ["LEESMIJ.md", "README.md"];

/// A folder with a Markdown file for each item.
pub(super) struct Folder {
    /// Its name.
    pub name: &'static str,
    /// What an item in it is.
    pub kind: Kind,
    /// The folders in it, of a kind that has some: of what each bears the name.
    pub group: Option<Kind>,
}

pub(super) const SERVICES: Folder =
    Folder { name: "diensten", kind: Kind::Service, group: Some(Kind::Domain) };
pub(super) const STEPS: Folder = Folder { name: "stappen", kind: Kind::Step, group: Some(Kind::Phase) };
pub(super) const SITUATIONS: Folder = Folder { name: "situaties", kind: Kind::Situation, group: None };
pub(super) const TRANSFERS: Folder = Folder { name: "overgangen", kind: Kind::Transfer, group: None };
pub(super) const LOCATIONS: Folder = Folder { name: "locaties", kind: Kind::Location, group: None };
pub(super) const NOTICES: Folder = Folder { name: "mededelingen", kind: Kind::Notice, group: None };
pub(super) const PAGES: Folder = Folder { name: "paginas", kind: Kind::Page, group: None };

/// The words before the lines of an agreement stand beside its file with lines.
pub(super) const INTRODUCTIONS: Folder = Folder { name: AGREEMENTS, kind: Kind::Introduction, group: None };

const FOLDERS: [&Folder; 8] =
    [&SERVICES, &STEPS, &SITUATIONS, &TRANSFERS, &LOCATIONS, &NOTICES, &PAGES, &INTRODUCTIONS];

/// The folder with agreements, one file in it for each municipality.
pub(super) const AGREEMENTS: &str = "overeenkomsten";

impl Folder {
    /// The group of an item's file in this folder (empty where there are none); nothing for any other file.
    pub fn group_of<'a>(&self, file: &'a str) -> Option<&'a str> {
        let inner = file.strip_prefix(self.name)?.strip_prefix('/')?;
        let (group, name) = match self.group {
            Some(_) => inner.split_once('/')?,
            None => ("", inner),
        };
        (has_ending(name, ".md") && !name.contains('/')).then_some(group)
    }

    fn in_words(&self) -> String {
        let group = self.group.map_or_else(String::new, |kind| format!("{}/", kind.word()));
        format!("{}/{group}{}.md", self.name, self.kind.word())
    }
}

/// Names the files that are no part of any content.
pub(super) fn look(files: &Files, check: &mut Check) {
    for file in files.0.keys().filter(|file| !is_known(file)) {
        let hint = near::hint(file, LISTS);
        let folders: Vec<String> = FOLDERS.iter().map(|folder| folder.in_words()).collect();
        let expected =
            format!("een van: {}, {}, {AGREEMENTS}/gemeente.csv{hint}", LISTS.join(", "), folders.join(", "));
        check.wrong(&Place::start_of(file), format!("onbekend bestand {}", quoted(file)), expected);
    }
}

fn is_known(file: &str) -> bool {
    let agreement = file.strip_prefix(AGREEMENTS).and_then(|rest| rest.strip_prefix('/'));
    LISTS.contains(&file)
        || NOTES.contains(&file)
        || FOLDERS.iter().any(|folder| folder.group_of(file).is_some())
        || agreement.is_some_and(|name| has_ending(name, ".csv") && !name.contains('/'))
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
            ("nummers.toml", true),
            ("LEESMIJ.md", true),
            ("regio.md", false),
            ("diensten/ict/laptop.md", true),
            ("diensten/laptop.md", false),
            ("diensten/ict/oud/laptop.md", false),
            ("diensten/ict/laptop.toml", false),
            ("stappen/dag-1/inloggen.md", true),
            ("stappen/inloggen.md", false),
            ("locaties/loods.md", true),
            ("locaties/oud/loods.md", false),
            ("paginas/over.md", true),
            ("overeenkomsten/leiden.csv", true),
            ("overeenkomsten/oud/leiden.csv", false),
        ] {
            assert_eq!(is_known(file), is, "{file}");
        }
        assert_eq!(stem("diensten/ict/laptop.md"), "laptop");
    }
}
