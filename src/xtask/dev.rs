//! `cargo xtask dev`: builds and reloads at every change. Trunk watches the app and its style; this watches the rest.

use crate::problem::{Done, Problem};
use crate::process::{run as run_step, say};
use crate::{paths, site, stop, tools};
use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command, ExitCode};
use std::thread;
use std::time::{Duration, SystemTime};

const LISTEN: &str = "127.0.0.1:7171";
const APP: &str = "127.0.0.1:7172";
const PAUSE: Duration = Duration::from_millis(300);

/// What the server is built from. The content is not among it: the server itself follows that folder.
const WATCHED: [&str; 6] = ["src/api", "src/app", "src/model", "src/search", "src/wegwijzer", "Cargo.toml"];

/// Starts both, and goes on until it is stopped.
pub fn run(flags: &[String]) -> Done<ExitCode> {
    for address in [LISTEN, APP] {
        TcpListener::bind(address).map_err(|error| {
            Problem::new(
                format!("Het adres {address} is niet vrij ({error})."),
                "Stop het programma dat er draait en doe de opdracht opnieuw.",
            )
        })?;
    }
    tools::npm_packages()?;
    tools::wasm_target()?;
    let mut server = start(flags)?;
    let dist = paths::work().join("dev");
    fs::create_dir_all(&dist).map_err(|error| Problem::file(&dist, &error))?;
    let arguments = ["serve", "--dist", &dist.to_string_lossy()].map(str::to_owned);
    let mut trunk = site::trunk_command(&arguments.each_ref().map(String::as_str))?
        .spawn()
        .map_err(|error| Problem::new(format!("Trunk start niet ({error})."), "Doe de opdracht opnieuw."))?;
    say(&format!("De app, die zichzelf herlaadt: http://{APP}"));
    say(&format!("De server, met de laatste uitgave van de app: http://{LISTEN}"));
    let mut seen = newest();
    while trunk.try_wait().is_ok_and(|ended| ended.is_none()) {
        thread::sleep(PAUSE);
        let now = newest();
        if now != seen {
            seen = now;
            restart(&mut server, flags);
        }
    }
    end(&mut server);
    Err(Problem::new("Trunk is gestopt.", "Lees hierboven waarom en doe de opdracht opnieuw."))
}

fn restart(server: &mut Child, flags: &[String]) {
    if build() {
        end(server);
        match start(flags) {
            Ok(started) => *server = started,
            Err(problem) => eprintln!("✗ {problem}"),
        }
    } else {
        say("De vorige server draait door tot de fout is opgelost.");
    }
}

fn build() -> bool {
    let mut command = Command::new("cargo");
    command.args(["build", "--package", "wegwijzer"]).current_dir(paths::root());
    run_step("De server bouwen", &mut command).is_ok_and(|status| status.success())
}

fn start(flags: &[String]) -> Done<Child> {
    let failed = || {
        Problem::new(
            "De server start niet.",
            "Los op wat hierboven staat; bij de volgende wijziging gaat het verder.",
        )
    };
    if !build() {
        return Err(failed());
    }
    let database = paths::work().join("dev.db");
    let mut command = Command::new(paths::server("debug"));
    command.args(["serve", "--listen", LISTEN, "--content"]).arg(paths::root().join("src/content"));
    command.arg("--database").arg(database).args(flags).spawn().map_err(|_| failed())
}

fn end(server: &mut Child) {
    stop::end_with_descendants(server.id());
    let _ = server.wait();
}

/// How many files are watched, and when the last of them changed.
fn newest() -> (usize, Option<SystemTime>) {
    let files = WATCHED.iter().filter_map(|start| paths::files(&paths::root().join(start)).ok()).flatten();
    let times: Vec<SystemTime> = files.filter_map(|path| fs::metadata(path).ok()?.modified().ok()).collect();
    (times.len(), times.into_iter().max())
}
