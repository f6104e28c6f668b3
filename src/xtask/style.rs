//! Joins all stylesheets, in the order of their layers, into the one sheet that the browser gets, and lays the
//! font of the sign beside it.

use crate::minify;
use crate::paths;
use crate::problem::{Done, Problem};
use std::fs;
use std::path::Path;

/// The sheets in `style`, in order; `nlds` and `components` stand for many.
const ORDER: [&str; 9] =
    ["layers", "reset", "tokens", "fonts", "base", "nlds", "components", "utilities", "print"];

/// Components of the NL Design System. One whose class the app does not use is left out.
const NLDS: [&str; 5] = ["heading", "link", "number-badge", "paragraph", "skip-link"];

const FONT: &str = "node_modules/@fontsource/overpass/files/overpass-latin-800-normal.woff2";

/// Writes the joined sheet and the font into the folder where Trunk takes them.
pub fn run() -> Done {
    let (root, work) = (paths::root(), paths::work());
    paths::write(&work.join("wegwijzer.css"), join(&root)?.as_bytes())?;
    let font = paths::npm().join(FONT);
    let bytes = fs::read(&font).map_err(|error| {
        Problem::new(
            format!("Het lettertype {} ontbreekt ({error}).", font.display()),
            "Doe `npm ci` in tests/browser, of start `cargo xtask serve`, dat doet het zelf.",
        )
    })?;
    paths::write(&work.join("overpass.woff2"), &bytes)
}

fn join(root: &Path) -> Done<String> {
    let style = root.join("style");
    let mut sheet = String::new();
    for name in ORDER {
        match name {
            "nlds" => sheet.push_str(&nlds(root)?),
            "components" => {
                for path in paths::files(&style.join(name))? {
                    sheet.push_str(&paths::read(&path)?);
                }
            }
            _ => sheet.push_str(&paths::read(&style.join(name).with_extension("css"))?),
        }
    }
    for path in paths::files(&style)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if path.parent() == Some(&style) && !ORDER.contains(&&*name) {
            return Err(Problem::new(
                format!("Het stijlblad style/{name}.css heeft geen plaats in de volgorde."),
                "Zet het in style/components, of noem het in ORDER in src/xtask/style.rs.",
            ));
        }
    }
    Ok(minify::css(&sheet))
}

fn nlds(root: &Path) -> Done<String> {
    let mut app = String::new();
    for path in paths::files(&root.join("src/app"))? {
        app.push_str(&fs::read_to_string(&path).unwrap_or_default());
    }
    let mut sheets = String::new();
    for name in NLDS.iter().filter(|name| uses(&app, name)) {
        let folder = format!("node_modules/@nl-design-system-candidate/{name}-css/dist/{name}.css");
        sheets.push_str(&paths::read(&paths::npm().join(folder))?);
    }
    Ok(if sheets.is_empty() { sheets } else { format!("@layer nlds{{{sheets}\n}}") })
}

/// Whether the app gives an element the class of this component.
fn uses(app: &str, component: &str) -> bool {
    let class = format!("nl-{component}");
    let own = |text: &str| text.starts_with(|next: char| !next.is_alphanumeric() && next != '-');
    app.match_indices(&class).any(|(at, _)| !app[..at].ends_with('-') && own(&app[at + class.len()..]))
}

#[cfg(test)]
mod tests {
    use super::uses;

    #[test]
    fn only_the_class_itself_counts_as_use() {
        assert!(uses("<a class=\"nl-link\">", "link"));
        assert!(uses("<a class=\"x nl-link nl-link--current\">", "link"));
        assert!(!uses("var(--nl-link-color)", "link"));
        assert!(!uses("class=\"nl-link-list\"", "link"));
    }
}
