//! What the browser reads is what the server wrote: the two readers of the wire format never come apart.

use model::decode::Json;
use model::{Content, Decode};
use serde_json::{Value, json};
use tests::Region;

fn read(written: &str) -> Option<Content> {
    Content::decode(Json::read(written)?)
}

#[test]
fn the_browser_reads_all_that_the_server_writes() {
    for region in Region::ALL {
        let content = region.content();
        let written = serde_json::to_string(&content).unwrap();
        assert!(read(&written) == Some(content), "{region:?}");
    }
}

#[test]
fn content_of_another_form_is_not_understood() {
    let written = serde_json::to_value(Region::Three.content()).unwrap();
    let changed = |path: &str, value: Value| {
        let mut changed = written.clone();
        *changed.pointer_mut(path).unwrap() = value;
        read(&changed.to_string())
    };
    assert!(changed("/diensten/0/nummer", json!(2)).is_some(), "the pointers are right");
    for (path, value) in [
        ("/diensten", json!({})),
        ("/diensten/0/nummer", json!("1")),
        ("/diensten/0/nummer", json!(-1)),
        ("/diensten/0/slug", json!("Geen Slug")),
        ("/diensten/0/doelgroep", json!(["iedereen"])),
        ("/diensten/0/tekst/0", json!({"plaatje": "x"})),
        ("/regio/eersteDag", json!("2024-02-30")),
        ("/stappen/0/werkdagTot", json!(99_999)),
        ("/loketten/0/naam", Value::Null),
        ("/locaties/0/ligging", json!([53.412])),
        ("/locaties/0/ligging", json!([6.361, 53.412])),
    ] {
        assert!(changed(path, value.clone()).is_none(), "{path} = {value}");
    }
    let mut newer = written.clone();
    newer["diensten"][0]["nieuw"] = json!("sleutel");
    assert!(read(&newer.to_string()).is_some(), "a key that a later server adds is passed over");
}
