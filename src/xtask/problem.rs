//! What went wrong, and what the developer can do about it.

use std::fmt;
use std::io;
use std::path::Path;

/// The outcome of a step.
pub type Done<T = ()> = Result<T, Problem>;

/// One sentence that says what is wrong, and one that says what to do.
#[derive(Debug)]
pub struct Problem {
    what: String,
    mend: String,
}

impl Problem {
    /// Joins the two sentences.
    pub fn new(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), mend: mend.into() }
    }

    /// A file or folder that could not be read or written.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        Self::new(
            format!("{} kan niet worden gelezen of geschreven ({error}).", path.display()),
            "Kijk of het pad bestaat, of je er rechten op hebt en of de schijf niet vol is.",
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}\n  {}", self.what, self.mend)
    }
}
