//! What readers sent, given by the program to whoever answers it, while the site goes on.

use crate::feedback::{PATH, key, reaction};
use crate::program::{program, run};
use crate::raw::try_post;
use crate::stopping::start_with;
use serde_json::{Value, json};
use std::process::Stdio;
use tests::{PATIENCE, Region, Site, need};
use tokio::io::{AsyncBufReadExt, BufReader};

#[tokio::test]
async fn a_table_opens_in_a_spreadsheet_and_runs_nothing() {
    let site = Site::of(Region::Three).await;
    let texts = ["=1+1", "+31 71", "-", "@ik", "a;\"b\"\nc", "é€🙂", "'=1"];
    for (number, text) in texts.into_iter().enumerate() {
        let body = json!({ "sleutel": key(number), "oordeel": "gemist", "tekst": text });
        assert_eq!(site.post(PATH, body.to_string()).await.status, 201, "{text}");
    }
    assert_eq!(site.post(PATH, reaction(7).to_string()).await.status, 201);
    let database = site.database().display().to_string();
    let said = run(&["reacties", "export", "--database", &database]).await;
    assert_eq!((said.status, said.error.as_str()), (Some(0), ""));
    let cells = ["'=1+1", "'+31 71", "'-", "'@ik", "\"a;\"\"b\"\"\nc\"", "é€🙂", "'=1"];
    let mut expected = vec!["\u{feff}sleutel;ontvangen_op;oordeel;over;tekst".to_owned()];
    for (number, cell) in cells.into_iter().enumerate() {
        expected.push(format!("{};2026-11-24T09:30:00Z;gemist;;{cell}", key(number)));
    }
    expected
        .push(format!("{};2026-11-24T09:30:00Z;onduidelijk;dienst:boom-melden;Welk formulier?\n", key(7)));
    assert_eq!(said.out, expected.join("\n"));

    // For a program it is as it was written.
    let said = run(&["reacties", "export", "--als", "json", "--database", &database]).await;
    let list: Vec<Value> = serde_json::from_str(&said.out).unwrap();
    let written: Vec<_> = list.iter().map(|one| one["tekst"].as_str().unwrap()).collect();
    assert_eq!(written, [texts.as_slice(), &["Welk formulier?"]].concat());
}

#[tokio::test]
async fn a_site_that_runs_can_be_read_and_nothing_of_the_reader_is_in_it() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("wegwijzer.db");
    let database = file.display().to_string();
    let running = start_with("drie", &file, &[]).await;
    for (form, nothing) in [("csv", "\u{feff}sleutel;ontvangen_op;oordeel;over;tekst\n"), ("json", "[]\n")] {
        let said = run(&["reacties", "export", "--als", form, "--database", &database]).await;
        assert_eq!((said.status, said.out.as_str()), (Some(0), nothing), "{}", said.error);
    }
    let answer = try_post(running.address, PATH, &reaction(1).to_string()).await.unwrap();
    assert_eq!(answer.status, 201, "{}", answer.text());
    let said = run(&["reacties", "export", "--als", "json", "--database", &database]).await;
    let list: Vec<Value> = serde_json::from_str(&said.out).unwrap();
    assert_eq!(list, [answer.json()]);
    // The real clock, also where the site pretends that it is another day.
    let received = list[0]["ontvangenOp"].as_str().unwrap();
    assert!(
        received.len() == 20 && received.ends_with('Z') && !received.contains(tests::TODAY),
        "{received}"
    );
    running.kill().await;
    // The log of a program that was killed is read too.
    let said = run(&["reacties", "export", "--als", "json", "--database", &database]).await;
    assert_eq!(serde_json::from_str::<Vec<Value>>(&said.out).unwrap(), list, "{}", said.error);
    for file in std::fs::read_dir(place.path()).unwrap().flatten() {
        let bytes = std::fs::read(file.path()).unwrap();
        let has = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(!has("127.0.0.1") && !has("voorbeeld.nl"), "{}", file.path().display());
    }
}

#[tokio::test]
async fn who_has_read_enough_of_an_export_ends_it_without_a_word() {
    let site = Site::of(Region::Three).await;
    for number in 0..60 {
        let body = json!({ "sleutel": key(number), "oordeel": "gemist", "tekst": "\u{1f642}".repeat(2_000) });
        assert_eq!(site.post(PATH, body.to_string()).await.status, 201);
    }
    let database = site.database().display().to_string();
    let mut command = program(&["reacties", "export", "--database", &database]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).await.unwrap();
    assert!(first.starts_with("\u{feff}sleutel;"), "{first}");
    drop(out);
    let ended = tokio::time::timeout(PATIENCE, child.wait_with_output()).await;
    let ended = need(need(ended, "het programma eindigt"), "het programma");
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).as_ref()), (Some(0), ""));
}
