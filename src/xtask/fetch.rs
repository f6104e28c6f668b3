//! Asks the server for something, and counts what comes back as it was sent.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// An answer; the body as it was sent, still compressed.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Whether the body is compressed with brotli.
    pub brotli: bool,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> Option<String> {
        let mut plain = Vec::new();
        if self.brotli {
            brotli::BrotliDecompress(&mut &self.body[..], &mut plain).ok()?;
        } else {
            plain.clone_from(&self.body);
        }
        String::from_utf8(plain).ok()
    }
}

/// Asks the server on this port; nothing if it does not answer.
pub fn get(port: u16, path: &str, compressed: bool) -> Option<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let accept = if compressed { "Accept-Encoding: br\r\n" } else { "" };
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{accept}Connection: close\r\n\r\n")
        .ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    parse(&bytes)
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(": ")).collect();
    let is = |name: &str, value: &str| headers.iter().any(|(key, has)| *key == name && has.trim() == value);
    let body = &bytes[end + 4..];
    let body = if is("transfer-encoding", "chunked") { join_chunks(body)? } else { body.to_vec() };
    Some(Answer { status, brotli: is("content-encoding", "br"), body })
}

fn join_chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n")?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        let length = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(end + 2..end + 2 + length)?);
        rest = rest.get(end + 4 + length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_answer_is_read_as_it_was_sent() {
        let answer =
            parse(b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc").unwrap();
        assert_eq!((answer.status, answer.brotli, answer.body), (200, true, b"abc".to_vec()));
        let chunks =
            b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        let answer = parse(chunks).unwrap();
        assert_eq!((answer.status, answer.text().unwrap().as_str()), (404, "abcde"));
        assert!(parse(b"HTTP/1.1 200").is_none());
    }
}
