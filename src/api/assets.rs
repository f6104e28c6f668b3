//! The built app: files that the server carries in itself, given as they are.

use crate::accept;
use crate::answer::{is_known, short};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/dist_table.rs"));

struct Asset {
    kind: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    tag: HeaderValue,
    /// Its name carries a digest of its bytes, so the bytes at this name never change.
    immutable: bool,
}

static ASSETS: LazyLock<HashMap<&'static str, Asset>> = LazyLock::new(|| {
    let bytes: HashMap<&str, &'static [u8]> = DIST.iter().copied().collect();
    let files = DIST.iter().filter(|(name, _)| name.strip_suffix(".br").is_none() && *name != INDEX);
    files
        .map(|(name, plain)| {
            let tag = format!("\"{}\"", short(&Sha256::digest(plain)));
            let asset = Asset {
                kind: kind(name),
                plain,
                brotli: bytes.get(format!("{name}.br").as_str()).copied(),
                tag: HeaderValue::from_str(&tag).unwrap_or_else(|_| HeaderValue::from_static("\"0\"")),
                immutable: has_digest(name),
            };
            (*name, asset)
        })
        .collect()
});

const INDEX: &str = "index.html";

/// The page into which every page of the site is drawn; nothing before the app was built.
pub(crate) fn index() -> Option<&'static str> {
    let (_, bytes) = DIST.iter().find(|(name, _)| *name == INDEX)?;
    std::str::from_utf8(bytes).ok()
}

/// The file at this path, if the app has one.
pub(crate) fn asset(path: &str, request: &HeaderMap) -> Option<Response<Body>> {
    let asset = ASSETS.get(path.strip_prefix('/')?)?;
    let known = is_known(&asset.tag, request);
    let brotli = asset.brotli.filter(|_| accept::brotli(request));
    let body = match (known, brotli) {
        (true, _) => Body::empty(),
        (false, Some(bytes)) => Body::from(bytes),
        (false, None) => Body::from(asset.plain),
    };
    let mut response = Response::new(body);
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    let cache = if asset.immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::ETAG, asset.tag.clone());
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    if asset.brotli.is_some() {
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    }
    if !known && brotli.is_some() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Some(response)
}

/// Whether the last part of a name before its ending is a digest: `app-1f2e3d4c5b6a7988_bg.wasm`.
fn has_digest(name: &str) -> bool {
    let stem = name.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    let last = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or_default();
    last.len() >= 8 && last.bytes().all(|b| b.is_ascii_hexdigit()) && stem.contains('-')
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::has_digest;

    #[test]
    fn only_names_with_a_digest_never_change() {
        for (name, is) in [
            ("wegwijzer-app-1f2e3d4c5b6a7988_bg.wasm", true),
            ("wegwijzer-1f2e3d4c.css", true),
            ("overpass-deadbeef.woff2", true),
            ("icons.svg", false),
            ("icon-maskable-512.png", false),
            ("apple-touch-icon.png", false),
            ("deadbeef.js", false),
        ] {
            assert_eq!(has_digest(name), is, "{name}");
        }
    }
}
