//! The developer's commands: `cargo xtask serve`, `test`, `bench`, `dev` and `style`.

mod bench;
mod browser;
mod budgets;
mod compress;
mod dev;
mod fetch;
mod floor;
mod measure;
mod minify;
mod names;
mod outcome;
mod paths;
mod problem;
mod process;
mod serve;
mod server;
mod shrink;
mod site;
mod stamp;
mod stop;
mod style;
mod test;
mod tools;

use std::env;
use std::process::ExitCode;

const USAGE: &str = "\
Gebruik: cargo xtask <opdracht>

  serve [vlaggen]  bouw alles voor productie en start de site op http://127.0.0.1:7171;
                   de vlaggen gaan door naar `wegwijzer serve`
  test             bouw alles en doe alle controles: opmaak, lints, tests, browser, bytes
  bench            meet het eerste bezoek, de start en het geheugen, naast de grenzen
  dev [vlaggen]    bouw en herlaad bij elke wijziging, op http://127.0.0.1:7172
  style            voeg alle stijlbladen samen tot één blad";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("", &[][..]),
    };
    stop::listen();
    let done = match (command, rest) {
        ("serve", flags) => serve::run(flags),
        ("dev", flags) => dev::run(flags),
        ("test", []) => Ok(test::run()),
        ("bench", []) => bench::run(),
        ("style", []) => style::run().map(|()| ExitCode::SUCCESS),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    done.unwrap_or_else(|problem| {
        stop::wait_if_asked();
        eprintln!("\n✗ {problem}");
        ExitCode::FAILURE
    })
}
