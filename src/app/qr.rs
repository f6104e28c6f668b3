//! A text as a QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// The light edge that a camera needs around it, in modules.
const QUIET: i32 = 4;

/// The dark modules as the data of an SVG path, each one unit wide, and how wide the whole is with its light edge;
/// nothing where the text is too long. A sixth of it may be damaged; more where that takes no more room.
pub fn path(text: &str) -> Option<(String, u32)> {
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let (smallest, largest) = (Version::MIN, Version::MAX);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, smallest, largest, None, true).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let from = x;
            // Beyond the edge all is light.
            while code.get_module(x, y) {
                x += 1;
            }
            let run = x - from;
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", from + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    Some((path, (size + 2 * QUIET).unsigned_abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many pixels a module is wide.
    const SCALE: usize = 4;

    /// What another library reads in the path, when it has been drawn.
    fn read(path: &str, size: u32) -> String {
        let wide = usize::try_from(size).unwrap();
        let mut dark = vec![vec![false; wide]; wide];
        for run in path.split_terminator('z') {
            let (start, rest) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (long, back) = rest.split_once("v1h-").unwrap();
            assert_eq!(long, back);
            let (x, y, long): (usize, usize, usize) =
                (x.parse().unwrap(), y.parse().unwrap(), long.parse().unwrap());
            dark[y][x..x + long].fill(true);
        }
        let edge = usize::try_from(QUIET).unwrap();
        let is_dark = |x: usize, y: usize| dark[y][x];
        assert!((0..wide).all(|at| !is_dark(at, edge - 1) && !is_dark(edge - 1, at)));
        assert!((0..wide).all(|at| !is_dark(at, wide - edge) && !is_dark(wide - edge, at)));
        let paint = |x: usize, y: usize| if is_dark(x / SCALE, y / SCALE) { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(wide * SCALE, wide * SCALE, paint);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn another_library_reads_the_address_back() {
        for text in
            ["https://wegwijzer.example/55", "http://127.0.0.1:7171/55", "a", "Één dienst – voor wie?"]
        {
            let (path, size) = path(text).unwrap();
            assert_eq!(read(&path, size), text);
        }
    }

    #[test]
    fn a_thousand_bytes_can_be_read_back() {
        let text = "dienst=55&nodig=2026-12-01;".repeat(38)[..1000].to_owned();
        let (path, size) = path(&text).unwrap();
        assert_eq!(read(&path, size), text);
    }

    #[test]
    fn a_text_that_is_too_long_has_none() {
        assert_eq!(path(&"a".repeat(2400)), None);
    }
}
