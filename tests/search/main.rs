//! The quality of search, on the real content: queries that were judged before there was an engine to fit them.

mod judged;

use judged::{found, ndcg, read};
use model::catalogue::Catalogue;
use std::path::Path;
use tests::{content_in, day};

const OWN: &str = include_str!("judged.tsv");
/// Judged by somebody who had seen neither the other queries nor the engine: whether others of the kind do as well.
const FRESH: &str = include_str!("fresh.tsv");
const SAMPLE: &str = include_str!("sample.tsv");

/// The mean over a table, and the queries from the worst on.
fn quality(table: &str, services_only: bool) -> (f64, Vec<(f64, String)>) {
    let content = content_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content"));
    let catalogue = Catalogue::new(&content);
    let mut each: Vec<(f64, String)> = read(table)
        .into_iter()
        .map(|judged| {
            let found = found(&content, &catalogue, &judged.query, day("2026-11-24"), services_only);
            let shown: Vec<&str> = found.iter().take(6).map(String::as_str).collect();
            (ndcg(&found, &judged.relevant), format!("{}: {}", judged.query, shown.join(" ")))
        })
        .collect();
    each.sort_by(|a, b| a.0.total_cmp(&b.0));
    let count = u32::try_from(each.len()).unwrap_or(u32::MAX);
    (each.iter().map(|(ndcg, _)| ndcg).sum::<f64>() / f64::from(count), each)
}

fn at_least(table: &str, services_only: bool) {
    let (mean, each) = quality(table, services_only);
    println!("nDCG@10 {mean:.4}");
    for (ndcg, query) in each.iter().take(40) {
        println!("{ndcg:.3}  {query}");
    }
    assert!(mean >= 0.95, "nDCG@10 is {mean:.4}");
}

#[test]
fn the_sample_is_answered() {
    at_least(SAMPLE, true);
}

#[test]
fn our_own_queries_are_answered_from_all_kinds() {
    at_least(OWN, false);
}

#[test]
fn other_queries_of_the_kind_do_as_well() {
    at_least(FRESH, false);
}
