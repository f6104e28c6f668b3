//! The agreements: one CSV file for each municipality, as a spreadsheet opens and saves it.

mod introduction;
mod line;
mod rules;

use super::check::{Check, quoted};
use super::files::Files;
use super::layout;
use super::names::Kind;
use super::region::Days;
use super::source::Place;
use line::Row;
use model::{Agreement, Municipality, Service};
use std::collections::BTreeSet;

/// The columns, in their order.
const COLUMNS: [&str; 13] = [
    "dienst",
    "pakket",
    "aanbieder",
    "status",
    "doorlooptijd",
    "servicelevel",
    "kosten",
    "voorwaarden",
    "van",
    "tot",
    "artikel",
    "herkomst",
    "bron",
];

/// Reads the agreement of every municipality, in their order.
pub(super) fn read(
    files: &Files,
    municipalities: &[Municipality],
    services: &[Service],
    days: Option<Days>,
    check: &mut Check,
) -> Vec<Agreement> {
    let prefix = format!("{}/", layout::AGREEMENTS);
    let ours = |file: &String| file.starts_with(&prefix) && layout::has_ending(file, ".csv");
    for file in files.0.keys().filter(|file| ours(file)) {
        check.names.used(Kind::Municipality, layout::stem(file), &Place::start_of(file));
    }
    let introductions = introduction::read(files, check);
    let one = |municipality: &Municipality| {
        let file = format!("{prefix}{}.csv", municipality.slug);
        let Some(text) = files.0.get(&file) else {
            let expected = format!("de afspraken van {}, met één regel per dienst", municipality.name);
            check.wrong(&Place::start_of(&file), "het bestand ontbreekt", expected);
            return Agreement::new(municipality.slug.clone(), Vec::new());
        };
        let Lines { read, wrong } = lines(&file, text, services, check);
        rules::look(&read, &wrong, days, check);
        let words = introductions.iter().find(|(slug, _)| *slug == municipality.slug);
        Agreement::new(municipality.slug.clone(), read.into_iter().map(|line| line.value).collect())
            .introduced_by(words.map(|(_, words)| words.clone()))
    };
    municipalities.iter().map(one).collect()
}

/// A line that was read, and where it stands.
struct Placed {
    value: model::AgreementLine,
    place: Place,
}

/// What could be read of a file.
#[derive(Default)]
struct Lines {
    read: Vec<Placed>,
    /// The services of lines with a mistake. What seems wrong with their other lines may be a consequence.
    wrong: BTreeSet<String>,
}

fn lines(file: &str, text: &str, services: &[Service], check: &mut Check) -> Lines {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut lines = Lines::default();
    let mut is_header = true;
    for record in reader.records() {
        // The text is UTF-8 already and every shape is accepted, so nothing here can fail but memory.
        let Ok(record) = record else { continue };
        let place = Place { file: file.to_owned(), line: line_of(text, record.position()) };
        if is_header {
            is_header = false;
            if !header(&record, &place, check) {
                return Lines::default();
            }
            continue;
        }
        let before = check.count();
        if record.len() != COLUMNS.len() {
            let wrong = format!("de regel heeft {} velden", record.len());
            let expected = format!("{} velden met ; ertussen, leeg waar niets is", COLUMNS.len());
            check.wrong(&place, wrong, expected);
        } else if !record.iter().all(str::is_empty) {
            let row = Row { record: &record, place: &place, services };
            lines.read.extend(row.read(check).map(|value| Placed { value, place: place.clone() }));
        }
        if check.count() > before {
            lines.wrong.insert(record.get(0).unwrap_or_default().to_owned());
        }
    }
    if is_header {
        check.wrong(
            &Place::start_of(file),
            "het bestand is leeg",
            format!("eerst de regel {}", COLUMNS.join(";")),
        );
    }
    lines
}

/// The line on which a record begins: empty lines before it belong to none.
fn line_of(text: &str, position: Option<&csv::Position>) -> usize {
    let start = position.and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(0);
    let rest = text.get(start..).unwrap_or_default();
    let begin = start + rest.len() - rest.trim_start_matches(['\n', '\r']).len();
    text.get(..begin).unwrap_or_default().matches('\n').count() + 1
}

fn header(record: &csv::StringRecord, place: &Place, check: &mut Check) -> bool {
    let is_right = record.iter().eq(COLUMNS);
    if !is_right {
        let odd = record.iter().zip(COLUMNS).find(|(given, wanted)| given != wanted);
        let wrong = match odd {
            Some((given, wanted)) => {
                format!("de kolom {} staat waar {} hoort", quoted(given), quoted(wanted))
            }
            None => format!("er zijn {} kolommen", record.len()),
        };
        check.wrong(place, wrong, format!("de regel {}", COLUMNS.join(";")));
    }
    is_right
}
