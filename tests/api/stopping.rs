//! A program that is told to stop ends what is under way, and nothing is cut off.

use crate::program::program;
use crate::raw::{read_answer, request, speak};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use tests::{Answer, PATIENCE, TODAY, fixture, need};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout};

/// A running program; it is ended with the test.
pub struct Running {
    child: Child,
    // Held open: a program that can no longer say anything would end for that.
    _out: BufReader<ChildStdout>,
    /// Where it listens.
    pub address: SocketAddr,
    _place: Option<tempfile::TempDir>,
}

/// Starts the program on a free port with the content of a region, and waits until it says where it is.
pub async fn start(region: &str, more: &[&str]) -> Running {
    let place = need(tempfile::tempdir(), "een tijdelijke map");
    let running = start_with(region, &place.path().join("wegwijzer.db"), more).await;
    Running { _place: Some(place), ..running }
}

/// The same with this database.
pub async fn start_with(region: &str, database: &Path, more: &[&str]) -> Running {
    // The port is free again when this listener is gone; the program cannot tell which one it would have been given.
    let free = need(std::net::TcpListener::bind("127.0.0.1:0"), "een vrije poort");
    let address = need(free.local_addr(), "het adres van de poort");
    drop(free);
    let (listen, database) = (address.to_string(), database.display().to_string());
    let content = fixture(region).display().to_string();
    let arguments =
        ["serve", "--listen", &listen, "--database", &database, "--content", &content, "--vandaag", TODAY];
    let arguments = [arguments.as_slice(), more].concat();
    let mut child = need(
        program(&arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn(),
        "het programma starten",
    );
    let mut out = BufReader::new(need(child.stdout.take().ok_or("die is er niet"), "de uitvoer"));
    let mut said = String::new();
    let read = tokio::time::timeout(PATIENCE, out.read_line(&mut said)).await;
    need(need(read, "het programma zegt op tijd dat het er is"), "lezen wat het programma zegt");
    assert!(said.contains(&listen), "{said:?}");
    Running { child, _out: out, address, _place: None }
}

impl Running {
    /// Asks the program to stop, as a service manager does.
    fn tell_to_stop(&self, signal: &str) {
        let id = need(self.child.id().ok_or("het is er niet meer"), "het programma").to_string();
        let told = need(std::process::Command::new("kill").args([signal, &id]).status(), "kill");
        assert!(told.success(), "{signal} kan niet worden gestuurd");
    }

    /// Ends the program where it is, as a loss of power does to a program.
    pub async fn kill(mut self) {
        self.tell_to_stop("-KILL");
        let ended = self.ended(PATIENCE).await;
        assert_eq!(ended.code(), None, "een signaal maakte er een eind aan: {ended}");
    }

    async fn ended(&mut self, within: Duration) -> ExitStatus {
        let ended = tokio::time::timeout(within, self.child.wait()).await;
        need(need(ended, "het programma eindigt op tijd"), "wachten op het programma")
    }
}

/// Waits until the program has read all that was sent on this connection: then the request is under way. The kernel
/// counts what is not read yet; only Linux shows that count, and elsewhere there is nothing to wait for.
async fn until_read(stream: &TcpStream) {
    let port = |address: std::io::Result<SocketAddr>| format!(":{:04X}", need(address, "een adres").port());
    let (ours, theirs) = (port(stream.local_addr()), port(stream.peer_addr()));
    tests::until("het halve verzoek is gelezen", || {
        let Ok(table) = std::fs::read_to_string("/proc/net/tcp") else { return true };
        let rows = table.lines().skip(1).map(|row| row.split_whitespace().collect::<Vec<_>>());
        let nothing_waits = |row: &Vec<&str>| row.get(4) == Some(&"00000000:00000000");
        let ends: Vec<_> = rows
            .filter(|row| match (row.get(1), row.get(2)) {
                (Some(from), Some(to)) => {
                    (from.ends_with(&ours) && to.ends_with(&theirs))
                        || (from.ends_with(&theirs) && to.ends_with(&ours))
                }
                _ => false,
            })
            .collect();
        ends.len() == 2 && ends.iter().all(nothing_waits)
    })
    .await;
}

/// Waits until nobody can begin anything new.
async fn until_closed(address: SocketAddr) {
    let closed = tokio::time::timeout(PATIENCE, async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    });
    need(closed.await, "het programma neemt niets nieuws meer aan");
}

fn is_whole(answer: &Answer) -> bool {
    answer.status == 200 && answer.header("content-length") == answer.body.len().to_string()
}

#[tokio::test]
async fn a_request_that_is_under_way_is_answered_whole() {
    for signal in ["-TERM", "-INT"] {
        let mut running = start("zeven", &[]).await;
        assert_eq!(speak(running.address, "GET", "/health/ready").await.status, 200);

        let mut stream = TcpStream::connect(running.address).await.unwrap();
        let text = request("GET", "/api/v1/inhoud");
        let (first, rest) = text.split_at(text.len() / 2);
        stream.write_all(first.as_bytes()).await.unwrap();
        until_read(&stream).await;

        running.tell_to_stop(signal);
        until_closed(running.address).await;
        stream.write_all(rest.as_bytes()).await.unwrap();
        let answer = read_answer(stream).await;
        assert!(is_whole(&answer), "{signal}: {} met {} bytes", answer.status, answer.body.len());
        assert_eq!(answer.json()["regio"]["titel"], "Zevensprong");
        assert_eq!(running.ended(PATIENCE).await.code(), Some(0), "{signal}");
    }
}

#[tokio::test]
async fn a_program_with_nothing_to_do_stops_at_once() {
    let mut running = start("zeven", &[]).await;
    let idle = TcpStream::connect(running.address).await.unwrap();
    assert_eq!(speak(running.address, "GET", "/health/live").await.status, 200);
    running.tell_to_stop("-TERM");
    // Less than the ten seconds that a request under way would get.
    assert_eq!(running.ended(Duration::from_secs(9)).await.code(), Some(0));
    drop(idle);
}
