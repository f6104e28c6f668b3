//! What every handler can reach.

use crate::{Pages, Published, Store};
use model::Date;
use model::wire::Timestamp;
use std::sync::{Arc, PoisonError, RwLock};

/// The date in the region's own time zone. Only the program knows a clock.
pub type Today = Arc<dyn Fn() -> Date + Send + Sync>;

/// The moment, for what is received. It is the real one, also where [`Today`] pretends.
pub type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What tells the time.
pub struct Clock {
    /// The day for which the site is shown.
    pub today: Today,
    /// The moment at which something is received.
    pub now: Now,
}

/// The running site. Clones share everything.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    published: RwLock<Arc<Published>>,
    pages: Box<dyn Pages>,
    clock: Clock,
    store: Store,
}

impl App {
    /// A site that shows this content.
    pub fn new(published: Published, pages: Box<dyn Pages>, clock: Clock, store: Store) -> Self {
        let published = RwLock::new(Arc::new(published));
        Self { inner: Arc::new(Inner { published, pages, clock, store }) }
    }

    /// The content that is shown now. It stays whole for who holds it, also while it is replaced.
    pub fn published(&self) -> Arc<Published> {
        Arc::clone(&self.inner.published.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows other content from now on.
    pub fn publish(&self, published: Published) {
        *self.inner.published.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(published);
    }

    /// The pages of the site.
    pub fn pages(&self) -> &dyn Pages {
        self.inner.pages.as_ref()
    }

    /// Today, in the region's own time zone.
    pub fn today(&self) -> Date {
        (self.inner.clock.today)()
    }

    /// The moment at which this is asked.
    pub fn now(&self) -> Timestamp {
        (self.inner.clock.now)()
    }

    /// What readers sent.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }
}
