//! A Chromium for the browser tests: the one that is named, one that is installed, or Debian's package.

use crate::problem::{Done, Problem};
use crate::process::{ask, must, say};
use std::env;
use std::path::PathBuf;
use std::process::Command;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const INSTALL: &str = "apt-get update -qq; apt-get install -y --no-install-recommends chromium";

/// Where Chromium is; it is installed if that can be done.
pub fn chromium() -> Done<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(named)
        } else {
            Err(Problem::new(
                format!("CHROMIUM wijst naar {}, maar daar staat geen programma.", named.display()),
                "Zet CHROMIUM op het pad van een Chromium, of haal het weg.",
            ))
        };
    }
    if let Some(found) = installed() {
        return Ok(found);
    }
    say("Er is geen Chromium; het pakket van Debian wordt geprobeerd.");
    let root = ask(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    let sudo = !root && ask(Command::new("sudo").args(["-n", "true"])).is_some();
    let apt = ask(Command::new("apt-get").arg("--version")).is_some();
    if apt && (root || sudo) {
        let mut command = Command::new(if root { "sh" } else { "sudo" });
        if sudo {
            command.args(["-n", "sh"]);
        }
        command.args(["-c", INSTALL]).env("DEBIAN_FRONTEND", "noninteractive");
        must(
            "Chromium installeren",
            &mut command,
            "Installeer zelf een Chromium en zet CHROMIUM op het pad ervan.",
        )?;
    }
    installed().ok_or_else(|| {
        Problem::new(
            "Er is geen Chromium, en hij kan hier niet worden geïnstalleerd.",
            "Installeer Chromium of Chrome, of zet CHROMIUM op het pad ervan, en doe de opdracht opnieuw.",
        )
    })
}

fn installed() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).chain([PathBuf::from("/usr/bin")]).collect();
    let mac = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    let on_path = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    on_path.chain([mac]).find(|program| program.is_file())
}
