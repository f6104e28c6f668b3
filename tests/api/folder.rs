//! Folders with content that a test may change.

use std::path::Path;
use std::{fs, io};
use tempfile::TempDir;
use tests::{fixture, need};

/// A copy of an invented region.
pub fn copy_of(name: &str) -> TempDir {
    let copy = need(tempfile::tempdir(), "een tijdelijke map");
    need(copy_all(&fixture(name), copy.path()), name);
    copy
}

fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_all(&path, &to)?;
        } else {
            fs::copy(&path, &to)?;
        }
    }
    Ok(())
}

/// Writes one thing in place of another, which must be there: a change that changes nothing would test nothing.
pub fn rewrite(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = need(fs::read_to_string(&path), file);
    assert!(text.contains(from), "{from:?} staat niet in {file}");
    need(fs::write(&path, text.replacen(from, to, 1)), file);
}
