//! The floor: the least page that Leptos can draw, built with the same versions and settings as the app, so that what
//! is measured of the app can be printed beside it.

use crate::problem::{Done, Problem};
use crate::process::must;
use crate::{compress, paths, site};
use std::fs;
use std::path::PathBuf;

const MANIFEST: &str = r#"[package]
name = "floor"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
leptos = { version = "0.8", features = ["csr"] }

"#;

const PROGRAM: &str = r#"use leptos::prelude::*;

fn main() {
    mount_to_body(|| view! { <h1>"Hallo"</h1> });
}
"#;

/// The built page.
pub struct Floor {
    /// Where it is.
    pub folder: PathBuf,
}

impl Floor {
    /// The bytes of its program, as they are sent.
    pub fn program(&self) -> Done<usize> {
        let files = paths::files(&self.folder)?;
        let ends = |path: &PathBuf, ending: &str| path.to_string_lossy().ends_with(ending);
        let program = files.iter().filter(|path| ends(path, ".js.br") || ends(path, ".wasm.br"));
        Ok(program.filter_map(|path| fs::read(path).ok()).map(|bytes| bytes.len()).sum())
    }
}

/// Builds the page.
pub fn build() -> Done<Floor> {
    let root = paths::root();
    let folder = paths::work().join("floor");
    let manifest = paths::read(&root.join("Cargo.toml"))?;
    let profiles = manifest.find("[profile.release]").map_or("", |start| &manifest[start..]);
    // The profiles of the app itself; what they say of single packages does not hold here.
    let own: Vec<&str> = profiles.split("\n\n").filter(|part| !part.contains(".package.")).collect();
    paths::write(&folder.join("Cargo.toml"), format!("{MANIFEST}{}\n", own.join("\n\n")).as_bytes())?;
    paths::write(&folder.join("src/main.rs"), PROGRAM.as_bytes())?;
    let page = paths::read(&root.join("src/app/index.html"))?;
    let rust = page.lines().find(|line| line.contains("rel=\"rust\"")).unwrap_or_default();
    let rust = rust.replace("data-bin=\"wegwijzer-app\"", "data-bin=\"floor\"");
    let page = format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>Hallo</title>\n{rust}\n</head>\n<body></body>\n\
         </html>\n"
    );
    paths::write(&folder.join("index.html"), page.as_bytes())?;
    // The same versions; cargo leaves out what is not used.
    let lock = root.join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock")).map_err(|error| Problem::file(&lock, &error))?;
    must(
        "De kale Leptos-pagina bouwen, om mee te vergelijken",
        site::trunk_command(&["build", "--release", "--dist", "dist"])?
            .env("CARGO_TARGET_DIR", root.join("target"))
            .env_remove("TRUNK_CONFIG")
            .current_dir(&folder),
        "Los op wat hierboven staat en doe de opdracht opnieuw.",
    )?;
    let dist = folder.join("dist");
    compress::all(&dist)?;
    Ok(Floor { folder: dist })
}
