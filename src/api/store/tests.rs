//! What becomes of a reaction when the database is held, full, broken or asked by many, on the whole server.

use super::*;
use crate::content::{self, Files};
use crate::routes::LONGEST_ANSWER;
use crate::{App, Clock, ExportForm, Page, PageRequest, Pages, Published};
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use model::wire::{Timestamp, path};
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, ConnectOptions, Row};
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt;

/// Waiting in vain, without making the test wait.
const SHORT: Duration = Duration::from_millis(50);

/// A folder with a database that is gone when the test ends.
fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wegwijzer.db");
    (folder, file)
}

struct NoPages;

impl Pages for NoPages {
    fn draw(&self, _: &PageRequest<'_>) -> Page {
        Page { head: String::new(), body: String::new() }
    }
}

/// A server that keeps reactions in this database, and a reaction to something that it shows.
async fn server(options: SqliteConnectOptions) -> (axum::Router, Value) {
    let store = Store::with(options).await.unwrap();
    let content = content::read(&Files::embedded()).unwrap();
    let about = format!("dienst:{}", content.services[0].slug);
    let (today, now) = ("2026-11-24".parse().unwrap(), Timestamp::new(1_795_512_600).unwrap());
    let clock = Clock { today: Arc::new(move || today), now: Arc::new(move || now) };
    let app = App::new(Published::new(content).unwrap(), Box::new(NoPages), clock, store);
    (crate::router(app), json!({ "oordeel": "klopt-niet", "over": about, "tekst": "é".repeat(2_000) }))
}

/// Sends a reaction under the key with this number.
async fn post(server: &axum::Router, reaction: &Value, number: usize) -> (u16, HeaderMap, Value) {
    let mut reaction = reaction.clone();
    reaction["sleutel"] = key(number).into();
    let request = Request::post(path::FEEDBACK).header(header::CONTENT_TYPE, "application/json");
    let request = request.body(Body::from(reaction.to_string())).unwrap();
    let (parts, body) = server.clone().oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, 100_000).await.unwrap();
    (parts.status.as_u16(), parts.headers, serde_json::from_slice(&body).unwrap())
}

fn key(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012x}")
}

/// The keys that were kept, as an export has them.
async fn kept(file: &Path) -> Vec<String> {
    let mut out = Vec::new();
    crate::export(file, ExportForm::Json, &mut out).await.unwrap();
    let list: Vec<Value> = serde_json::from_slice(&out).unwrap();
    list.iter().map(|one| one["sleutel"].as_str().unwrap().to_owned()).collect()
}

fn says(problem: &Value, parts: &[&str]) {
    let detail = problem["detail"].as_str().unwrap();
    assert!(parts.iter().all(|part| detail.contains(part)), "{detail}");
    let said = problem.to_string().to_lowercase();
    assert!(!["sql", "table", "database is", "reacties "].iter().any(|word| said.contains(word)), "{said}");
}

