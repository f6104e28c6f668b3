//! A reaction as it stands in the database.

use model::text::Target;
use model::wire::{KeptFeedback, Timestamp, Verdict};

/// Its place in the order in which they came, key, when it was received, verdict, what it is about, text.
pub(super) type Row = (i64, String, i64, String, Option<String>, Option<String>);

/// The reaction in a row. Where that cannot be read, something else than this program wrote it.
pub(super) fn read((_, key, received, verdict, about, text): Row) -> Result<KeptFeedback, sqlx::Error> {
    let strange = |what: &str| sqlx::Error::Decode(what.into());
    Ok(KeptFeedback {
        key: key.parse().map_err(|_| strange("sleutel"))?,
        received: Timestamp::new(received).ok_or_else(|| strange("ontvangen_op"))?,
        verdict: Verdict::from_word(&verdict).ok_or_else(|| strange("oordeel"))?,
        about: about.map(Target::from),
        text,
    })
}
