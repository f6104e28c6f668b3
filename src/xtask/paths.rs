//! Where things are.

use crate::problem::{Done, Problem};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("src/xtask"), PathBuf::from);
    let root = here.join("../..");
    fs::canonicalize(&root).unwrap_or(root)
}

/// The built app, which the server carries in itself.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What these commands make themselves: the joined stylesheet, stamps, scratch databases.
/// Always here, also with another `CARGO_TARGET_DIR`: the page of the app refers to it.
pub fn work() -> PathBuf {
    root().join("target/xtask")
}

/// The folder of the browser tests, which is also the only folder with npm packages.
pub fn npm() -> PathBuf {
    root().join("tests/browser")
}

/// The server, in this profile's folder.
pub fn server(profile: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join(profile).join(format!("wegwijzer{}", env::consts::EXE_SUFFIX))
}

/// Where a pinned tool is installed, so that it never mixes with the developer's own.
pub fn tool(name: &str, version: &str) -> PathBuf {
    let home =
        env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from).unwrap_or_default();
    let cache = env::var_os("XDG_CACHE_HOME").map_or_else(|| home.join(".cache"), PathBuf::from);
    cache.join("wegwijzer/tools").join(format!("{name}-{version}"))
}

/// Reads a text.
pub fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).map_err(|error| Problem::file(path, &error))
}

/// Writes a file, and the folder that it is in.
pub fn write(path: &Path, bytes: &[u8]) -> Done {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| Problem::file(folder, &error))?;
    fs::write(path, bytes).map_err(|error| Problem::file(path, &error))
}

/// All files below a file or folder, sorted; hidden names are left out.
pub fn files(start: &Path) -> Done<Vec<PathBuf>> {
    if start.is_file() {
        return Ok(vec![start.to_owned()]);
    }
    let mut found = Vec::new();
    let mut open = vec![start.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| Problem::file(&folder, &error))?;
        for entry in entries.flatten() {
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}