#[tokio::test]
async fn a_database_that_is_held_keeps_nothing_and_says_so_until_it_is_free() {
    assert!(BUSY + TURN < LONGEST_ANSWER, "wie tevergeefs wacht, hoort waarom");
    let (_folder, file) = place();
    let (server, reaction) = server(options(&file, SHORT)).await;
    let mut other = options(&file, SHORT).connect().await.unwrap();
    sqlx::query("begin immediate").execute(&mut other).await.unwrap();
    // More than there are connections: none of them stays behind in a transaction.
    for number in 0..8 {
        let (status, headers, problem) = post(&server, &reaction, number).await;
        assert_eq!(
            (status, &headers[header::CONTENT_TYPE]),
            (503, &"application/problem+json".parse().unwrap())
        );
        assert_eq!(headers[header::RETRY_AFTER], "10");
        says(&problem, &["Er is niets bewaard", "bij jou", "opnieuw"]);
    }
    sqlx::query("rollback").execute(&mut other).await.unwrap();
    assert!(kept(&file).await.is_empty());
    for number in 0..8 {
        assert_eq!(post(&server, &reaction, number).await.0, 201, "{number}");
    }
    assert_eq!(kept(&file).await, (0..8).map(key).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let (_folder, file) = place();
    Store::open(&file).await.unwrap().close().await;
    let (small, reaction) = server(options(&file, SHORT).pragma("max_page_count", "40")).await;
    let (mut acknowledged, mut refused) = (Vec::new(), Vec::new());
    for number in 0..60 {
        match post(&small, &reaction, number).await {
            (201, _, _) => acknowledged.push(number),
            (507, headers, problem) => {
                assert_eq!(headers[header::CONTENT_TYPE], "application/problem+json");
                says(&problem, &["Er is niets bewaard", "bij jou", "schijf is vol"]);
                refused.push(number);
            }
            other => panic!("{number}: {other:?}"),
        }
    }
    assert!(acknowledged.len() > 5 && refused.len() > 20, "{acknowledged:?} {refused:?}");
    assert_eq!(kept(&file).await, acknowledged.iter().copied().map(key).collect::<Vec<_>>());

    // With room again all is kept, each once.
    let (large, reaction) = server(options(&file, SHORT)).await;
    for number in 0..60 {
        assert_eq!(post(&large, &reaction, number).await.0, 201, "{number}");
    }
    let mut keys = kept(&file).await;
    keys.sort_unstable();
    assert_eq!(keys, (0..60).map(key).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_broken_database_is_our_mistake_and_tells_nothing_of_the_inside() {
    let (_folder, file) = place();
    let (server, reaction) = server(options(&file, SHORT)).await;
    let mut other = options(&file, SHORT).connect().await.unwrap();
    sqlx::query("alter table reacties rename to elders").execute(&mut other).await.unwrap();
    for number in 0..8 {
        let (status, _, problem) = post(&server, &reaction, number).await;
        assert_eq!(status, 500);
        says(&problem, &["Er is niets bewaard", "bij jou", "opnieuw"]);
    }
    let error = crate::export(&file, ExportForm::Csv, Vec::new()).await.unwrap_err();
    assert_eq!(error.to_string(), "het heeft niet de tabellen van deze versie van Wegwijzer");
    sqlx::query("alter table elders rename to reacties").execute(&mut other).await.unwrap();
    assert_eq!(post(&server, &reaction, 0).await.0, 201);
}

#[tokio::test]
async fn what_is_acknowledged_is_on_disk() {
    let (_folder, file) = place();
    let store = Store::open(&file).await.unwrap();
    let one = async |question: &'static str| sqlx::query(question).fetch_one(&store.pool).await.unwrap();
    assert_eq!(one("pragma journal_mode").await.get::<String, _>(0), "wal");
    // FULL: the log is synchronised at each commit (https://sqlite.org/pragma.html#pragma_synchronous).
    assert_eq!(one("pragma synchronous").await.get::<i64, _>(0), 2);
    assert_eq!(one("pragma busy_timeout").await.get::<i64, _>(0), 5_000);
}

#[tokio::test]
async fn the_database_refuses_what_is_no_reaction() {
    let (_folder, file) = place();
    let store = Store::open(&file).await.unwrap();
    let insert = async |values: String| {
        let columns = "(sleutel, ontvangen_op, oordeel, over, tekst)";
        let text = format!("insert into reacties {columns} values ({values})");
        sqlx::query(AssertSqlSafe(text)).execute(&store.pool).await
    };
    let (one, other) = (key(1), key(2));
    insert(format!("'{one}', 1, 'goed', 'dienst:x', null")).await.unwrap();
    for wrong in [
        format!("'{one}', 1, 'goed', 'dienst:x', null"),
        "'kort', 1, 'goed', 'dienst:x', null".to_owned(),
        format!("'{other}', null, 'goed', 'dienst:x', null"),
        format!("'{other}', 'nu', 'goed', 'dienst:x', null"),
        format!("'{other}', 1, 'prima', 'dienst:x', null"),
        format!("'{other}', 1, 'goed', null, 'tekst'"),
        format!("'{other}', 1, 'gemist', 'dienst:x', 'tekst'"),
        format!("'{other}', 1, 'gemist', null, null"),
        format!("'{other}', 1, 'gemist', null, ''"),
        format!("'{other}', 1, 'gemist', null, '{}'", "a".repeat(2_001)),
    ] {
        assert!(insert(wrong.clone()).await.is_err(), "{wrong}");
    }
    assert_eq!(kept(&file).await, [one]);
}
