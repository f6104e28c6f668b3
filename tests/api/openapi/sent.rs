//! What the description says of what is sent and kept is so.

use crate::feedback::{PATH, reaction};
use crate::walk::description;
use serde_json::Value;
use tests::{Region, Site};

/// Whether a value is as a schema of the description asks; of its rules, those that are used for what is sent.
fn fits(value: &Value, schema: &Value, told: &Value) -> bool {
    if let Some(reference) = schema["$ref"].as_str() {
        return told
            .pointer(reference.trim_start_matches('#'))
            .is_some_and(|schema| fits(value, schema, told));
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.contains(value);
    }
    let one_of = schema["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    if !one_of.is_empty() {
        return one_of.iter().any(|schema| fits(value, schema, told));
    }
    match value {
        Value::Object(map) => {
            let required = schema["required"].as_array().into_iter().flatten();
            required.filter_map(Value::as_str).all(|name| map.contains_key(name))
                && map.iter().all(|(name, value)| fits(value, &schema["properties"][name], told))
        }
        Value::String(text) => {
            let most = schema["maxLength"].as_u64();
            let is_text = schema["type"] == "string" || schema["type"][0] == "string";
            is_text && most.is_none_or(|most| text.chars().count() as u64 <= most)
        }
        _ => false,
    }
}

#[tokio::test]
async fn what_is_sent_and_kept_is_as_it_says() {
    let site = Site::of(Region::Three).await;
    let told = description(&site).await;
    let operation = &told["paths"]["/reacties"]["post"];
    let statuses: Vec<_> = operation["responses"].as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["201", "400", "406", "409", "413", "415", "500", "503", "507"]);
    assert_eq!(operation["requestBody"]["required"], true);
    let sent = &operation["requestBody"]["content"]["application/json"]["schema"];
    assert!(fits(&reaction(1), sent, &told), "{sent}");
    let mut wrong = reaction(1);
    wrong["tekst"] = "a".repeat(2_001).into();
    assert!(!fits(&wrong, sent, &told), "de grens van de tekst staat erin");
    let answer = site.post(PATH, reaction(1).to_string()).await;
    let kept = &operation["responses"]["201"]["content"]["application/json"]["schema"];
    assert!(fits(&answer.json(), kept, &told), "{kept}");

    let schemas = &told["components"]["schemas"];
    assert_eq!(schemas["Reactie"]["additionalProperties"], false);
    let key = &schemas["Reactiesleutel"];
    assert!(key["pattern"].is_string() && key["example"].is_string() && key["maxLength"] == 36, "{key}");
}
