//! A server that is started to be asked things, and that ends when it is no longer needed.

use crate::fetch;
use crate::problem::{Done, Problem};
use crate::{paths, stop};
use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);

/// A running server with a database of its own.
pub struct Server {
    child: Child,
    folder: PathBuf,
    /// The port on which it listens.
    pub port: u16,
    /// How long it took until it answered.
    pub started_in: Duration,
}

impl Server {
    /// Starts the release server on a free port, on the day of the browser tests.
    pub fn start() -> Done<Self> {
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!("wegwijzer-{}-{port}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| Problem::file(&folder, &error))?;
        let began = Instant::now();
        let child = Command::new(paths::server("release"))
            .args([
                "serve",
                "--listen",
                &format!("127.0.0.1:{port}"),
                "--vandaag",
                "2026-11-24",
                "--database",
            ])
            .arg(folder.join("wegwijzer.db"))
            .env_remove("WEGWIJZER_CONTENT")
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| Problem::file(&paths::server("release"), &error))?;
        let mut server = Self { child, folder, port, started_in: Duration::ZERO };
        while fetch::get(port, "/health/ready", false).is_none_or(|answer| answer.status != 200) {
            let ended = server.child.try_wait().is_ok_and(|status| status.is_some());
            if ended || began.elapsed() > PATIENCE {
                return Err(Problem::new(
                    "De server antwoordt niet op /health/ready.",
                    "Lees wat de server hierboven zegt; start hem los met `cargo xtask serve`.",
                ));
            }
            thread::sleep(Duration::from_millis(1));
        }
        server.started_in = began.elapsed();
        Ok(server)
    }

    /// How many kilobytes of memory it holds, where the system says so.
    pub fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        stop::end_with_descendants(self.child.id());
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> Done<u16> {
    let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    port.map(|address| address.port()).map_err(|error| {
        Problem::new(
            format!("Er is geen vrije poort ({error})."),
            "Stop een paar programma's en doe de opdracht opnieuw.",
        )
    })
}
