//! The reader beside that of serde_json, on what is well formed and what is not.

use super::*;

/// The same value by serde_json.
fn same(json: &Json<'_>) -> serde_json::Value {
    match json {
        Json::Null => serde_json::Value::Null,
        Json::Bool(value) => (*value).into(),
        Json::Number(value) => (*value).into(),
        Json::Decimal(text) => serde_json::from_str(text).unwrap(),
        Json::Text(text) => text.as_ref().into(),
        Json::List(items) => items.iter().map(same).collect(),
        Json::Object(fields) => fields.iter().map(|(key, value)| (key.to_string(), same(value))).collect(),
    }
}

#[test]
fn what_is_well_formed_is_read_as_serde_json_reads_it() {
    for text in [
        "null",
        " true ",
        "false",
        "-12",
        "[52.158, 0.5,-1.0]",
        "[]",
        "{}",
        "[1, [2 ,[]],{}]",
        "\"\"",
        "\"é 🙂\"",
        r#"{"a":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude42","b":{"c":[null]}}"#,
    ] {
        assert_eq!(Json::read(text).as_ref().map(same), serde_json::from_str(text).ok(), "{text}");
    }
}

#[test]
fn what_is_not_well_formed_is_not_read() {
    let deep = "[".repeat(10_000);
    for text in [
        "",
        "nul",
        "[1,]",
        "[1",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud83d\"",
        "1 2",
        "1.",
        ".5",
        "1.-5",
        "1.5e3",
        "\"\n\"",
        "}",
        deep.as_str(),
    ] {
        assert_eq!(Json::read(text), None, "{text}");
    }
}

#[test]
fn the_parts_of_an_object_can_be_read_one_by_one() {
    let text = r#" {"a": [1, {"b": "]}"}], "c":"x\"", "d" : null}"#;
    let parts = parts(text).unwrap();
    let read: Vec<_> = parts.iter().map(|(key, part)| (key.as_ref(), *part)).collect();
    assert_eq!(read, [("a", r#"[1, {"b": "]}"}]"#), ("c", r#""x\"""#), ("d", "null")]);
    for text in ["[]", "{\"a\":[1}", "{\"a\":1", "{\"a\" 1}"] {
        assert!(
            super::parts(text).is_none_or(|parts| parts.iter().any(|(_, part)| Json::read(part).is_none())),
            "{text}"
        );
    }
}
