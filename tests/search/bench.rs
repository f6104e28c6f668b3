//! How fast the search is, alone: on our own services, and on generated catalogues of 1 000 and 10 000. Given a folder,
//! it also writes there what other engines must search, for `tests/browser/bench/peers.mjs`.

mod generated;
mod judged;

use generated::with_services;
use judged::{found, name, ndcg, read};
use model::catalogue::{Asked, Catalogue, Kind};
use model::{Content, Filter, Item, text};
use serde_json::{Value, json};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tests::{content_in, day, need};

const SIZES: [usize; 3] = [64, 1_000, 10_000];
const SETS: [(&str, &str, bool); 3] = [
    ("voorbeeld", include_str!("sample.tsv"), true),
    ("eigen", include_str!("judged.tsv"), false),
    ("vers", include_str!("fresh.tsv"), false),
];

fn main() {
    let content = content_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content"));
    let queries: Vec<String> =
        SETS.iter().flat_map(|(_, table, _)| read(table)).map(|judged| judged.query).collect();
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).map(PathBuf::from);
    quality(&content);
    for size in SIZES {
        let larger = with_services(&content, size);
        speed(&larger, &queries);
        if let Some(folder) = &folder {
            write(folder, &format!("texts-{size}.json"), &texts(&larger, &[Kind::Service]));
        }
    }
    if let Some(folder) = folder {
        write(&folder, "all.json", &texts(&content, Kind::ALL));
        write(&folder, "judged.json", &judgements());
        write(&folder, "timed.json", &json!(queries));
    }
}

fn quality(content: &Content) {
    let catalogue = Catalogue::new(content);
    for (set, table, services_only) in SETS {
        let judged = read(table);
        let gain = |one: &judged::Judged| {
            ndcg(&found(content, &catalogue, &one.query, day("2026-11-24"), services_only), &one.relevant)
        };
        let sum: f64 = judged.iter().map(gain).sum();
        println!("nDCG@10 {set:<10} {:.4}", sum / f64::from(u32::try_from(judged.len()).unwrap_or(1)));
    }
}

/// The time of an index, and of each search: as the catalogue is asked at a key press, its counts included.
fn speed(content: &Content, queries: &[String]) {
    let mut indexing: Vec<Duration> = Vec::new();
    for _ in 0..3 {
        let start = Instant::now();
        black_box(Catalogue::new(content));
        indexing.push(start.elapsed());
    }
    let catalogue = Catalogue::new(content);
    let mut alone: Vec<Duration> = Vec::new();
    let mut whole: Vec<Duration> = Vec::new();
    for query in queries.iter().chain(queries).chain(queries) {
        let start = Instant::now();
        black_box(catalogue.answers(content, query, day("2026-11-24")));
        alone.push(start.elapsed());
        let filter = Filter::searching(query);
        let start = Instant::now();
        black_box(catalogue.find(
            content,
            &filter,
            Asked { municipalities: &[], day: day("2026-11-24"), counting: true },
        ));
        whole.push(start.elapsed());
    }
    let at = |times: &mut Vec<Duration>, part: usize| {
        times.sort_unstable();
        times.get(times.len() * part / 100).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    };
    println!(
        "{:>6} diensten: index {:>7.1} ms; zoeken p50 {:.2} ms, p95 {:.2} ms; met filters en aantallen p95 {:.2} ms",
        content.services.len(),
        at(&mut indexing, 50),
        at(&mut alone, 50),
        at(&mut alone, 95),
        at(&mut whole, 95),
    );
}

fn texts(content: &Content, kinds: &[Kind]) -> Value {
    fn each<T: Item>(
        content: &Content,
        kind: Kind,
        items: &[T],
        more: impl Fn(&T) -> [String; 3],
    ) -> Vec<Value> {
        let document = |(place, item): (usize, &T)| {
            let id = name(content, kind, place);
            let [words, heading, body] = more(item);
            json!({"id": id, "naam": item.name(), "zoekwoorden": words, "samenvatting": item.summary(),
                   "rubriek": heading, "tekst": body})
        };
        items.iter().enumerate().map(document).collect()
    }
    let of_kind = |kind: &Kind| match kind {
        Kind::Service => each(content, *kind, &content.services, |item| {
            let domain = content.domain(&item.domain).map(|domain| domain.name.clone()).unwrap_or_default();
            let questions: String =
                item.questions.iter().flat_map(|one| [&one.question, " ", &one.answer, " "]).collect();
            [item.search_words.join(" "), domain, questions + &text::plain(&item.text)]
        }),
        Kind::Situation => each(content, *kind, &content.situations, |item| {
            [item.search_words.join(" "), String::new(), text::plain(&item.text)]
        }),
        Kind::Step => each(content, *kind, &content.steps, |item| {
            [item.search_words.join(" "), String::new(), text::plain(&item.text)]
        }),
        Kind::Change => each(content, *kind, &content.changes, |item| {
            let parts = [&item.before, &item.after, &item.stays].into_iter().flatten();
            [item.search_words.join(" "), String::new(), parts.flat_map(|part| [part, " "]).collect()]
        }),
        Kind::Location => each(content, *kind, &content.locations, |item| {
            [item.search_words.join(" ") + " " + &item.address(), String::new(), text::plain(&item.text)]
        }),
        Kind::Term => {
            each(content, *kind, &content.terms, |item| [item.also.join(" "), String::new(), String::new()])
        }
        Kind::Referral => each(content, *kind, &content.referrals, |item| {
            [item.search_words.join(" "), item.organisation.clone(), String::new()]
        }),
    };
    kinds.iter().flat_map(of_kind).collect()
}

fn judgements() -> Value {
    let of_set = |(set, table, _): &(&str, &str, bool)| -> Vec<Value> {
        let one = |judged: judged::Judged| {
            let relevant: serde_json::Map<String, Value> =
                judged.relevant.into_iter().map(|(name, grade)| (name, grade.into())).collect();
            json!({"query": judged.query, "set": set, "relevant": relevant})
        };
        read(table).into_iter().map(one).collect()
    };
    SETS.iter().flat_map(of_set).collect()
}

fn write(folder: &Path, name: &str, value: &Value) {
    need(std::fs::create_dir_all(folder), "the folder");
    need(std::fs::write(folder.join(name), value.to_string()), name);
}
