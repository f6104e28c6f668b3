//! What a reader already has is not sent again, and what is sent is small.

use api::Published;
use tests::{Answer, Region, Site, need};

/// Answers that may be kept, and must be asked for again.
const KEPT: [&str; 8] = [
    "/api/v1/inhoud",
    "/api/v1/diensten",
    "/api/v1/diensten?op=2025-05-31&zoek=lenen",
    "/api/v1/diensten/boom-melden",
    "/api/v1/gemeenten",
    "/api/v1/domeinen",
    "/api/v1/regio",
    "/api/v1/openapi.json",
];

/// Below this size a compressed answer is no smaller in practice.
const WORTH_COMPRESSING: usize = 600;

async fn tag(site: &Site, path: &str) -> String {
    let answer = site.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    assert!(answer.header("etag").ends_with('"'), "{path} heeft een ETag: {:?}", answer.header("etag"));
    answer.header("etag").to_owned()
}

#[tokio::test]
async fn what_is_known_is_not_sent_again() {
    let site = Site::of(Region::Three).await;
    for path in KEPT {
        let first = site.get(path).await;
        let again = site.get_with(path, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        for name in ["etag", "cache-control", "vary", "api-version"] {
            assert!(!again.header(name).is_empty(), "{path} zegt ook bij 304 {name}");
            assert_eq!(again.header(name), first.header(name), "{name} van {path}");
        }
    }
}

#[tokio::test]
async fn tags_are_compared_weakly() {
    let site = Site::of(Region::Three).await;
    let tag = tag(&site, "/api/v1/diensten").await;
    let strong = tag.trim_start_matches("W/");
    let in_a_list = format!("\"een\", {tag} ,W/\"twee\"");
    for known in [tag.as_str(), strong, in_a_list.as_str(), "*"] {
        let answer = site.get_with("/api/v1/diensten", &[("if-none-match", known)]).await;
        assert_eq!(answer.status, 304, "{known}");
    }
    for other in ["\"een\"", "W/\"een\"", "W/\"\"", "", "W/", strong.trim_matches('"')] {
        let answer = site.get_with("/api/v1/diensten", &[("if-none-match", other)]).await;
        assert_eq!((answer.status, answer.header("etag")), (200, tag.as_str()), "{other:?}");
    }
}

#[tokio::test]
async fn a_mistake_or_a_redirect_is_never_taken_for_known() {
    let site = Site::of(Region::Three).await;
    for (path, status) in [
        ("/api/v1/onbekend", 404),
        ("/api/v1/diensten?kleur=rood", 400),
        ("/api/v1/diensten/plantenbak", 301),
        ("/x.js", 404),
        ("/diensten/", 301),
    ] {
        let answer = site.get_with(path, &[("if-none-match", "*")]).await;
        assert_eq!(answer.status, status, "{path}");
    }
}

#[tokio::test]
async fn other_content_has_another_tag_and_the_same_content_the_same() {
    let site = Site::of(Region::Three).await;
    let paths = ["/api/v1/inhoud", "/api/v1/diensten", "/api/v1/regio", "/api/v1/gemeenten"];
    let mut before = Vec::new();
    for path in paths {
        before.push(tag(&site, path).await);
    }
    let mut content = (*site.content()).clone();
    site.app().publish(Published::new(content.clone()).unwrap());
    for (path, before) in paths.iter().zip(&before) {
        assert_eq!(tag(&site, path).await, *before, "{path}: wie de inhoud heeft, houdt die");
    }
    content.region.subtitle.push_str(" en meer");
    content.municipalities.first_mut().unwrap().name.push_str(" aan Zee");
    content.services.first_mut().unwrap().name.push_str(" of struik");
    site.app().publish(Published::new(content).unwrap());
    for (path, before) in paths.iter().zip(&before) {
        assert_ne!(tag(&site, path).await, *before, "{path}: wie de oude inhoud heeft, krijgt de nieuwe");
    }
}

#[tokio::test]
async fn another_day_has_another_tag_only_where_it_differs() {
    let site = Site::of(Region::Three).await;
    // Asked on a Saturday or on the Sunday after it, all is there on the same day.
    let today = tag(&site, "/api/v1/diensten?op=2026-11-28").await;
    assert_eq!(tag(&site, "/api/v1/diensten?op=2026-11-29").await, today);
    assert_ne!(tag(&site, "/api/v1/diensten?op=2025-05-31").await, today);
}

#[tokio::test]
async fn what_is_sent_compressed_unpacks_to_the_same() {
    let site = Site::of(Region::Seven).await;
    let paths = KEPT.iter().filter(|path| !path.ends_with("boom-melden"));
    let (mut small, mut large) = (0, 0);
    for thoroughly in [false, true] {
        if thoroughly {
            site.app().published().compress_thoroughly();
        }
        for path in paths.clone() {
            let plain = site.get(path).await;
            let packed = site.get_with(path, &[("accept-encoding", "gzip, br;q=0.9")]).await;
            assert_eq!(unpacked(&packed), plain.body, "{path}");
            assert_eq!(packed.header("etag"), plain.header("etag"), "{path}: de tag zegt wat het betekent");
            let worth = plain.body.len() >= WORTH_COMPRESSING;
            assert_eq!(packed.header("content-encoding") == "br", worth, "{path}");
            assert_eq!(packed.body.len() < plain.body.len(), worth, "{path} is ingepakt kleiner");
            for answer in [&plain, &packed] {
                assert_eq!(answer.header("vary").to_lowercase(), "accept-encoding", "{path}");
            }
            if worth {
                large += 1;
            } else {
                small += 1;
            }
        }
    }
    assert!(large > 0 && small > 0, "van beide soorten is er een geprobeerd");
}

#[tokio::test]
async fn who_refuses_brotli_gets_none() {
    let site = Site::of(Region::Three).await;
    for accept in ["", "gzip, deflate", "br;q=0", "gzip, br; q=0.0", "identity"] {
        let answer = site.get_with("/api/v1/inhoud", &[("accept-encoding", accept)]).await;
        assert_eq!(answer.header("content-encoding"), "", "{accept:?}");
        assert_eq!(answer.json()["regio"]["titel"], "Handwijzer", "{accept:?}");
    }
}

fn unpacked(answer: &Answer) -> Vec<u8> {
    if answer.header("content-encoding") != "br" {
        return answer.body.clone();
    }
    let mut plain = Vec::new();
    need(brotli::BrotliDecompress(&mut answer.body.as_slice(), &mut plain), "brotli uitpakken");
    plain
}
