//! Makes the tables of the built app (`dist`) and of the content (`src/content`), which the server carries in
//! itself. Without a built app its table is empty: no cargo command calls the app's build but xtask.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = here.join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());

    let mut table = String::from("pub static CONTENT: &[(&str, &str)] = &[\n");
    for (name, path) in files(&here.join("../content"))? {
        let readable = ["toml", "md", "csv"].iter().any(|end| path.extension().is_some_and(|e| e == *end));
        if readable {
            let _ = writeln!(table, "    ({name:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    table.push_str("];\n");
    fs::write(out.join("content_table.rs"), table)?;

    let mut table = String::from("pub static DIST: &[(&str, &[u8])] = &[\n");
    for (name, path) in files(&root.join("dist"))? {
        let _ = writeln!(table, "    ({name:?}, include_bytes!({:?})),", path.display().to_string());
    }
    table.push_str("];\n");
    fs::write(out.join("dist_table.rs"), table)
}

/// All files below a folder by their relative names, sorted; none if there is no such folder. Cargo is asked to
/// build again when one of them changes, comes or goes.
fn files(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut found = Vec::new();
    let mut open = if folder.is_dir() { vec![folder.to_owned()] } else { Vec::new() };
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if path.is_dir() {
                open.push(path);
            } else if !hidden && let Ok(name) = path.strip_prefix(folder) {
                found.push((name.to_string_lossy().replace('\\', "/"), fs::canonicalize(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}
