//! Keeping a reaction, once, before it is acknowledged.

use super::{Store, code, row};
use model::wire::{Feedback, KeptFeedback, Timestamp};
use sqlx::{Connection, SqliteConnection};

/// A reaction was not kept, and nothing else was either.
#[derive(Debug)]
pub(crate) enum NotKept {
    /// Another reaction has this key.
    KeyTaken,
    /// Others hold the database, and did so for as long as can be waited.
    Busy,
    /// There is no room on the disk.
    Full,
    /// Something else went wrong.
    Failed(sqlx::Error),
}

impl From<sqlx::Error> for NotKept {
    fn from(error: sqlx::Error) -> Self {
        match (&error, code(&error)) {
            // A pool is closed when the program stops: another one takes over.
            (_, Some(5 | 6)) | (sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed, _) => Self::Busy,
            (_, Some(13)) => Self::Full,
            _ => Self::Failed(error),
        }
    }
}

impl Store {
    /// Keeps a reaction that was received at this moment. When this returns it is on disk, once; where its key was
    /// kept before, what was kept then comes back.
    pub(crate) async fn keep(
        &self,
        feedback: &Feedback,
        received: Timestamp,
    ) -> Result<KeptFeedback, NotKept> {
        let mut connection = self.pool.acquire().await?;
        let kept = keep(&mut connection, feedback, received).await.map_err(NotKept::from);
        if matches!(kept, Err(NotKept::Full | NotKept::Failed(_))) {
            // SQLite may have ended the transaction by itself (https://sqlite.org/lang_transaction.html, 3), which
            // sqlx does not know: this connection would refuse every transaction after it.
            connection.close_on_drop();
        }
        let kept = kept?;
        if kept.is_of(feedback) { Ok(kept) } else { Err(NotKept::KeyTaken) }
    }
}

async fn keep(
    connection: &mut SqliteConnection,
    feedback: &Feedback,
    received: Timestamp,
) -> Result<KeptFeedback, sqlx::Error> {
    // It will write: who waits for that at once is never told halfway that another was first.
    let mut transaction = connection.begin_with("begin immediate").await?;
    sqlx::query(
        "insert into reacties (sleutel, ontvangen_op, oordeel, over, tekst) values (?, ?, ?, ?, ?)
         on conflict (sleutel) do nothing",
    )
    .bind(feedback.key.as_str())
    .bind(received.seconds())
    .bind(feedback.verdict.word())
    .bind(feedback.about.as_ref().map(ToString::to_string))
    .bind(feedback.text.as_deref())
    .execute(&mut *transaction)
    .await?;
    let kept = sqlx::query_as(
        "select nummer, sleutel, ontvangen_op, oordeel, over, tekst from reacties where sleutel = ?",
    )
    .bind(feedback.key.as_str())
    .fetch_one(&mut *transaction)
    .await?;
    transaction.commit().await?;
    row::read(kept)
}
