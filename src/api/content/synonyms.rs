//! Words that colleagues use for each other (`synoniemen.toml`): whoever searches for one finds the others too.

use super::check::{Check, quoted};
use super::fields::Fields;
use super::files::Files;
use super::source::{Place, Source};
use super::toml;
use std::collections::BTreeMap;

const FILE: &str = "synoniemen.toml";

/// Reads the groups. A region can do without.
pub(super) fn read(files: &Files, check: &mut Check) -> Vec<Vec<String>> {
    let Some(text) = files.0.get(FILE) else { return Vec::new() };
    let source = Source::new(FILE, text);
    let parsed = toml::parse(&source, check);
    let mut top = Fields::new(&source, &parsed.table, source.place(0), parsed.broken);
    let groups = top.required(check, "gelijk").and_then(|value| value.list(check)).unwrap_or_default();
    top.finish(check);
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    let mut read = Vec::new();
    for group in groups {
        let mut words = Vec::new();
        for value in group.list(check).unwrap_or_default() {
            let Some(word) = value.text(check) else { continue };
            if let Some(other) = seen.get(&word.to_lowercase()) {
                let wrong = format!("{} staat ook op {}", quoted(word), other.in_words());
                check.wrong(&value.place, wrong, "elk woord in één groep");
            }
            seen.insert(word.to_lowercase(), value.place.clone());
            words.push(word.to_owned());
        }
        if words.len() == 1 {
            let wrong = format!("{} staat alleen", quoted(&words[0]));
            check.wrong(&group.place, wrong, "twee of meer woorden voor hetzelfde");
        }
        read.push(words);
    }
    read
}
