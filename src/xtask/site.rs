//! Builds what is served: the app for the browser, and the server that carries it.

use crate::problem::{Done, Problem};
use crate::process::{ask, must, say};
use crate::{compress, names, paths, shrink, stamp, tools};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// All that goes into the built app.
const INPUTS: [&str; 12] = [
    "src/app",
    "src/model",
    "src/search",
    "src/xtask",
    "style",
    "public",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "rust-toolchain.toml",
    "tests/browser/package.json",
    "tests/browser/package-lock.json",
];

/// Builds the app and the server for release; what did not change is not built again.
pub fn build() -> Done {
    tools::npm_packages()?;
    app()?;
    must(
        "De server bouwen",
        Command::new("cargo")
            .args(["build", "--release", "--package", "wegwijzer"])
            .current_dir(paths::root()),
        "Los op wat de compiler hierboven noemt en doe de opdracht opnieuw.",
    )
}

fn app() -> Done {
    let (root, dist) = (paths::root(), paths::dist());
    let place = paths::work().join("site.stamp");
    let rust = ask(Command::new("rustc").arg("-vV").current_dir(&root)).unwrap_or_default();
    let inputs = stamp::digest(&root, &INPUTS, &[&rust])?;
    let current = |inputs: &str| Ok(format!("{inputs} {}", stamp::digest(&root, &["dist"], &[])?));
    if dist.join("index.html").is_file() && stamp::is_fresh(&place, &current(&inputs)?) {
        say("De app is niet veranderd en wordt niet opnieuw gebouwd.");
        return Ok(());
    }
    tools::wasm_target()?;
    trunk("De app voor de browser bouwen", &["build", "--release"])?;
    say("De app verkleinen en comprimeren …");
    shrink::program(&dist)?;
    names::give_digests(&dist)?;
    compress::all(&dist)?;
    paths::write(&place, current(&inputs)?.as_bytes())
}

/// Has Trunk do something, with the tools that it needs.
fn trunk(what: &str, arguments: &[&str]) -> Done {
    must(what, &mut trunk_command(arguments)?, "Los op wat hierboven staat en doe de opdracht opnieuw.")
}

/// Flags for the compiler, beside those in `.cargo/config.toml`: where the sources stand on this machine does not get
/// into the program. That would tell readers of it, and costs a kilobyte.
fn without_paths() -> String {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| home.map(|home| home.join(".cargo"))).unwrap_or_default();
    let places = [(cargo.join("registry/src"), "crates"), (paths::root(), ".")];
    let flags = places.map(|(place, name)| format!("--remap-path-prefix={}={name}", place.display()));
    // Cargo splits them at spaces.
    let flags: Vec<String> = flags.into_iter().filter(|flag| !flag.contains(' ')).collect();
    flags.join(" ")
}

/// Trunk, with the tools that it needs.
pub fn trunk_command(arguments: &[&str]) -> Done<Command> {
    let path = tools::path()?;
    let folder =
        std::env::split_paths(&path).map(|folder| folder.join("trunk")).find(|trunk| trunk.is_file());
    let trunk = folder.ok_or_else(|| {
        Problem::new(
            "Trunk is niet te vinden.",
            "Haal ~/.cache/wegwijzer/tools weg en doe de opdracht opnieuw.",
        )
    })?;
    let mut command = Command::new(trunk);
    command
        .args(arguments)
        .env("PATH", &path)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk stops at any value of this other than true or false.
        .env_remove("NO_COLOR")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_paths())
        .current_dir(paths::root());
    Ok(command)
}
