//! `cargo xtask test`: builds everything and checks every promise, also after one of them failed.

use crate::budgets::{BUDGETS, Budget, kilobytes};
use crate::outcome::Outcome;
use crate::problem::Done;
use crate::process::tee;
use crate::server::Server;
use crate::{browser, measure, paths, site, stop, tools};
use std::io::IsTerminal;
use std::process::{Command, ExitCode};

/// A step as it is told at the end.
struct Step {
    name: &'static str,
    /// How to do this step alone.
    again: &'static str,
    outcome: Outcome,
}

/// Does every check and counts.
pub fn run() -> ExitCode {
    let built = report(site::build());
    let mut steps = Vec::new();
    let mut add = |name, again, outcome| steps.push(Step { name, again, outcome });
    add("bouwen", "cargo xtask serve", Outcome::one(built));
    report(tools::lints().and_then(|()| tools::wasm_target()));
    for (name, again) in [
        ("opmaak", "cargo fmt --all --check"),
        ("lints", "cargo clippy --workspace --all-targets -- -D warnings"),
        (
            "lints voor de browser",
            "cargo clippy --package app --target wasm32-unknown-unknown -- -D warnings",
        ),
    ] {
        let passed = cargo(name, again).is_some_and(|(passed, _)| passed);
        add(name, again, Outcome::one(passed));
    }
    let tests = "cargo test --workspace --no-fail-fast";
    let (passed, text) = cargo("tests in Rust", tests).unwrap_or_default();
    add("tests in Rust", tests, Outcome::of_cargo(passed, &text));
    let again = "cd tests/browser && npx playwright test";
    add("tests in de browser", again, if built { in_browser() } else { Outcome::one(false) });
    for (name, passed) in budgets(built) {
        add(name, "cargo xtask bench", Outcome::one(passed));
    }
    conclude(&steps)
}

/// Runs one cargo command, given as it is typed.
fn cargo(name: &str, line: &str) -> Option<(bool, String)> {
    let mut command = Command::new("cargo");
    command.args(line.split(' ').skip(1)).current_dir(paths::root());
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let done = tee(name, &mut command);
    done.map_err(|problem| eprintln!("✗ {problem}")).ok()
}

fn in_browser() -> Outcome {
    let done = browser::chromium().and_then(|chromium| {
        tee(
            "tests in de browser",
            Command::new("npx")
                .args(["--no", "playwright", "test"])
                .env("WEGWIJZER_BIN", paths::server("release"))
                .env("CHROMIUM", chromium)
                .env_remove("FORCE_COLOR")
                .current_dir(paths::npm()),
        )
    });
    match done {
        Ok((passed, text)) => Outcome::of_playwright(passed, &text),
        Err(problem) => {
            eprintln!("✗ {problem}");
            Outcome::one(false)
        }
    }
}

fn budgets(built: bool) -> Vec<(&'static str, bool)> {
    let server =
        if built { Server::start().map_err(|problem| eprintln!("✗ {problem}")).ok() } else { None };
    let files = server.and_then(|server| {
        measure::first_visit(server.port).map_err(|problem| eprintln!("✗ {problem}")).ok()
    });
    let files = files.unwrap_or_default();
    let one = |budget: &Budget| {
        let kept = budget.is_kept(&files);
        let (mark, used, limit) = (if kept { "✓" } else { "✗" }, budget.used(&files), budget.limit);
        println!("{mark} {}: {} van {}", budget.name, kilobytes(used), kilobytes(limit));
        (budget.name, kept)
    };
    BUDGETS.iter().map(one).collect()
}

fn report(done: Done) -> bool {
    done.map_err(|problem| eprintln!("\n✗ {problem}")).is_ok()
}

/// Tells what failed once more, and the sum.
fn conclude(steps: &[Step]) -> ExitCode {
    stop::wait_if_asked();
    println!();
    for step in steps.iter().filter(|step| step.outcome.failed > 0) {
        println!("✗ {}: {} niet goed. Opnieuw: {}", step.name, step.outcome.failed, step.again);
        for name in &step.outcome.names {
            println!("    {name}");
        }
    }
    let passed: usize = steps.iter().map(|step| step.outcome.passed).sum();
    let failed: usize = steps.iter().map(|step| step.outcome.failed).sum();
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
