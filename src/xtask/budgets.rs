//! The budgets in bytes of a first visit.

use crate::measure::{File, Kind};

/// A limit on some kinds of files together.
pub struct Budget {
    /// What it is a limit on.
    pub name: &'static str,
    kinds: &'static [Kind],
    /// At most this many bytes, as they are sent.
    pub limit: usize,
}

/// All limits. A kilobyte is a thousand bytes.
pub const BUDGETS: [Budget; 4] = [
    Budget { name: "leesbaar: HTML + CSS", kinds: &[Kind::Page, Kind::Style], limit: 35_000 },
    Budget { name: "programma: wasm + JS", kinds: &[Kind::Program], limit: 230_000 },
    Budget { name: "opmaak: CSS + lettertype", kinds: &[Kind::Style, Kind::Font], limit: 30_000 },
    Budget { name: "inhoud: /inhoud", kinds: &[Kind::Content], limit: 70_000 },
];

impl Budget {
    /// How many bytes count for this limit.
    pub fn used(&self, files: &[File]) -> usize {
        files.iter().filter(|file| self.kinds.contains(&file.kind)).map(|file| file.bytes).sum()
    }

    /// Whether the limit is kept. Nothing at all is no success: then something was not built.
    pub fn is_kept(&self, files: &[File]) -> bool {
        (1..=self.limit).contains(&self.used(files))
    }
}

/// A number of bytes as it is printed: `12,3 kB`.
pub fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{},{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(kind: Kind, bytes: usize) -> File {
        File { path: String::new(), kind, bytes, brotli: true }
    }

    #[test]
    fn a_limit_can_be_passed() {
        let files = [file(Kind::Page, 20_000), file(Kind::Style, 15_000), file(Kind::Font, 15_001)];
        assert!(BUDGETS[0].is_kept(&files));
        assert!(!BUDGETS[1].is_kept(&files), "no program is no success");
        assert_eq!(BUDGETS[2].used(&files), 30_001);
        assert!(!BUDGETS[2].is_kept(&files));
    }

    #[test]
    fn bytes_are_printed_in_thousands() {
        assert_eq!(kilobytes(17_572), "17,6 kB");
        assert_eq!(kilobytes(0), "0,0 kB");
        assert_eq!(kilobytes(999), "1,0 kB");
    }
}
