//! A folder that is followed: a good change is shown, and a change with a mistake never replaces good content.

use crate::folder::{copy_of, rewrite};
use model::Shown;
use std::fs;
use tempfile::TempDir;
use tests::{Site, content_in, need, until};
use tracing_subscriber::util::SubscriberInitExt;

/// A site that follows a folder of its own.
async fn following(shown: Shown) -> (TempDir, Site) {
    let folder = copy_of("drie");
    let site = Site::showing(content_in(folder.path()).shown(shown)).await;
    need(api::follow(site.app().clone(), folder.path(), shown), "de map volgen");
    (folder, site)
}

fn title(site: &Site) -> String {
    site.content().region.title.clone()
}

#[tokio::test]
async fn a_good_change_is_shown() {
    let (folder, site) = following(Shown::default()).await;
    let before = site.get("/api/v1/regio").await;
    rewrite(folder.path(), "regio.toml", "\"Handwijzer\"", "\"Wijzerplaat\"");
    until("de nieuwe titel is er", || title(&site) == "Wijzerplaat").await;
    let after = site.get_with("/api/v1/regio", &[("if-none-match", before.header("etag"))]).await;
    assert_eq!(after.status, 200, "wie de oude regio heeft, krijgt de nieuwe");
    assert_eq!(after.json()["titel"], "Wijzerplaat");
    assert!(site.draw("/").body.contains("Wijzerplaat"), "ook op de pagina's");
}

#[tokio::test]
async fn what_is_hidden_stays_hidden_after_a_change() {
    let (folder, site) = following(Shown { without_examples: true, public_only: true }).await;
    rewrite(folder.path(), "regio.toml", "\"Handwijzer\"", "\"Wijzerplaat\"");
    until("de nieuwe titel is er", || title(&site) == "Wijzerplaat").await;
    let told = site.get("/api/v1/inhoud").await.text();
    assert!(!told.contains("kraaiennest") && !told.contains("\"voorbeeld\""), "{told}");
}

#[tokio::test]
async fn a_service_can_come_move_and_go() {
    let (folder, site) = following(Shown::default()).await;
    let count = || site.content().services.len();
    let services = folder.path().join("diensten/groen");
    let text = fs::read_to_string(services.join("gereedschap-lenen.md")).unwrap();
    let (front, _) = text.rsplit_once("+++").unwrap();
    // A text of its own: two texts do not share their sentences.
    let front = front.lines().map(|line| match line {
        line if line.starts_with("nummer = ") => "nummer = 22",
        line if line.starts_with("samenvatting = \"") => {
            "samenvatting = \"Je leent een ladder. Hij staat in de schuur.\""
        }
        line => line,
    });
    let front: Vec<&str> = front.collect();
    let text = format!("{}\n+++\n\nEen ladder van zes treden.\n", front.join("\n"));
    fs::write(services.join("ladder-lenen.md"), text).unwrap();
    rewrite(folder.path(), "nummers.toml", "\n21 = ", "\n22 = \"ladder-lenen\"\n21 = ");
    until("de nieuwe dienst is er", || count() == 11).await;
    assert_eq!(site.get("/api/v1/diensten/ladder-lenen").await.json()["nummer"], 22);

    let moved = folder.path().join("diensten/mensen/ladder-lenen.md");
    fs::rename(services.join("ladder-lenen.md"), &moved).unwrap();
    let ladder = need("ladder-lenen".parse(), "een slug");
    let domain = || site.content().service(&ladder).map(|service| service.domain.to_string());
    until("de dienst is verhuisd", || domain().as_deref() == Some("mensen")).await;

    fs::remove_file(moved).unwrap();
    rewrite(folder.path(), "nummers.toml", "\n22 = \"ladder-lenen\"", "");
    until("de dienst is weg", || count() == 10).await;
    assert_eq!(site.get("/api/v1/diensten/ladder-lenen").await.status, 404);
}

#[tokio::test]
async fn a_mistake_never_replaces_good_content_and_is_reported() {
    let place = tempfile::tempdir().unwrap();
    let log = place.path().join("logboek");
    let writer = fs::File::create(&log).unwrap();
    let _logging = tracing_subscriber::fmt().with_writer(writer).with_ansi(false).finish().set_default();
    let said = || fs::read_to_string(&log).unwrap_or_default();

    let (folder, site) = following(Shown::default()).await;
    let before = site.get("/api/v1/inhoud").await;
    // First the mistake and then the good change, so that no moment without a mistake lies between them.
    rewrite(folder.path(), "loketten.toml", "buitenlijn@voorbeeld.nl", "buitenlijn");
    rewrite(folder.path(), "regio.toml", "\"Handwijzer\"", "\"Wijzerplaat\"");
    until("de fout staat in het logboek", || said().contains("de vorige versie blijft")).await;
    assert!(said().contains("loketten.toml:5: "), "{}", said());
    assert_eq!(title(&site), "Handwijzer");
    let after = site.get("/api/v1/inhoud").await;
    assert_eq!((after.header("etag"), &after.body), (before.header("etag"), &before.body));

    rewrite(folder.path(), "loketten.toml", "mail = \"buitenlijn\"", "mail = \"buitenlijn@voorbeeld.nl\"");
    until("na herstel is de nieuwe titel er", || title(&site) == "Wijzerplaat").await;
}
