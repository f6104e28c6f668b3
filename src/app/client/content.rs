//! The app's only read: of everything.

use crate::browser;
use crate::remote::ClientError;
use model::decode::{Json, parts};
use model::wire::path;
use model::{Content, Decode};

/// The parts of the content that take long to read: each is read in a task of its own.
const LONG: [&str; 4] = ["diensten", "overeenkomsten", "stappen", "begrippen"];

/// Reads all content.
///
/// # Errors
/// When it does not come, or cannot be read.
pub async fn content() -> Result<Content, ClientError> {
    let text = browser::fetch(path::CONTENT).await?;
    browser::rest().await;
    read(&text).await.ok_or(ClientError::NotUnderstood)
}

async fn read(text: &str) -> Option<Content> {
    let mut rest = Vec::new();
    let mut long = Vec::new();
    for (key, part) in parts(text)? {
        if LONG.contains(&key.as_ref()) {
            long.push((key, part));
        } else {
            rest.push((key, Json::read(part)?));
        }
    }
    rest.extend(LONG.map(|key| (key.into(), Json::List(Vec::new()))));
    let mut content = Content::decode(Json::Object(rest))?;
    for (key, part) in long {
        browser::rest().await;
        match key.as_ref() {
            "diensten" => content.services = Decode::decode(Json::read(part)?)?,
            "overeenkomsten" => content.agreements = Decode::decode(Json::read(part)?)?,
            "stappen" => content.steps = Decode::decode(Json::read(part)?)?,
            _ => content.terms = Decode::decode(Json::read(part)?)?,
        }
    }
    Some(content)
}
