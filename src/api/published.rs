//! Content as it is shown: checked, searchable, and with the answers that were already made of it.

use crate::answer::{Answer, KEPT_BY_READER, Shelf};
use axum::http::StatusCode;
use model::Content;
use model::catalogue::Catalogue;
use model::wire::ListedDesk;
use std::sync::{Arc, PoisonError, RwLock};

/// One version of the content, immutable, and everything derived from it.
pub struct Published {
    /// The content.
    pub content: Arc<Content>,
    /// Its search.
    pub catalogue: Arc<Catalogue>,
    /// The desks as the list of the API has them.
    pub(crate) desks: Vec<ListedDesk>,
    /// All of it in one answer (`/inhoud`).
    pub(crate) whole: Arc<Answer>,
    shelf: RwLock<Shelf>,
}

/// Answers kept at most, so that no reader can fill the memory: more than there are pages and lists.
const SHELF: usize = 2_000;

impl Published {
    /// Makes content ready to be shown; serialised and tagged once.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn new(content: Content) -> Result<Self, serde_json::Error> {
        let json = serde_json::to_vec(&content)?;
        let whole = Answer::new(StatusCode::OK, "application/json", KEPT_BY_READER, json);
        let catalogue = Arc::new(Catalogue::new(&content));
        Ok(Self {
            desks: content.desks.iter().map(ListedDesk::from).collect(),
            content: Arc::new(content),
            catalogue,
            whole: Arc::new(whole),
            shelf: RwLock::default(),
        })
    }

    /// Compresses what is large as well as it can be. Takes a second: not while somebody waits.
    pub fn compress_thoroughly(&self) {
        self.whole.compress_thoroughly();
    }

    /// The answer to this key: the one that was made before, or a new one, which is then kept.
    pub(crate) fn answer(&self, key: String, make: impl FnOnce() -> Answer) -> Arc<Answer> {
        let kept = self.shelf.read().unwrap_or_else(PoisonError::into_inner).get(&key).map(Arc::clone);
        kept.unwrap_or_else(|| {
            let answer = Arc::new(make());
            let mut open = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
            if open.len() < SHELF {
                open.insert(key, Arc::clone(&answer));
            }
            answer
        })
    }
}
