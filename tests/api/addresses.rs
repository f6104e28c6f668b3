//! Every address has one answer, and none leads to another host.

use crate::raw::speak;
use tests::{Region, Site};

#[tokio::test]
async fn every_page_has_its_status() {
    let site = Site::of(Region::Three).await;
    for (path, status) in [
        ("/", 200),
        ("/?op=2025-05-31", 200),
        ("/diensten", 200),
        ("/diensten?zoek=sleutel&domein=gebouwen&soort=melden", 200),
        ("/diensten?zoek=%ff%&domein=GEEN&op=gisteren", 200),
        ("/diensten/boom-melden", 200),
        ("/diensten/boom-melden?gemeente=bolderveen&op=2025-05-31", 200),
        ("/diensten/onbekend", 404),
        ("/diensten/Boom-Melden", 404),
        ("/diensten/boom-melden/meer", 404),
        ("/diensten/%2e%2e", 404),
        ("/9999", 404),
        ("/03", 404),
        ("/-3", 404),
        ("/99999999999", 404),
        ("/onzin", 404),
        ("/apiary", 404),
        ("/%", 400),
        ("/%f", 400),
        ("/%ff", 400),
        ("/diensten/%ff", 400),
    ] {
        let answer = site.get(path).await;
        assert!(answer.is_page(status), "{path} moet {status} geven, niet {}", answer.status);
    }
}

#[tokio::test]
async fn what_has_moved_leads_there_with_its_query() {
    let site = Site::of(Region::Three).await;
    let chosen = "gemeente=kwelderoord&op=2025-05-31";
    for (path, target) in [
        ("/diensten/".to_owned(), "/diensten".to_owned()),
        (format!("/diensten/?zoek=pas%20kwijt&{chosen}"), format!("/diensten?zoek=pas%20kwijt&{chosen}")),
        ("/diensten/boom-melden/".into(), "/diensten/boom-melden".into()),
        (format!("/diensten/boom-melden/?{chosen}"), format!("/diensten/boom-melden?{chosen}")),
        ("/diensten/bloembak-lenen".into(), "/diensten/plantenbak-lenen".into()),
        (format!("/diensten/plantenbak?{chosen}"), format!("/diensten/plantenbak-lenen?{chosen}")),
        ("/7".into(), "/diensten/plantenbak-lenen".into()),
        (format!("/903?{chosen}"), format!("/diensten/fietsplan?{chosen}")),
    ] {
        let answer = site.get(&path).await;
        assert_eq!((answer.status, answer.header("location")), (301, target.as_str()), "{path}");
        assert!(site.get(&target).await.is_page(200), "{target} is het eind van de weg");
    }
}

#[tokio::test]
async fn every_number_leads_to_its_service_or_step() {
    for region in Region::ALL {
        let site = Site::of(region).await;
        let content = site.content();
        let services = content.services.iter().map(|item| (item.number, format!("/diensten/{}", item.slug)));
        let steps = content.steps.iter().map(|item| (item.number, format!("/inwerken/{}", item.slug)));
        for (number, target) in services.chain(steps) {
            let answer = site.get(&format!("/{number}")).await;
            assert_eq!((answer.status, answer.header("location")), (301, target.as_str()), "{number}");
        }
    }
}

#[tokio::test]
async fn no_address_leads_to_another_host() {
    let site = Site::of(Region::Three).await.open().await;
    for (target, status) in [
        ("//", 404),
        ("///", 404),
        ("//evil.example/diensten", 404),
        ("//evil.example/diensten/", 404),
        ("//evil.example/7", 404),
        ("///evil.example/7/", 404),
        ("/%2f%2fevil.example/7/", 404),
        ("/%5cevil.example/diensten/", 404),
        ("/;@evil.example/diensten/", 404),
        ("/diensten//", 404),
        ("/diensten/..//evil.example/7/", 404),
        ("/%0d%0aLocation:%20http:%2f%2fevil.example/", 404),
        ("http://evil.example/diensten", 200),
        ("http://evil.example/diensten/", 301),
        ("http://evil.example//evil.example/7", 404),
    ] {
        let answer = speak(site, "GET", target).await;
        assert!(answer.is_page(status), "{target} moet {status} geven, niet {}", answer.status);
        let location = answer.header("location");
        let stays = location.is_empty() || location.starts_with("/diensten");
        assert!(stays && !location.contains("evil"), "{target} leidt naar {location}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_never_a_page() {
    let site = Site::of(Region::Three).await;
    for path in ["/x.js", "/wegwijzer-app-0000.wasm", "/diensten/x.css", "/.env", "/a/../x.json", "/x.html"] {
        let answer = site.get(path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (404, "text/plain; charset=utf-8"),
            "{path}"
        );
        assert!(!answer.text().contains('<'), "{path} krijgt een pagina: {}", answer.text());
    }
}

#[tokio::test]
async fn an_unknown_address_of_the_api_is_a_problem_and_no_redirect() {
    let site = Site::of(Region::Three).await;
    for path in [
        "/api",
        "/api/",
        "/api/v1",
        "/api/v1/",
        "/api/v1/onbekend",
        "/api/v1/diensten/",
        "/api/v1/diensten/onbekend",
        "/api/v1/diensten/boom-melden/",
        "/api/v1/diensten/BOOM-MELDEN",
        "/api/v1/diensten/%ff",
        "/api/v1/%",
        "/api/v2/diensten",
        "/api/x.js",
    ] {
        let answer = site.get(path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (404, "application/problem+json"),
            "{path}"
        );
        assert_eq!(answer.header("location"), "", "{path}");
    }
}

#[tokio::test]
async fn another_method_is_refused_with_those_that_are_allowed() {
    let site = Site::of(Region::Three).await;
    for method in ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
        for path in ["/", "/diensten", "/diensten/boom-melden", "/x.js"] {
            let answer = site.send(method, path, &[]).await;
            assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{method} {path}");
        }
        for path in
            ["/api/v1/diensten", "/api/v1/diensten/boom-melden", "/api/v1/inhoud", "/api/v1/openapi.json"]
        {
            let answer = site.send(method, path, &[]).await;
            assert_eq!((answer.status, answer.header("allow")), (405, "GET,HEAD"), "{method} {path}");
            assert_eq!(answer.header("content-type"), "application/problem+json", "{method} {path}");
            assert_eq!(answer.header("api-version"), api::API_VERSION, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn head_answers_as_get_does_without_the_body() {
    let site = Site::of(Region::Three).await.open().await;
    for path in ["/", "/diensten/", "/x.js", "/api/v1/diensten", "/api/v1/onbekend", "/health/live"] {
        let (get, head) = (speak(site, "GET", path).await, speak(site, "HEAD", path).await);
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
        for name in ["content-type", "content-length", "etag", "location", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{name} van {path}");
        }
    }
}
