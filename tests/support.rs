//! What the tests share: a whole site on its real router, with its real pages and a real database.
//!
//! Nothing here waits for the clock. What must happen is looked for again and again, within a bound.

mod answer;

pub use answer::Answer;

use api::content::{self, Files};
use api::{App, Clock, Page, PageRequest, Pages, Published, Store};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use model::route::{Parsed, parse};
use model::wire::Timestamp;
use model::{Content, Date};
use std::fmt::Display;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tower::ServiceExt;

/// The day on which every site of the tests lives.
pub const TODAY: &str = "2026-11-24";

/// The moment at which every site of the tests receives what is sent.
pub const NOW: &str = "2026-11-24T09:30:00Z";

/// The longest that anything is waited for; far more than it takes, so that a slow machine fails no test.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// The value, or the end of the test with what could not be done.
///
/// # Panics
/// Where there is no value.
pub fn need<T, E: Display>(result: Result<T, E>, what: &str) -> T {
    result.unwrap_or_else(|error| panic!("{what}: {error}"))
}

/// A day, as it is written in addresses.
pub fn day(text: &str) -> Date {
    need(text.parse(), text)
}

/// Looks until something is so.
///
/// # Panics
/// When it is not so within [`PATIENCE`].
pub async fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let mut turns = tokio::time::interval(Duration::from_millis(5));
    let looking = async {
        while !is_so() {
            turns.tick().await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, looking).await.is_ok(), "dit gebeurde niet: {what}");
}

/// The regions on which the promises are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// Three participants, with an owner.
    Three,
    /// Seven participants with hard names, without an owner.
    Seven,
    /// The content that the program carries in itself.
    Embedded,
}

impl Region {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Three, Self::Seven, Self::Embedded];

    /// Its content, read and checked.
    pub fn content(self) -> Content {
        match self {
            Self::Three => content_in(&fixture("drie")),
            Self::Seven => content_in(&fixture("zeven")),
            Self::Embedded => need(content::read(&Files::embedded()), "de inhoud in het programma"),
        }
    }
}

/// The folder of an invented region.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// The content in a folder, read and checked.
pub fn content_in(folder: &Path) -> Content {
    let files = need(Files::from_dir(folder), "de map met inhoud");
    need(content::read(&files), &format!("de inhoud in {}", folder.display()))
}

/// The pages, drawn by the app; joined as the program joins them.
struct ReadingView;

impl Pages for ReadingView {
    fn draw(&self, request: &PageRequest<'_>) -> Page {
        let drawn = app::reading_view::draw(&app::reading_view::Request {
            address: request.address.cloned(),
            content: Arc::clone(request.content),
            catalogue: Arc::clone(request.catalogue),
            today: request.today,
        });
        Page { head: drawn.head, body: drawn.body }
    }
}

/// A running site, with a database of its own that is gone when the test ends.
pub struct Site {
    app: App,
    router: Router,
    database: TempDir,
}

impl Site {
    /// The site of a region.
    pub async fn of(region: Region) -> Self {
        Self::showing(region.content()).await
    }

    /// A site with this content.
    pub async fn showing(content: Content) -> Self {
        Self::showing_on(content, day(TODAY)).await
    }

    /// A site with this content, on a day.
    pub async fn showing_on(content: Content, today: Date) -> Self {
        let folder = need(tempfile::tempdir(), "een tijdelijke map");
        let store = need(Store::open(&folder.path().join("wegwijzer.db")).await, "de database");
        let published = need(Published::new(content), "de inhoud als JSON");
        let now: Timestamp = need(NOW.parse(), NOW);
        let clock = Clock { today: Arc::new(move || today), now: Arc::new(move || now) };
        let app = App::new(published, Box::new(ReadingView), clock, store);
        Self { router: api::router(app.clone()), app, database: folder }
    }

    /// The site as the server has it.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The file in which it keeps what is sent.
    pub fn database(&self) -> PathBuf {
        self.database.path().join("wegwijzer.db")
    }

    /// The content that is shown now.
    pub fn content(&self) -> Arc<Content> {
        Arc::clone(&self.app.published().content)
    }

    /// The answer to `GET`.
    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[]).await
    }

    /// The answer to `GET` with these headers.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", path, headers).await
    }

    /// The answer to `POST` with a body in JSON.
    pub async fn post(&self, path: &str, body: impl Into<Body>) -> Answer {
        self.send_with("POST", path, &[("content-type", "application/json")], body).await
    }

    /// The answer to any method.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send_with(method, path, headers, Body::empty()).await
    }

    /// The answer to any method with a body.
    pub async fn send_with(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = need(request.body(body.into()), path);
        match self.router.clone().oneshot(request).await {
            Ok(response) => Answer::read(response).await,
            Err(never) => match never {},
        }
    }

    /// The page at an address as the app draws it, also where the browser program was not built.
    pub fn draw(&self, href: &str) -> Page {
        let (path, query) = href.split_once('?').unwrap_or((href, ""));
        let address = match parse(path, query) {
            Parsed::Page(address) => Some(address),
            Parsed::Moved(_) | Parsed::Malformed | Parsed::Unknown => None,
        };
        let published = self.app.published();
        let (content, catalogue) = (&published.content, &published.catalogue);
        let today = self.app.today();
        self.app.pages().draw(&PageRequest { address: address.as_ref(), content, catalogue, today })
    }

    /// Opens the site on a port, for what must be tried byte by byte.
    pub async fn open(&self) -> SocketAddr {
        let listener = need(api::listen(SocketAddr::from(([127, 0, 0, 1], 0))).await, "een vrije poort");
        let address = need(listener.local_addr(), "het adres van de poort");
        let router = self.router.clone();
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    }
}
