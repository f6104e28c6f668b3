//! The files of the content as texts, wherever they come from: a folder, or the program itself.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

include!(concat!(env!("OUT_DIR"), "/content_table.rs"));

/// The texts, by their path relative to the folder, with `/` between its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

/// A folder, or something in it, cannot be read.
#[derive(Debug)]
pub struct DirError {
    folder: PathBuf,
    why: String,
}

/// What content is written in. Whatever else lies in the folder (a README's picture, a backup) is not ours.
const ENDINGS: [&str; 3] = ["toml", "md", "csv"];

/// More nesting than content can have; keeps a folder that contains itself from being read for ever.
const DEEPEST: usize = 8;

/// More than any file of content; a mistake or an attack, and it is not read into memory.
const LARGEST: u64 = 4 * 1024 * 1024;

impl Files {
    /// The content that was built into the program.
    pub fn embedded() -> Self {
        Self(CONTENT.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    /// All content files in a folder. Hidden files are skipped, and so is what a link leads to outside it.
    ///
    /// # Errors
    /// When there is no such folder, when something in it cannot be read, or is no UTF-8.
    pub fn from_dir(folder: &Path) -> Result<Self, DirError> {
        let refuse = |why: String| DirError { folder: folder.to_owned(), why };
        let root = fs::canonicalize(folder).map_err(|error| refuse(reason(&error)))?;
        if !root.is_dir() {
            return Err(refuse("dit is geen map".to_owned()));
        }
        let mut files = BTreeMap::new();
        let mut open = vec![(root.clone(), String::new(), 0)];
        while let Some((path, prefix, depth)) = open.pop() {
            let entries =
                fs::read_dir(&path).map_err(|error| refuse(format!("{prefix}{}", reason(&error))))?;
            for entry in entries {
                let entry = entry.map_err(|error| refuse(reason(&error)))?;
                let file_name = entry.file_name();
                let Some(file_name) = file_name.to_str() else {
                    return Err(refuse(format!("de naam {} is geen UTF-8", file_name.to_string_lossy())));
                };
                if file_name.starts_with('.') {
                    continue;
                }
                let name = format!("{prefix}{file_name}");
                let path = entry.path();
                // What lies outside the folder is not content, whatever the link to it is called.
                let Ok(real) = fs::canonicalize(&path) else { continue };
                if !real.starts_with(&root) {
                    continue;
                }
                if real.is_dir() {
                    if depth < DEEPEST {
                        open.push((path, format!("{name}/"), depth + 1));
                    }
                } else if is_content(&path) {
                    files.insert(
                        name.clone(),
                        read_text(&real).map_err(|why| refuse(format!("{name}: {why}")))?,
                    );
                }
            }
        }
        Ok(Self(files))
    }
}

fn is_content(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ENDINGS.iter().any(|ours| ending.eq_ignore_ascii_case(ours)))
}

fn read_text(path: &Path) -> Result<String, String> {
    let about = fs::metadata(path).map_err(|error| reason(&error))?;
    if !about.is_file() {
        return Err("dit is geen gewoon bestand".to_owned());
    }
    if about.len() > LARGEST {
        return Err("het bestand is groter dan 4 MB".to_owned());
    }
    let bytes = fs::read(path).map_err(|error| reason(&error))?;
    String::from_utf8(bytes).map_err(|error| {
        let readable = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = readable.split(|byte| *byte == b'\n').count();
        format!("regel {line} is geen UTF-8; sla het bestand op als UTF-8")
    })
}

/// The reason in Dutch where we know it; the words of the system otherwise.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "er is niets met deze naam".to_owned(),
        io::ErrorKind::PermissionDenied => "je mag dit niet lezen".to_owned(),
        _ => error.to_string(),
    }
}

impl fmt::Display for DirError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "de map {} kan niet worden gelezen: {}", self.folder.display(), self.why)
    }
}

impl Error for DirError {}
