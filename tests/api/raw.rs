//! Requests as bytes on a connection: what is tried is exactly what is sent, with no library that puts it right.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use std::net::SocketAddr;
use tests::{Answer, PATIENCE, need};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request without a body, after which the server closes the connection.
pub fn request(method: &str, target: &str) -> String {
    format!("{method} {target} HTTP/1.1\r\nHost: voorbeeld.nl\r\nConnection: close\r\n\r\n")
}

/// Sends a request, and reads the answer to its end.
pub async fn speak(address: SocketAddr, method: &str, target: &str) -> Answer {
    let mut stream = need(TcpStream::connect(address).await, "een verbinding met de site");
    need(stream.write_all(request(method, target).as_bytes()).await, target);
    read_answer(stream).await
}

/// Sends JSON, and reads the answer to its end. Nothing where the connection was lost before that: then it is not
/// known whether the server did what was asked.
pub async fn try_post(address: SocketAddr, target: &str, body: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    let length = body.len();
    let head = format!(
        "POST {target} HTTP/1.1\r\nHost: voorbeeld.nl\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await;
    need(read, "een antwoord op tijd").ok()?;
    let answer = parse(&bytes)?;
    (answer.header("content-length") == answer.body.len().to_string()).then_some(answer)
}

/// Reads an answer until the server closes the connection.
pub async fn read_answer(mut stream: TcpStream) -> Answer {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await;
    need(need(read, "een antwoord op tijd"), "een heel antwoord");
    need(parse(&bytes).ok_or_else(|| String::from_utf8_lossy(&bytes).into_owned()), "geen antwoord van HTTP")
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, body) = (std::str::from_utf8(bytes.get(..end)?).ok()?, bytes.get(end + 4..)?.to_vec());
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        headers.append(name, HeaderValue::from_str(value.trim()).ok()?);
    }
    Some(Answer { status, headers, body })
}
