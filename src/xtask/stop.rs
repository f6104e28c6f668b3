//! Stopping: whoever stops a command stops everything that it started.

use crate::process;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(5);

static ASKED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C and SIGTERM first end every program that was started, and then this one.
pub fn listen() {
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) else { return };
    thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            ASKED.store(true, Ordering::SeqCst);
            end(&descendants(std::process::id()));
            std::process::exit(128 + signal);
        }
    });
}

/// Waits for the end, if this command was asked to stop: what then fails, fails because of that.
pub fn wait_if_asked() {
    // The thread above may have yet to hear what a child heard already.
    thread::sleep(Duration::from_millis(50));
    while ASKED.load(Ordering::SeqCst) {
        thread::park();
    }
}

/// Ends a program and all that it started.
pub fn end_with_descendants(process: u32) {
    let mut all = descendants(process);
    all.push(process);
    end(&all);
}

/// Asks processes to end, and ends those that don't.
fn end(processes: &[u32]) {
    signal("TERM", processes);
    let began = Instant::now();
    while processes.iter().any(|process| lives(*process)) {
        if began.elapsed() > PATIENCE {
            signal("KILL", processes);
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn signal(name: &str, processes: &[u32]) {
    if processes.is_empty() {
        return;
    }
    // `kill` of the shell, since the program of that name is not on every machine.
    let list: Vec<String> = processes.iter().map(u32::to_string).collect();
    let _ = Command::new("sh")
        .args(["-c", &format!("kill -{name} {}", list.join(" "))])
        .stderr(Stdio::null())
        .status();
}

fn lives(process: u32) -> bool {
    if Path::new("/proc/self/stat").exists() {
        // A zombie has ended; its parent only hasn't asked yet.
        return state(process).is_some_and(|(state, _)| state != 'Z');
    }
    process::ask(Command::new("sh").args(["-c", &format!("kill -0 {process}")])).is_some()
}

/// The children of a process, their children, and so on.
fn descendants(of: u32) -> Vec<u32> {
    let pairs = table();
    let mut found = vec![of];
    let mut next = 0;
    while next < found.len() {
        let parent = found[next];
        found.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(process, _)| *process));
        next += 1;
    }
    found.split_off(1)
}

/// All processes with their parents.
fn table() -> Vec<(u32, u32)> {
    if Path::new("/proc/self/stat").exists() {
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        return processes.filter_map(|process| Some((process, state(process)?.1))).collect();
    }
    let listed = process::ask(Command::new("ps").args(["-A", "-o", "pid=,ppid="])).unwrap_or_default();
    listed
        .lines()
        .filter_map(|line| {
            let mut numbers = line.split_whitespace().map(str::parse);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        })
        .collect()
}

/// The state of a process and its parent, as Linux writes them after the name between brackets.
fn state(process: u32) -> Option<(char, u32)> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = line.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}
