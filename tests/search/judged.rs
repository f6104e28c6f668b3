//! Judged queries: what a colleague would type, and what an expert at the desk would answer.

use model::catalogue::{Catalogue, Kind};
use model::{Content, Date};

/// A query and the items that answer it, each with its grade (3 is the answer, 1 is useful).
pub struct Judged {
    pub query: String,
    pub relevant: Vec<(String, u32)>,
}

/// Reads a table: query, tab, targets with their grades. Lines with `#` are comments.
pub fn read(table: &str) -> Vec<Judged> {
    let rows = table.lines().skip(1).filter(|row| !row.starts_with('#') && !row.trim().is_empty());
    rows.map(|row| {
        let (query, targets) = row.split_once('\t').unwrap_or_else(|| panic!("no tab: {row}"));
        let target = |target: &str| {
            let (name, grade) = target.rsplit_once(':').unwrap_or_else(|| panic!("no grade: {row}"));
            (name.to_owned(), grade.parse().unwrap_or_else(|_| panic!("no grade: {row}")))
        };
        let targets = targets.split([' ', ',']).filter(|target| !target.is_empty());
        Judged { query: query.to_owned(), relevant: targets.map(target).collect() }
    })
    .collect()
}

/// The normalised discounted cumulative gain of the first ten: the gain of a grade is 2^grade - 1.
pub fn ndcg(found: &[String], relevant: &[(String, u32)]) -> f64 {
    let discounted = |grades: &mut dyn Iterator<Item = u32>| -> f64 {
        let gains = grades.take(10).zip(2_u32..);
        gains
            .map(|(grade, rank)| (2_f64.powi(grade.try_into().unwrap_or(0)) - 1.0) / f64::from(rank).log2())
            .sum()
    };
    let grade =
        |name: &String| relevant.iter().find(|(other, _)| other == name).map_or(0, |(_, grade)| *grade);
    let mut ideal: Vec<u32> = relevant.iter().map(|(_, grade)| *grade).collect();
    ideal.sort_unstable_by(|a, b| b.cmp(a));
    discounted(&mut found.iter().map(grade)) / discounted(&mut ideal.into_iter())
}

/// The name of an item as the tables write it: a service by its slug, others behind their kind.
pub fn name(content: &Content, kind: Kind, place: usize) -> String {
    let slug = kind.item(content, place).map(|item| item.slug().to_string()).unwrap_or_default();
    if kind == Kind::Service { slug } else { format!("{}:{slug}", kind.word()) }
}

/// What is found, by name; of services only, or of all kinds.
pub fn found(
    content: &Content,
    catalogue: &Catalogue,
    query: &str,
    day: Date,
    services_only: bool,
) -> Vec<String> {
    let answers = catalogue.answers(content, query, day).all.into_iter();
    answers
        .filter(|answer| !services_only || answer.kind == Kind::Service)
        .map(|answer| name(content, answer.kind, answer.place))
        .collect()
}
