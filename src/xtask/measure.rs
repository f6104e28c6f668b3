//! What a first visit to the start page costs, file by file, in bytes as they are sent.

use crate::fetch;
use crate::problem::{Done, Problem};
use std::thread;
use std::time::Duration;

/// What a file is to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The page as the server drew it.
    Page,
    /// The stylesheet.
    Style,
    /// The font of the sign.
    Font,
    /// The program: wasm and its JavaScript.
    Program,
    /// All content.
    Content,
    /// Icon and manifest.
    Other,
}

/// One file of a first visit.
pub struct File {
    /// Its address.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// How many bytes were sent.
    pub bytes: usize,
    /// Whether they were compressed.
    pub brotli: bool,
}

/// Asks for the start page and for everything that a browser then asks for.
pub fn first_visit(port: u16) -> Done<Vec<File>> {
    let mut files = Vec::new();
    let page = read(port, "/", Kind::Page, &mut files)?;
    let mut wanted = references(&page);
    let mut next = 0;
    while let Some(path) = wanted.get(next).cloned() {
        next += 1;
        let text = read(port, &path, kind(&path), &mut files)?;
        for more in named(&path, &text) {
            if !wanted.contains(&more) {
                wanted.push(more);
            }
        }
    }
    for file in files.iter_mut().filter(|file| file.kind == Kind::Content) {
        file.bytes = settled(port, &file.path, file.bytes);
    }
    Ok(files)
}

/// The size of an answer that the server goes on compressing in the background for the first second or two of its
/// life: what all visitors but the very first get.
fn settled(port: u16, path: &str, first: usize) -> usize {
    const LOOK: Duration = Duration::from_millis(200);
    const TIMES: usize = 100;
    let sizes = (0..TIMES).map(|_| {
        thread::sleep(LOOK);
        fetch::get(port, path, true).map_or(first, |answer| answer.body.len())
    });
    sizes.into_iter().find(|size| *size < first).unwrap_or(first)
}

fn read(port: u16, path: &str, kind: Kind, files: &mut Vec<File>) -> Done<String> {
    let answer = fetch::get(port, path, true).filter(|answer| answer.status == 200).ok_or_else(|| {
        Problem::new(format!("De server geeft {path} niet."), "Doe `cargo xtask serve` en bekijk dat adres.")
    })?;
    let text = answer.text().unwrap_or_default();
    files.push(File { path: path.to_owned(), kind, bytes: answer.body.len(), brotli: answer.brotli });
    Ok(text)
}

fn kind(path: &str) -> Kind {
    let is = |ending: &str| path.rsplit('.').next() == Some(ending);
    match path {
        _ if path.starts_with("/api/") => Kind::Content,
        _ if is("css") => Kind::Style,
        _ if is("woff2") => Kind::Font,
        _ if is("js") || is("wasm") => Kind::Program,
        _ => Kind::Other,
    }
}

/// Every file that the head of the page, or the start script, has a browser fetch; each once.
fn references(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in page.split('<').filter(|tag| tag.starts_with("link ") || tag.starts_with("script ")) {
        let tag = tag.split('>').next().unwrap_or_default();
        // Browsers fetch this one only when the site is put on a home screen.
        if tag.contains("apple-touch-icon") {
            continue;
        }
        for name in [" href=\"/", " src=\"/", " data-js=\"/", " data-wasm=\"/"] {
            let value = tag.split_once(name).and_then(|(_, rest)| rest.split_once('"'));
            if let Some((path, _)) = value {
                let path = format!("/{path}");
                if !found.contains(&path) {
                    found.push(path);
                }
            }
        }
    }
    found
}

/// What a style sheet, or the start script, has a browser fetch besides.
fn named(path: &str, text: &str) -> Vec<String> {
    let (before, start) = match kind(path) {
        Kind::Style => ("url(\"/", "/"),
        Kind::Program if path.starts_with("/boot") => ("\"/api/", "/api/"),
        _ => return Vec::new(),
    };
    let rest = text.split(before).skip(1).filter_map(|rest| rest.split_once('"'));
    rest.map(|(name, _)| format!("{start}{name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind, named, references};

    #[test]
    fn what_the_sheet_and_the_start_script_name_is_found() {
        let sheet = "@font-face{src:url(\"/o.woff2\") format(\"woff2\")}a{b:url(\"data:x\")}";
        assert_eq!(named("/a.css", sheet), ["/o.woff2"]);
        assert_eq!(named("/boot-1.js", "for (const href of [wasm, \"/api/v1/inhoud\"])"), ["/api/v1/inhoud"]);
        assert!(named("/p.js", "\"/api/v1/inhoud\"").is_empty());
    }

    #[test]
    fn each_file_of_the_page_is_found_once() {
        let page = "<link rel=\"stylesheet\" href=\"/a.css\"/><link rel=\"apple-touch-icon\" href=\"/t.png\">\
            <link rel=\"canonical\" href=\"https://voorbeeld.nl/\"><a href=\"/diensten\">x</a>\
            <link rel=\"modulepreload\" href=\"/p.js\"><script src=\"/boot.js\" data-js=\"/p.js\" data-wasm=\"/p.wasm\">";
        assert_eq!(references(page), ["/a.css", "/p.js", "/boot.js", "/p.wasm"]);
    }

    #[test]
    fn files_are_told_apart() {
        assert_eq!(kind("/api/v1/inhoud"), Kind::Content);
        assert_eq!(kind("/wegwijzer-app_bg.wasm"), Kind::Program);
        assert_eq!(kind("/icons.svg"), Kind::Other);
    }
}
