//! Words that do not belong in the sources: the region, colours outside their file, hosts and places of one machine.

use crate::sources::{Breach, File, lines_with};

/// Another region is a folder, not a fork: no name of this one stands in code, style or public files.
pub fn region(files: &[File]) -> Vec<Breach> {
    let names = ["leiderdorp", "oegstgeest", "zoeterwoude", "servicepunt71"];
    // Written so, these two are no Dutch verbs.
    let exact = ["Leiden", "Leidse", "\"leiden\""];
    let mend =
        "Zet de naam in src/content en lees hem daaruit; een voorbeeld in een test krijgt een bedachte naam.";
    let mut found = Vec::new();
    for file in files.iter().filter(|file| is_ours(file)) {
        for (at, line) in file.text.lines().enumerate() {
            let low = line.to_lowercase();
            if names.iter().any(|name| low.contains(name)) || exact.iter().any(|name| line.contains(name)) {
                found.push(Breach::at(&file.path, at + 1, "Hier staat een naam van één regio.", mend));
            }
        }
    }
    found
}

fn is_ours(file: &File) -> bool {
    let path = &file.path;
    let kinds = ["rs", "css", "html", "js", "webmanifest", "svg"];
    let folders = ["src/", "style/", "public/"];
    folders.iter().any(|folder| path.starts_with(folder))
        && !path.starts_with("src/content/")
        && kinds.contains(&file.kind())
}

/// Colours stand in one file, which a municipality can replace.
pub fn colours(files: &[File]) -> Vec<Breach> {
    let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];
    let names = ["white", "black", "red", "blue", "green", "yellow", "orange", "gray", "grey"];
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is("style/", "css") && file.path != "style/tokens.css") {
        let code = file.code();
        let mut lines: Vec<usize> =
            functions.iter().chain(&names).flat_map(|word| lines_with(&code, word, "-")).collect();
        lines.extend(code.lines().enumerate().filter(|(_, line)| has_hex(line)).map(|(at, _)| at + 1));
        let mend = "Geef de kleur een naam in style/tokens.css en gebruik var(--…).";
        found.extend(lines.iter().map(|line| Breach::at(&file.path, *line, "Hier staat een kleur.", mend)));
    }
    found
}

fn has_hex(line: &str) -> bool {
    line.match_indices('#').any(|(at, _)| {
        let word: Vec<char> =
            line[at + 1..].chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect();
        matches!(word.len(), 3 | 4 | 6 | 8) && word.iter().all(char::is_ascii_hexdigit)
    })
}

/// Nothing refers to one machine or one package host: the same sources build everywhere.
pub fn places(files: &[File]) -> Vec<Breach> {
    let hosts = [
        "registry.npmjs.org",
        "registry.yarnpkg.com",
        "index.crates.io",
        "static.crates.io",
        "pypi.org",
        "files.pythonhosted.org",
        "deb.debian.org",
    ];
    let folders = ["/work/", "/root/", "/home/"];
    let mend = "Gebruik een pad vanaf de map van het project, of laat het register aan de instelling van de machine over.";
    let mut found = Vec::new();
    // The rules themselves name what they forbid.
    for file in files.iter().filter(|file| !file.path.starts_with("tests/tidy/")) {
        for (at, line) in file.text.lines().enumerate() {
            let starts_path =
                |at: usize| line[..at].chars().next_back().is_none_or(|c| " \"'`(=:".contains(c));
            let path = folders.iter().any(|folder| line.match_indices(folder).any(|(at, _)| starts_path(at)));
            if path || hosts.iter().any(|host| line.contains(host)) {
                found.push(Breach::at(
                    &file.path,
                    at + 1,
                    "Dit pad of adres geldt niet op elke machine.",
                    mend,
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(rule: fn(&[File]) -> Vec<Breach>, path: &str, text: &str) -> usize {
        rule(&[File::new(path, text)]).len()
    }

    #[test]
    fn a_name_of_the_region_is_found() {
        assert_eq!(found(region, "src/app/head.rs", "//! Voor Leiden."), 1);
        assert_eq!(found(region, "src/model/slug.rs", "#[cfg(test)]\nmod t { let a = \"oegstgeest\"; }"), 1);
        assert_eq!(found(region, "src/app/head.rs", "//! Fouten leiden tot niets."), 0);
        assert_eq!(found(region, "src/content/regio.toml", "naam = \"Leidse regio\""), 0);
    }

    #[test]
    fn a_colour_is_found() {
        for colour in ["#fff", "#0b3f8f80", "rgb(0 0 0)", "oklch(1 0 0)", "white"] {
            assert_eq!(found(colours, "style/base.css", &format!("a {{ color: {colour}; }}")), 1, "{colour}");
        }
        for fine in
            ["var(--c)", "currentColor", "transparent", "Canvas; white-space: nowrap", "var(--x) /* #fff */"]
        {
            assert_eq!(found(colours, "style/base.css", &format!("a {{ color: {fine}; }}")), 0, "{fine}");
        }
        assert_eq!(found(colours, "style/base.css", "#melding, #app { margin: 0; }"), 0);
        assert_eq!(found(colours, "style/tokens.css", "a { color: #fff; }"), 0);
    }

    #[test]
    fn a_place_of_one_machine_is_found() {
        assert_eq!(found(places, "README.md", "cd /home/anna/wegwijzer"), 1);
        assert_eq!(found(places, "tests/browser/package-lock.json", "https://registry.npmjs.org/x"), 1);
        assert_eq!(found(places, "src/a.rs", "// see https://voorbeeld.nl/home/nieuws and target/work/x"), 0);
    }
}
