//! Whether something changed since it was last built: one digest over all that goes in.

use crate::paths;
use crate::problem::{Done, Problem};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// One digest over the names and bytes of all files below these paths, and over some words besides.
pub fn digest(root: &Path, inputs: &[&str], words: &[&str]) -> Done<String> {
    let mut sum = Sha256::new();
    for input in inputs {
        let start = root.join(input);
        if !start.exists() {
            continue;
        }
        for path in paths::files(&start)? {
            let bytes = fs::read(&path).map_err(|error| Problem::file(&path, &error))?;
            sum.update(path.strip_prefix(root).unwrap_or(&path).to_string_lossy().as_bytes());
            sum.update((bytes.len() as u64).to_le_bytes());
            sum.update(&bytes);
        }
    }
    for word in words {
        sum.update(word.as_bytes());
    }
    Ok(hex(&sum.finalize()))
}

/// The digest of one file's bytes, as long as in a file name.
pub fn short(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))[..16].to_owned()
}

/// Whether this stamp was left at this place.
pub fn is_fresh(place: &Path, stamp: &str) -> bool {
    fs::read_to_string(place).is_ok_and(|kept| kept == stamp)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::{digest, short};
    use std::fs;

    #[test]
    fn a_digest_follows_bytes_and_names() {
        let folder = std::env::temp_dir().join(format!("wegwijzer-stamp-{}", std::process::id()));
        fs::create_dir_all(folder.join("in")).unwrap();
        fs::write(folder.join("in/a"), "one").unwrap();
        let first = digest(&folder, &["in", "gone"], &["w"]).unwrap();
        assert_eq!(first, digest(&folder, &["in"], &["w"]).unwrap());
        fs::write(folder.join("in/a"), "two").unwrap();
        let second = digest(&folder, &["in"], &["w"]).unwrap();
        assert_ne!(first, second);
        fs::rename(folder.join("in/a"), folder.join("in/b")).unwrap();
        assert_ne!(second, digest(&folder, &["in"], &["w"]).unwrap());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_name_gets_sixteen_hexadecimal_digits() {
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
    }
}
