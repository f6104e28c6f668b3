//! What readers send, in one SQLite file. The only place with SQL.

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use std::fmt;
use std::path::Path;
use std::time::Duration;

/// The database. Clones share its connections.
#[derive(Clone)]
pub struct Store {
    pool: SqlitePool,
}

/// The database cannot be opened or brought up to date.
#[derive(Debug)]
pub struct StoreError(sqlx::Error);

impl Store {
    /// Opens the file, makes it where there is none, and brings its tables up to date. What is acknowledged is on
    /// disk: write-ahead log with full synchronisation.
    ///
    /// # Errors
    /// When the file cannot be opened, written, or was made by a newer version.
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5));
        let pool =
            SqlitePoolOptions::new().max_connections(4).connect_with(options).await.map_err(StoreError)?;
        sqlx::migrate!("./migrations").run(&pool).await.map_err(|error| StoreError(error.into()))?;
        Ok(Self { pool })
    }

    /// Whether the database answers and has its tables.
    pub async fn is_ready(&self) -> bool {
        sqlx::query("select count(*) from reacties").fetch_one(&self.pool).await.is_ok()
    }

    /// Writes the log into the file and closes it. Afterwards nothing can be kept.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for StoreError {}
