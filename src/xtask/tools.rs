//! What is needed to build: the wasm target, Trunk, wasm-bindgen and the npm packages. What is there is used.

use crate::paths;
use crate::problem::{Done, Problem};
use crate::process::{ask, must, say};
use crate::stamp;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const OFFLINE: &str = "Kijk of crates.io bereikbaar is en doe de opdracht opnieuw; wat al klaar is, blijft.";

/// Sees to it that Rust can build for the browser.
pub fn wasm_target() -> Done {
    let mut rustc = Command::new("rustc");
    let folder = ask(rustc.args(["--print", "target-libdir", "--target", TARGET]).current_dir(paths::root()));
    if folder.is_some_and(|folder| PathBuf::from(folder).is_dir()) {
        return Ok(());
    }
    must(
        "Rust uitbreiden met wasm",
        Command::new("rustup").args(["target", "add", TARGET]).current_dir(paths::root()),
        "Kijk of rustup er is en het netwerk werkt, of zet zelf het doel wasm32-unknown-unknown klaar.",
    )
}

/// The search path for a build: the pinned tools first, then wasm-opt of npm, then the developer's own.
pub fn path() -> Done<OsString> {
    let mut folders = vec![
        trunk_folder()?,
        pinned("wasm-bindgen", "wasm-bindgen-cli", &wasm_bindgen_version()?, &[])?,
        Some(paths::npm().join("node_modules/.bin")),
    ];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()).map(Some));
    env::join_paths(folders.into_iter().flatten()).map_err(|error| {
        Problem::new(format!("PATH is niet te maken ({error})."), "Haal vreemde tekens uit PATH.")
    })
}

fn trunk_folder() -> Done<Option<PathBuf>> {
    let version = setting("trunk-version")?;
    pinned("trunk", "trunk", version.trim_start_matches('='), &["--locked"])
}

/// The pinned version, which has to be the one in `Cargo.lock`: the two halves of wasm-bindgen only fit each other.
fn wasm_bindgen_version() -> Done<String> {
    let version = setting("wasm_bindgen")?;
    let lock = paths::read(&paths::root().join("Cargo.lock"))?;
    if lock.replace("\r\n", "\n").contains(&format!("name = \"wasm-bindgen\"\nversion = \"{version}\"\n")) {
        return Ok(version);
    }
    Err(Problem::new(
        format!("Trunk.toml noemt wasm-bindgen {version}, maar Cargo.lock een andere versie."),
        "Zet in Cargo.toml en Trunk.toml dezelfde versie van wasm-bindgen.",
    ))
}

/// A value from `Trunk.toml`, the one place where versions of tools stand.
fn setting(key: &str) -> Done<String> {
    let text = paths::read(&paths::root().join("Trunk.toml"))?;
    let value = text.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='));
    value.map(|value| value.trim().trim_matches('"').to_owned()).ok_or_else(|| {
        Problem::new(
            format!("In Trunk.toml ontbreekt {key}."),
            format!("Schrijf een regel: {key} = \"<versie>\"."),
        )
    })
}

/// The folder of a tool of exactly this version; nothing if the one on PATH is right. It is installed if need be.
fn pinned(program: &str, package: &str, version: &str, flags: &[&str]) -> Done<Option<PathBuf>> {
    let is_right = |command: &mut Command| {
        ask(command.arg("--version")).is_some_and(|said| said.split_whitespace().nth(1) == Some(version))
    };
    if is_right(&mut Command::new(program)) {
        return Ok(None);
    }
    let root = paths::tool(program, version);
    let folder = root.join("bin");
    if is_right(&mut Command::new(folder.join(program))) {
        return Ok(Some(folder));
    }
    must(
        &format!("{program} {version} installeren (eenmalig, een paar minuten)"),
        // As fast to build as it can be: the tool runs for seconds.
        Command::new("cargo")
            .args(["install", package, "--version", version, "--force", "--root"])
            .arg(&root)
            .args(flags)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0"),
        OFFLINE,
    )?;
    Ok(Some(folder))
}

/// Installs the npm packages by the lockfile, if that changed since the last time.
pub fn npm_packages() -> Done {
    let folder = paths::npm();
    let installed = folder.join("node_modules/.package-lock.json");
    let place = folder.join("node_modules/.wegwijzer-stamp");
    let wanted = stamp::digest(&folder, &["package.json", "package-lock.json"], &[])?;
    if installed.is_file() && stamp::is_fresh(&place, &wanted) {
        return Ok(());
    }
    must(
        "npm-pakketten installeren",
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .current_dir(&folder),
        "Kijk of het npm-register bereikbaar is en doe de opdracht opnieuw.",
    )?;
    paths::write(&place, wanted.as_bytes())
}

/// Sees to it that the formatter and the linter are there.
pub fn lints() -> Done {
    let there = |name: &str| ask(Command::new("cargo").args([name, "--version"])).is_some();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    say("rustfmt en clippy ontbreken");
    must(
        "rustfmt en clippy installeren",
        Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]).current_dir(paths::root()),
        "Kijk of rustup er is en het netwerk werkt.",
    )
}
