//! What readers sent, for whoever answers it: as a table for a spreadsheet, or as JSON for a program.

use crate::store::{Reader, StoreError};
use model::wire::KeptFeedback;
use std::fmt;
use std::io::{self, Write};
use std::path::Path;

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    /// As the agreements are written: UTF-8 with a byte order mark, and semicolons, which Dutch spreadsheets open.
    Csv,
    /// One list, in the words of the API.
    Json,
}

/// An export that did not come to its end.
#[derive(Debug)]
pub enum ExportError {
    /// There is no such file. It is not made: an empty export would say that nobody reacted.
    Missing,
    /// The database cannot be read.
    Store(StoreError),
    /// What was written did not arrive.
    Write(io::Error),
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("het bestand is er niet"),
            Self::Store(error) => error.fmt(f),
            Self::Write(error) => write!(f, "schrijven lukt niet: {error}"),
        }
    }
}

impl std::error::Error for ExportError {}

impl From<StoreError> for ExportError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl From<csv::Error> for ExportError {
    fn from(error: csv::Error) -> Self {
        Self::Write(match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        })
    }
}

/// Writes every reaction in a database that may be in use, in the order in which they came.
///
/// # Errors
/// When the file is not there, cannot be read, or the export cannot be written.
pub async fn export(file: &Path, form: ExportForm, out: impl Write) -> Result<(), ExportError> {
    if !file.exists() {
        return Err(ExportError::Missing);
    }
    let mut reader = Reader::open(file).await?;
    // Read before anything is written: what cannot be read leaves no half of a table.
    let first = reader.next().await?;
    match form {
        ExportForm::Csv => table(reader, first, out).await,
        ExportForm::Json => list(reader, first, out).await,
    }
}

async fn table(
    mut reader: Reader,
    mut part: Vec<KeptFeedback>,
    mut out: impl Write,
) -> Result<(), ExportError> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = csv::WriterBuilder::new().delimiter(b';').from_writer(out);
    table.write_record(["sleutel", "ontvangen_op", "oordeel", "over", "tekst"])?;
    while !part.is_empty() {
        for kept in part {
            table.write_record([
                kept.key.as_str(),
                &kept.received.to_string(),
                kept.verdict.word(),
                &cell(kept.about.map_or_else(String::new, String::from)),
                &cell(kept.text.unwrap_or_default()),
            ])?;
        }
        part = reader.next().await?;
    }
    Ok(table.flush()?)
}

/// What a reader wrote, so that no spreadsheet reads it as a formula: that could send the table elsewhere or start a
/// program (OWASP, <https://owasp.org/www-community/attacks/CSV_Injection>). The JSON has what was written, unchanged.
fn cell(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text }
}

async fn list(
    mut reader: Reader,
    mut part: Vec<KeptFeedback>,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut before = "[\n";
    while !part.is_empty() {
        for kept in part {
            out.write_all(before.as_bytes())?;
            serde_json::to_writer(&mut out, &kept).map_err(io::Error::from)?;
            before = ",\n";
        }
        part = reader.next().await?;
    }
    out.write_all(if before == "[\n" { b"[]\n" } else { b"\n]\n" })?;
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+31", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1"] {
            assert_eq!(cell(text.to_owned()), format!("'{text}"));
        }
        for text in ["", "1=1", "'=1", "dienst:toegangspas", "é"] {
            assert_eq!(cell(text.to_owned()), text);
        }
    }
}
