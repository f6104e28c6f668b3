//! What readers send, in one SQLite file. The only place with SQL.

mod feedback;
mod reader;
mod row;
#[cfg(test)]
mod tests;

pub(crate) use feedback::NotKept;
pub(crate) use reader::Reader;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use std::fmt;
use std::path::Path;
use std::time::Duration;

/// How long a write waits for another program that holds the file.
const BUSY: Duration = Duration::from_secs(5);

/// How long a write waits for its turn. Together with [`BUSY`] less than an answer may take: whoever waits in vain
/// hears why.
const TURN: Duration = Duration::from_secs(4);

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
        Self::with(options(file, BUSY)).await
    }

    async fn with(options: SqliteConnectOptions) -> Result<Self, StoreError> {
        let pool = SqlitePoolOptions::new().max_connections(4).acquire_timeout(TURN);
        let pool = pool.connect_with(options).await.map_err(StoreError)?;
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

fn options(file: &Path, busy: Duration) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(busy)
}

/// What SQLite says is wrong (<https://sqlite.org/rescode.html>); the second byte only says more of the first.
fn code(error: &sqlx::Error) -> Option<u32> {
    error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok()).map(|code| code & 0xff)
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (&self.0, code(&self.0)) {
            (sqlx::Error::Migrate(_), _) => "het is gemaakt door een andere versie van Wegwijzer",
            (sqlx::Error::Decode(_), _) => "er staat iets in wat deze versie van Wegwijzer niet kent",
            (_, Some(1)) => "het heeft niet de tabellen van deze versie van Wegwijzer",
            (_, Some(14)) => "het bestand is er niet en kan niet worden gemaakt, of je mag het niet openen",
            (_, Some(8 | 3)) => "je mag er niet in schrijven",
            (_, Some(26)) => "dit bestand is geen database",
            (_, Some(11)) => "de database is beschadigd",
            (_, Some(5 | 6)) => "een ander programma houdt het bestand bezet",
            (_, Some(10)) => "lezen of schrijven lukt niet: het is geen bestand, of de schijf geeft een fout",
            (_, Some(13)) => "de schijf is vol",
            (error, _) => return error.fmt(f),
        })
    }
}

impl std::error::Error for StoreError {}
