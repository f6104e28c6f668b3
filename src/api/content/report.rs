//! What `wegwijzer check` says of good content: how much there is, how it reads, and how sure its facts are.

use super::readability::Counted;
use model::Certainty;
use std::collections::BTreeMap;
use std::fmt;

/// How many facts of each kind of content are how sure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts(BTreeMap<String, [usize; 3]>);

impl Facts {
    /// One more fact, in this file.
    pub fn add(&mut self, file: &str, certainty: Certainty) {
        let counts = self.0.entry(kind_of(file).to_owned()).or_default();
        let place = Certainty::ALL.iter().position(|one| *one == certainty);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
    }
}

/// The kind of content in a file: the name of its folder, or of the list.
fn kind_of(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or(file);
    first.strip_suffix(".toml").unwrap_or(first)
}

/// One kind of content.
#[derive(Clone, Debug, Default, PartialEq)]
struct Row {
    texts: usize,
    counted: Counted,
    lowest: Option<f64>,
    facts: [usize; 3],
}

/// The table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    rows: BTreeMap<String, Row>,
}

impl Report {
    pub(super) fn new(counted: &BTreeMap<&str, Counted>, facts: &Facts) -> Self {
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for (file, counted) in counted {
            let row = rows.entry(kind_of(file).to_owned()).or_default();
            row.texts += 1;
            row.counted = row.counted.and(*counted);
            let ease = counted.ease();
            row.lowest = Some(row.lowest.map_or(ease, |lowest| lowest.min(ease)));
        }
        for (kind, counts) in &facts.0 {
            rows.entry(kind.clone()).or_default().facts = *counts;
        }
        Self { rows }
    }

    fn total(&self) -> Row {
        let mut total = Row::default();
        for row in self.rows.values() {
            total.texts += row.texts;
            total.counted = total.counted.and(row.counted);
            total.lowest = [total.lowest, row.lowest].into_iter().flatten().reduce(f64::min);
            for (sum, count) in total.facts.iter_mut().zip(row.facts) {
                *sum += count;
            }
        }
        total
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<16}{:>9}{:>9}{:>11}{:>11}{:>9}{:>14}{:>12}{:>14}",
            "",
            "bestanden",
            "woorden",
            "per zin",
            "leesgemak",
            "laagste",
            "vastgesteld",
            "voorbeeld",
            "onbekend"
        )?;
        for (kind, row) in &self.rows {
            line(f, kind, row)?;
        }
        line(f, "samen", &self.total())?;
        write!(f, "Leesgemak: Flesch-Douma, 60 of meer is goed te lezen. Feiten: velden met hun herkomst.")
    }
}

fn line(f: &mut fmt::Formatter<'_>, name: &str, row: &Row) -> fmt::Result {
    let figure = |value: f64, digits: usize| {
        if row.counted.words == 0 { "-".to_owned() } else { format!("{value:.digits$}") }
    };
    let [established, example, unknown] = row.facts;
    writeln!(
        f,
        "{name:<16}{:>9}{:>9}{:>11}{:>11}{:>9}{established:>14}{example:>12}{unknown:>14}",
        row.texts,
        row.counted.words,
        figure(row.counted.words_per_sentence(), 1),
        figure(row.counted.ease(), 0),
        figure(row.lowest.unwrap_or_default(), 0),
    )
}
