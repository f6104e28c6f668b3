//! Whether the server lives, and whether it can do its work.

use tests::{Region, Site};

#[tokio::test]
async fn a_site_that_runs_says_so() {
    let site = Site::of(Region::Three).await;
    for path in ["/health/live", "/health/ready"] {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, "ok\n"), "{path}");
        assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn a_site_without_its_database_lives_but_is_not_ready() {
    let site = Site::of(Region::Three).await;
    site.app().store().close().await;
    let ready = site.get("/health/ready").await;
    assert_eq!((ready.status, ready.header("cache-control")), (503, "no-store"));
    assert!(ready.text().contains("database"), "{}", ready.text());
    assert_eq!(site.get("/health/live").await.status, 200);
    assert_eq!(site.get("/api/v1/diensten").await.status, 200, "lezen kan zonder database");
    assert!(site.get("/").await.is_page(200), "lezen kan zonder database");
}
