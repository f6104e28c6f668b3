//! `cargo xtask bench`: what a first visit costs, how fast the server starts and what it holds, beside the limits.

use crate::budgets::{BUDGETS, kilobytes};
use crate::problem::Done;
use crate::process::run as run_step;
use crate::server::Server;
use crate::{browser, floor, measure, paths, site};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Duration;

const START: Duration = Duration::from_millis(150);
const MEMORY: u64 = 50_000;

/// Builds, measures and prints.
pub fn run() -> Done<ExitCode> {
    site::build()?;
    let floor = floor::build()?;
    // The first start reads the program from disk; the second is what is measured.
    drop(Server::start()?);
    let server = Server::start()?;
    let files = measure::first_visit(server.port)?;
    println!("\nEerste bezoek aan / (bytes zoals verzonden)");
    for file in &files {
        let how = if file.brotli { "brotli" } else { "" };
        println!("{:>10}  {how:<7} {}", kilobytes(file.bytes), file.path);
    }
    println!("{:>10}  samen", kilobytes(files.iter().map(|file| file.bytes).sum()));
    println!("\nGrenzen");
    for budget in &BUDGETS {
        let mark = if budget.is_kept(&files) { "✓" } else { "✗" };
        println!(
            "{mark} {:<26} {:>10} van {:>10}",
            budget.name,
            kilobytes(budget.used(&files)),
            kilobytes(budget.limit)
        );
    }
    println!("  {:<26} {:>10}", "kale Leptos: wasm + JS", kilobytes(floor.program()?));
    at_rest(&server);
    let painted = paint(&server, &floor);
    let searched = search(&server);
    Ok(painted.or(searched).unwrap_or(ExitCode::SUCCESS))
}

/// Measures the search: alone and beside two libraries, and from key press to answer in a slow browser.
fn search(server: &Server) -> Option<ExitCode> {
    let folder = paths::work().join("search");
    println!();
    let ours = run_step(
        "Zoeken meten: 64, 1 000 en 10 000 diensten",
        Command::new("cargo")
            .args(["bench", "--quiet", "--package", "tests", "--bench", "search", "--"])
            .arg(&folder)
            .current_dir(paths::root()),
    );
    let peers = run_step(
        "Dezelfde teksten door MiniSearch en Fuse.js laten doorzoeken",
        Command::new("node").arg(paths::npm().join("bench/peers.mjs")).arg(&folder).current_dir(paths::npm()),
    );
    let chromium = browser::chromium().map_err(|problem| eprintln!("✗ {problem}")).ok()?;
    let keys = run_step(
        "Toetsen meten op een trage telefoon",
        Command::new("node")
            .arg(paths::npm().join("bench/keypress.mjs"))
            .arg(format!("http://127.0.0.1:{}", server.port))
            .env("CHROMIUM", chromium)
            .current_dir(paths::npm()),
    );
    let well = [ours, peers, keys].into_iter().all(|done| match done {
        Ok(status) => status.success(),
        Err(problem) => {
            eprintln!("✗ {problem}");
            false
        }
    });
    if well { None } else { Some(ExitCode::FAILURE) }
}

fn at_rest(server: &Server) {
    println!("\nServer");
    let mark = if server.started_in <= START { "✓" } else { "✗" };
    println!(
        "{mark} start tot antwoord {:>8} ms van {} ms",
        server.started_in.as_millis(),
        START.as_millis()
    );
    thread::sleep(Duration::from_secs(2));
    if let Some(memory) = server.memory() {
        // The system counts in 1024 bytes.
        let thousands = memory * 1024 / 1000;
        let mark = if thousands <= MEMORY { "✓" } else { "✗" };
        println!("{mark} geheugen in rust {thousands:>10} kB van {MEMORY} kB");
    }
}

/// Measures in a slow browser, where there is one. It says itself what it measures.
fn paint(server: &Server, floor: &floor::Floor) -> Option<ExitCode> {
    let script = paths::npm().join("bench/lcp.mjs");
    if !script.is_file() {
        return None;
    }
    let chromium = browser::chromium().map_err(|problem| eprintln!("✗ {problem}")).ok()?;
    println!();
    let done = run_step(
        "Meten op een trage telefoon (mediaan van vijf)",
        Command::new("node")
            .arg(&script)
            .arg(format!("http://127.0.0.1:{}/", server.port))
            .arg(&floor.folder)
            .env("CHROMIUM", chromium)
            .current_dir(paths::npm()),
    );
    match done {
        Ok(status) if status.success() => None,
        Ok(_) => Some(ExitCode::FAILURE),
        Err(problem) => {
            eprintln!("✗ {problem}");
            Some(ExitCode::FAILURE)
        }
    }
}
