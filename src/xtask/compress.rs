//! Compresses the files of the built app as far as brotli can, so that the server needs not.

use crate::paths;
use crate::problem::{Done, Problem};
use brotli::enc::BrotliEncoderParams;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// What gets smaller. Pictures and fonts are compressed already; pages are drawn by the server.
const KINDS: [&str; 5] = ["css", "js", "wasm", "svg", "webmanifest"];

/// Lays a `.br` beside every file that gets smaller, the largest first.
pub fn all(dist: &Path) -> Done {
    let is_kind = |path: &PathBuf| path.extension().is_some_and(|kind| KINDS.iter().any(|one| kind == *one));
    let files: Vec<PathBuf> = paths::files(dist)?.into_iter().filter(is_kind).collect();
    thread::scope(|scope| {
        let running: Vec<_> = files.iter().map(|path| scope.spawn(|| one(path))).collect();
        running
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(failed("een bestand"))))
    })
}

fn one(path: &Path) -> Done {
    let bytes = fs::read(path).map_err(|error| Problem::file(path, &error))?;
    let small = brotli_11(&bytes).ok_or_else(|| failed(&path.display().to_string()))?;
    if small.len() >= bytes.len() {
        return Ok(());
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    paths::write(Path::new(&name), &small)
}

fn brotli_11(bytes: &[u8]) -> Option<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).ok()?;
    Some(out)
}

fn failed(what: &str) -> Problem {
    Problem::new(
        format!("Het comprimeren van {what} ging niet."),
        "Gooi de map dist weg en doe de opdracht opnieuw.",
    )
}

#[cfg(test)]
mod tests {
    use super::brotli_11;

    #[test]
    fn what_was_compressed_can_be_read_again() {
        let text = "signpost ".repeat(500);
        let small = brotli_11(text.as_bytes()).unwrap();
        assert!(small.len() < 100);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &small[..], &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
    }
}
