//! Running other programs: what they print is passed on, and a long one is reported every fifteen seconds.

use crate::problem::{Done, Problem};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const REPORT: Duration = Duration::from_secs(15);

/// Says what is being done.
pub fn say(sentence: &str) {
    println!("▸ {sentence}");
}

/// Runs a step and passes on what it prints.
pub fn run(what: &str, command: &mut Command) -> Done<ExitStatus> {
    say(&format!("{what} …"));
    let _report = Report::start(what);
    command.status().map_err(|error| missing(command, &error))
}

/// Runs a step that has to go well.
pub fn must(what: &str, command: &mut Command, mend: &str) -> Done {
    let status = run(what, command)?;
    if status.success() { Ok(()) } else { Err(Problem::new(format!("Dit ging niet goed: {what}."), mend)) }
}

/// Asks a program something short; nothing if it is not there or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a step, passes on what it prints, and keeps it too.
pub fn tee(what: &str, command: &mut Command) -> Done<(bool, String)> {
    say(&format!("{what} …"));
    let _report = Report::start(what);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| missing(command, &error))?;
    let kept = Arc::new(Mutex::new(String::new()));
    let readers = [
        child.stdout.take().map(|out| pass_on(out, Arc::clone(&kept))),
        child.stderr.take().map(|out| pass_on(out, Arc::clone(&kept))),
    ];
    for reader in readers.into_iter().flatten() {
        let _ = reader.join();
    }
    let status = child.wait().map_err(|error| missing(command, &error))?;
    let text = kept.lock().map(|text| text.clone()).unwrap_or_default();
    Ok((status.success(), text))
}

fn pass_on(from: impl Read + Send + 'static, kept: Arc<Mutex<String>>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let _ = std::io::stdout().write_all(&line);
            if let Ok(mut kept) = kept.lock() {
                kept.push_str(&String::from_utf8_lossy(&line));
            }
            line.clear();
        }
    })
}

fn missing(command: &Command, error: &std::io::Error) -> Problem {
    let program = command.get_program().to_string_lossy().into_owned();
    let mend = match program.as_str() {
        "npm" | "npx" | "node" => "Installeer Node.js 20 of nieuwer, met npm, en probeer het opnieuw.",
        "cargo" | "rustup" | "rustc" => "Installeer Rust met rustup en probeer het opnieuw.",
        _ => "Kijk of het programma er is en of je het mag uitvoeren, en probeer het opnieuw.",
    };
    Problem::new(format!("Het programma {program} kan niet worden gestart ({error})."), mend)
}

/// Says now and then that a step still runs, until it is dropped.
struct Report {
    stop: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Report {
    fn start(what: &str) -> Self {
        let (stop, stopped) = mpsc::channel::<()>();
        let what = what.to_owned();
        let began = Instant::now();
        let thread = thread::spawn(move || {
            while stopped.recv_timeout(REPORT) == Err(mpsc::RecvTimeoutError::Timeout) {
                println!("  … nog bezig na {} s: {what}", began.elapsed().as_secs());
            }
        });
        Self { stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
