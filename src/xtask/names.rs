//! Gives every file of the built app that another file refers to a digest in its name, so that a browser may keep
//! it for ever.

use crate::paths;
use crate::problem::{Done, Problem};
use crate::stamp;
use std::fs;
use std::path::Path;

/// Renames the files of a built app and mends what refers to them.
///
/// First the files that refer to nothing, then those in between, and the page last: a name depends on the bytes.
pub fn give_digests(dist: &Path) -> Done {
    let names: Vec<String> = paths::files(dist)?
        .iter()
        .filter_map(|path| path.strip_prefix(dist).ok().map(|name| name.to_string_lossy().replace('\\', "/")))
        .collect();
    let refers = |name: &&String| matches!(ending(name), "css" | "webmanifest");
    let page = |name: &&String| ending(name) == "html";
    let (between, rest): (Vec<_>, Vec<_>) = names.iter().filter(|name| !page(name)).partition(refers);
    let mut texts = Vec::new();
    for name in names.iter().filter(|name| refers(name) || page(name)) {
        texts.push((name.clone(), paths::read(&dist.join(name))?));
    }
    for name in rest.iter().chain(&between) {
        if let Some(at) = texts.iter().position(|(other, _)| other == *name) {
            paths::write(&dist.join(name), texts[at].1.as_bytes())?;
        }
        if !texts.iter().any(|(_, text)| mend(text, name, "") != *text) {
            continue;
        }
        let path = dist.join(name);
        let bytes = fs::read(&path).map_err(|error| Problem::file(&path, &error))?;
        let renamed = with_digest(name, &stamp::short(&bytes));
        fs::rename(&path, dist.join(&renamed)).map_err(|error| Problem::file(&path, &error))?;
        for (_, text) in &mut texts {
            *text = mend(text, name, &renamed);
        }
    }
    for (name, text) in texts.iter().filter(|(name, _)| ending(name) == "html") {
        paths::write(&dist.join(name), text.as_bytes())?;
    }
    Ok(())
}

/// The text with every reference to `/name` made one to `/fresh`.
fn mend(text: &str, name: &str, fresh: &str) -> String {
    let wanted = format!("/{name}");
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices(&wanted) {
        let end = at + wanted.len();
        if text[..at].ends_with(['"', '\'', '(']) && text[end..].starts_with(['"', '\'', ')', '?', '#']) {
            out.push_str(&text[from..=at]);
            out.push_str(fresh);
            from = end;
        }
    }
    out + &text[from..]
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn with_digest(name: &str, digest: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem = if has_digest(name) { stem.rsplit_once('-').map_or(stem, |(stem, _)| stem) } else { stem };
    format!("{stem}-{digest}.{ending}")
}

/// Whether Trunk already gave the name a digest.
fn has_digest(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let last = stem.rsplit_once('-').map_or("", |(_, last)| last);
    last.len() >= 12 && last.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_references_are_mended() {
        let text =
            "<a href=\"/boot.js\"><a href='/x/boot.js'>url(/boot.js)\"/boot.jsx\" /boot.js \"/boot.js#a\"";
        let mended =
            "<a href=\"/b-1.js\"><a href='/x/boot.js'>url(/b-1.js)\"/boot.jsx\" /boot.js \"/b-1.js#a\"";
        assert_eq!(mend(text, "boot.js", "b-1.js"), mended);
    }

    #[test]
    fn names_of_a_built_app_follow_the_bytes() {
        let dist = std::env::temp_dir().join(format!("wegwijzer-names-{}", std::process::id()));
        let page = "<link href=\"/a-0123456789abcdef.css\"><link href=\"/m.webmanifest\"><script src=\"/boot.js\" data-js=\"/p-0123456789abcdef.js\">";
        for (name, text) in [
            ("index.html", page),
            ("a-0123456789abcdef.css", "@font-face{src:url(\"/f.woff2\")}"),
            ("m.webmanifest", "{\"icons\":[{\"src\":\"/i.png\"}]}"),
            ("f.woff2", "font"),
            ("i.png", "icon"),
            ("boot.js", "boot"),
            ("p-0123456789abcdef.js", "program"),
            ("robots.txt", "robots"),
        ] {
            paths::write(&dist.join(name), text.as_bytes()).unwrap();
        }
        give_digests(&dist).unwrap();
        let font = format!("f-{}.woff2", stamp::short(b"font"));
        let sheet = format!("@font-face{{src:url(\"/{font}\")}}");
        let sheet_name = format!("a-{}.css", stamp::short(sheet.as_bytes()));
        assert_eq!(fs::read_to_string(dist.join(&sheet_name)).unwrap(), sheet);
        assert!(dist.join(&font).is_file() && dist.join("robots.txt").is_file());
        let page = fs::read_to_string(dist.join("index.html")).unwrap();
        for name in [
            sheet_name,
            format!("boot-{}.js", stamp::short(b"boot")),
            format!("p-{}.js", stamp::short(b"program")),
        ] {
            assert!(page.contains(&format!("\"/{name}\"")) && dist.join(&name).is_file(), "{name}: {page}");
        }
        assert!(!page.contains("/m.webmanifest"));
        fs::remove_dir_all(dist).unwrap();
    }
}
