//! Sending what a reader lets us know, and keeping on the device what cannot be sent now. It stands on the device before
//! it is sent, so that a page that is closed meanwhile loses nothing; twice sent it is kept once, by its key.

use crate::context::Here;
use crate::feedback::{Answer, Outcome, Reaction, Stage, key};
use crate::{browser, client};
use leptos::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether what waits is being sent.
static UNDER_WAY: AtomicBool = AtomicBool::new(false);

/// Sends a reaction, and says how that goes; when nothing more is to be done, the element with the name `told` gets the
/// focus. What leaves no trace does not wait on the device.
pub fn send(here: Here, mut reaction: Reaction, traceless: bool, stage: RwSignal<Stage>, told: &'static str) {
    reaction.key = match stage.get_untracked() {
        Stage::Sending => return,
        Stage::Answered(before, _) if before.says_the_same(&reaction) => before.key,
        // Without a key the server refuses it, and the reader is told.
        _ => browser::chance().map(key).unwrap_or_default(),
    };
    stage.set(Stage::Sending);
    leptos::task::spawn_local(async move {
        let line = reaction.json();
        let waits = !traceless && put(here, &line);
        let status = client::send(&line).await;
        let answer = Answer::of(status);
        if waits && answer != Answer::Later {
            take(here, &line);
        }
        let outcome = match answer {
            Answer::Kept => Outcome::Kept,
            Answer::Refused(status) => Outcome::Refused(status),
            Answer::Later if waits => Outcome::Waiting,
            Answer::Later if traceless => Outcome::Traceless { offline: status.is_none() },
            Answer::Later => Outcome::NoRoom,
        };
        // Who went to another page meanwhile reads on there.
        if stage.try_set(Stage::Answered(reaction, outcome)).is_none() && outcome.is_done() {
            browser::focus_soon(told);
        }
        if answer == Answer::Kept {
            send_waiting(here).await;
        }
    });
}

/// Sends what waits: soon, and whenever there is a connection again.
#[cfg(target_arch = "wasm32")]
pub fn follow(here: Here) {
    let begin = move || leptos::task::spawn_local(send_waiting(here));
    browser::when_connected(begin);
    leptos::task::spawn_local(async move {
        // First the app takes over from the reading view.
        browser::rest().await;
        browser::rest().await;
        begin();
    });
}

/// One after another, the oldest first, until one has to wait longer.
async fn send_waiting(here: Here) {
    if UNDER_WAY.swap(true, Ordering::Relaxed) {
        return;
    }
    while let Some(line) = oldest(here) {
        if Answer::of(client::send(&line).await) == Answer::Later {
            break;
        }
        take(here, &line);
    }
    UNDER_WAY.store(false, Ordering::Relaxed);
}

fn oldest(here: Here) -> Option<String> {
    here.device().read_untracked().outbox.first().cloned()
}

/// Lets a reaction wait; says whether the device can keep it.
fn put(here: Here, line: &str) -> bool {
    let mut room = false;
    let kept = here.change(|device| room = device.put_out(line)) && room;
    if room && !kept {
        take(here, line);
    }
    kept
}

/// Lets a reaction wait no longer.
fn take(here: Here, line: &str) {
    here.change(|device| device.take_out(line));
}
