//! The server is killed (`kill -9`) again and again while readers send. What was acknowledged is there, once; who heard
//! nothing sends again under the same key, and is there once too.

use crate::feedback::{PATH, key};
use crate::program::run;
use crate::raw::try_post;
use crate::stopping::{Running, start_with};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tests::{PATIENCE, need};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

/// How many reactions are sent.
const REACTIONS: usize = 500;

/// How many readers send at once.
const READERS: usize = 8;

/// How often the server is killed meanwhile.
const KILLS: usize = 5;

/// The state of the numbers that choose the moments: the same ones in every run.
const SEED: u64 = 0x5eed_2026_1124;

/// What the readers know.
#[derive(Default)]
struct Heard {
    /// What was acknowledged, by key, in the words of the server.
    acknowledged: BTreeMap<String, Value>,
    /// How often an answer did not come.
    lost: usize,
}

/// What is behind a lock. A test that failed while it held the lock has failed already.
fn open<T>(locked: &Mutex<T>) -> MutexGuard<'_, T> {
    locked.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The next of a row of numbers in which no order is seen (xorshift64, <https://doi.org/10.18637/jss.v008.i14>).
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// After how many acknowledgements the server is killed: once in each equal part of all.
fn moments() -> Vec<usize> {
    let (mut state, part) = (SEED, REACTIONS / KILLS);
    let mut within = || usize::try_from(next(&mut state) % part as u64).unwrap_or_default();
    (0..KILLS).map(|kill| kill * part + within().max(1)).collect()
}

fn reaction(number: usize) -> Value {
    json!({
        "sleutel": key(number),
        "oordeel": "klopt-niet",
        "over": "dienst:boom-melden",
        "tekst": format!("reactie {number}{}", "é".repeat(number * 4 % 1_900)),
    })
}

/// Sends what there is to send until nothing is left. What is not acknowledged is sent again, to whatever server there
/// is by then.
async fn send(
    numbers: Arc<Mutex<Vec<usize>>>,
    heard: Arc<Mutex<Heard>>,
    mut server: watch::Receiver<SocketAddr>,
    told: mpsc::UnboundedSender<()>,
) {
    loop {
        let Some(number) = open(&numbers).pop() else { return };
        let body = reaction(number).to_string();
        loop {
            let address = *server.borrow_and_update();
            if let Some(answer) = try_post(address, PATH, &body).await {
                assert_eq!(answer.status, 201, "{number}: {}", answer.text());
                let before = open(&heard).acknowledged.insert(key(number), answer.json());
                assert_eq!(before, None, "{number} is twee keer gestuurd");
                need(told.send(()), "tellen");
                break;
            }
            open(&heard).lost += 1;
            need(server.changed().await, "een volgende server");
        }
    }
}

/// What is in the database, read by the program's own export.
async fn kept(database: &Path) -> Vec<Value> {
    let said =
        run(&["reacties", "export", "--als", "json", "--database", &database.display().to_string()]).await;
    assert_eq!(said.status, Some(0), "{}", said.error);
    need(serde_json::from_str(&said.out), &said.out)
}

/// All that was acknowledged is there as it was said, nothing is there twice, and nothing that was never sent.
/// Gives how many are there though nobody heard it.
fn compare(kept: &[Value], acknowledged: &BTreeMap<String, Value>) -> usize {
    let keys: BTreeSet<&str> = kept.iter().map(|one| one["sleutel"].as_str().unwrap_or_default()).collect();
    assert_eq!(keys.len(), kept.len(), "elke sleutel staat er één keer");
    for (key, said) in acknowledged {
        assert!(kept.contains(said), "{key} is bevestigd en is er niet");
    }
    for one in kept {
        let mut sent = one.clone();
        sent.as_object_mut().and_then(|one| one.remove("ontvangenOp"));
        let is_sent = (0..REACTIONS).any(|number| one["sleutel"] == key(number) && sent == reaction(number));
        assert!(is_sent, "dit is nooit zo gestuurd: {one}");
    }
    kept.len() - acknowledged.len()
}

#[tokio::test]
async fn nothing_that_was_acknowledged_is_lost_and_nothing_is_there_twice() {
    let place = tempfile::tempdir().unwrap();
    let database = place.path().join("wegwijzer.db");
    let mut running: Running = start_with("drie", &database, &[]).await;
    let (announce, server) = watch::channel(running.address);
    let (told, mut acknowledgements) = mpsc::unbounded_channel();
    let numbers = Arc::new(Mutex::new((0..REACTIONS).rev().collect::<Vec<_>>()));
    let heard = Arc::new(Mutex::new(Heard::default()));
    let mut readers = JoinSet::new();
    for _ in 0..READERS {
        readers.spawn(send(Arc::clone(&numbers), Arc::clone(&heard), server.clone(), told.clone()));
    }
    drop(told);

    let mut count = 0;
    for (kill, moment) in moments().into_iter().enumerate() {
        while count < moment {
            let one = tokio::time::timeout(PATIENCE, acknowledgements.recv()).await;
            need(need(one, "een bevestiging op tijd").ok_or("de lezers zijn klaar"), "een bevestiging");
            count += 1;
        }
        running.kill().await;
        // What was acknowledged before this is asked for after it: the kill came first.
        let acknowledged = open(&heard).acknowledged.clone();
        let unheard = compare(&kept(&database).await, &acknowledged);
        let (kill, known) = (kill + 1, acknowledged.len());
        println!(
            "kill -9 nummer {kill}: {known} bevestigd en aanwezig, {unheard} aanwezig maar niet gehoord"
        );
        running = start_with("drie", &database, &[]).await;
        need(announce.send(running.address), "de lezers horen waar de server is");
    }
    need(tokio::time::timeout(PATIENCE, readers.join_all()).await, "alle lezers zijn klaar");

    let heard = std::mem::take(&mut *open(&heard));
    assert_eq!(heard.acknowledged.len(), REACTIONS);
    assert!(heard.lost >= KILLS, "elke keer wachtte er iemand op een antwoord: {}", heard.lost);
    // Who sends once more hears what was said before.
    for number in (0..REACTIONS).step_by(25) {
        let again = try_post(running.address, PATH, &reaction(number).to_string()).await.unwrap();
        assert_eq!(
            (again.status, Some(&again.json())),
            (201, heard.acknowledged.get(&key(number))),
            "{number}"
        );
    }
    running.kill().await;
    let unheard = compare(&kept(&database).await, &heard.acknowledged);
    assert_eq!(unheard, 0);
    let lost = heard.lost;
    println!(
        "{REACTIONS} reacties, {KILLS} keer kill -9: {REACTIONS} bevestigd en één keer aanwezig, {lost} opnieuw gestuurd"
    );
}

#[test]
fn the_moments_are_spread_and_within_what_is_sent() {
    let moments = moments();
    assert_eq!(moments.len(), KILLS);
    assert!(
        moments.is_sorted() && moments.iter().all(|moment| (1..REACTIONS).contains(moment)),
        "{moments:?}"
    );
}
