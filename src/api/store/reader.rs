//! Reading all that was kept, while the server goes on keeping.

use super::row::{self, Row};
use super::{BUSY, StoreError};
use model::wire::KeptFeedback;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqliteConnection};
use std::path::Path;

/// Reactions read at once: the memory for this many, however many there are.
const PART: i64 = 1_000;

/// The reactions as they were at one moment, in the order in which they came.
pub(crate) struct Reader {
    connection: SqliteConnection,
    last: i64,
}

impl Reader {
    /// Opens a file to read it: it is neither made nor changed.
    pub(crate) async fn open(file: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(false)
            .read_only(true)
            .busy_timeout(BUSY);
        let mut connection = options.connect().await.map_err(StoreError)?;
        // In one transaction: all parts are of the same moment.
        sqlx::query("begin").execute(&mut connection).await.map_err(StoreError)?;
        Ok(Self { connection, last: 0 })
    }

    /// The next part; an empty one at the end.
    pub(crate) async fn next(&mut self) -> Result<Vec<KeptFeedback>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(
            "select nummer, sleutel, ontvangen_op, oordeel, over, tekst from reacties
             where nummer > ? order by nummer limit ?",
        )
        .bind(self.last)
        .bind(PART)
        .fetch_all(&mut self.connection)
        .await
        .map_err(StoreError)?;
        self.last = rows.last().map_or(self.last, |row| row.0);
        rows.into_iter().map(|row| row::read(row).map_err(StoreError)).collect()
    }
}
