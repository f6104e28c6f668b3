//! Searching: the words of a query, what else they may stand for, and the order of what was found.

use crate::candidates::{Reach, candidates, parts};
use crate::score::{Column, improve, score, together};
use crate::words::typed_words;
use crate::{Find, Hit, How, Index};

/// Words beyond these are not searched for.
const MOST_WORDS: usize = 12;
/// A hit must hold at least this share of what the best one holds of the query.
const COVERED: f32 = 0.6;
/// A hit must be worth at least this share of the best one.
const WORTH: f32 = 0.12;
/// What another word for the same is worth, and what a typed compound is of which all, or one part is found.
const SYNONYM: f32 = 0.85;
const PARTS: f32 = 0.8;
const ONE_PART: f32 = 0.5;
const JOINED: f32 = 0.95;

/// Words that a question is made of. They count, but so little that they only decide between equals.
const LITTLE: &str = " aan al als anders ben bij dan dat de deze die dit doe doen door een een er ga gaan gaat geen ging \
    haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan kon krijg krijgen krijgt \
    kun kunnen maar mag me mee meer met mij mijn moet moeten naar nee niet nog nu of om onder onze ons ook op over te \
    tot u uit uw van vanaf voor vraag waar waarom wanneer wat we weer wel welk welke wie wij wil word worden wordt zal ze \
    zelf zich zij zijn zit zo zonder ";
const LITTLE_WORTH: f32 = 0.08;

impl Index {
    /// The documents that match, the best first; equals in the order of adding. Not every word must be found, but a
    /// hit holds nearly as much of the query as the best one does. A query without a word matches nothing.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let mut words = typed_words(query);
        words.truncate(MOST_WORDS);
        let columns = self.columns(&words);
        let weights: Vec<f32> = words.iter().zip(&columns).map(|(word, column)| self.weight(word, column)).collect();
        let sums: Vec<(f32, f32)> = (0..self.documents).map(|document| sum(document, &columns, &weights)).collect();
        let best = |of: fn(&(f32, f32)) -> f32| sums.iter().map(of).fold(0.0, f32::max);
        let (most, covered) = (best(|sum| sum.0), best(|sum| sum.1));
        let mut order: Vec<(f32, usize)> = (0..)
            .zip(&sums)
            .filter(|(_, sum)| sum.0 > most * WORTH && sum.1 >= covered * COVERED)
            .map(|(document, sum)| (sum.0, document))
            .collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let hit = |(score, document)| Hit { document, score, finds: self.finds(document, &columns) };
        order.into_iter().map(hit).collect()
    }

    /// For each word: what every document is worth for it.
    fn columns(&self, words: &[String]) -> Vec<Column> {
        let look = |word: &str, reach| score(self, candidates(&self.vocabulary, word, reach));
        let mut columns: Vec<Column> = words.iter().map(|word| look(word, Reach::Typed)).collect();
        let exact = |words: &[&str], worth, how| {
            let columns: Vec<Column> = words.iter().map(|word| look(word, Reach::Exact)).collect();
            together(&columns, worth, how)
        };
        for (word, column) in words.iter().zip(&mut columns) {
            if self.vocabulary.find(word).is_some() {
                continue;
            }
            let Some(parts) = parts(&self.vocabulary, word) else { continue };
            let worth = if parts.len() > 1 { PARTS } else { ONE_PART };
            improve(column, &exact(&parts, worth, How::Compound));
            for part in parts.iter().filter(|_| parts.len() > 1) {
                improve(column, &exact(&[part], ONE_PART, How::Compound));
            }
        }
        // What is one word in the texts may be typed in two.
        for at in 1..words.len() {
            let joined = [words[at - 1].as_str(), words[at].as_str()].concat();
            if self.vocabulary.find(&joined).is_some() {
                let column = exact(&[&joined], JOINED, How::Form);
                improve(&mut columns[at - 1], &column);
                improve(&mut columns[at], &column);
            }
        }
        for (at, length, others) in self.synonyms.of(words) {
            for other in others {
                let other: Vec<&str> = other.iter().map(String::as_str).collect();
                let column = exact(&other, SYNONYM, How::Synonym);
                for column_of_word in &mut columns[at..at + length] {
                    improve(column_of_word, &column);
                }
            }
        }
        columns
    }

    /// What a word of the query weighs: the more, the fewer documents have it.
    fn weight(&self, word: &str, column: &Column) -> f32 {
        let little = [" ", word, " "].concat();
        if LITTLE.contains(&little) {
            return LITTLE_WORTH;
        }
        let with = column.iter().filter(|cell| cell.score > 0.0).count();
        let count = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
        (count(self.documents + 8) / count(with + 8)).sqrt().sqrt()
    }

    fn finds(&self, document: usize, columns: &[Column]) -> Vec<Find> {
        let cells = columns.iter().map(|column| column[document]).filter(|cell| cell.score > 0.0);
        let find = |cell: crate::score::Cell| Find {
            field: usize::from(cell.field),
            word: self.vocabulary.word(cell.term).to_owned(),
            how: cell.how,
        };
        cells.map(find).collect()
    }
}

/// What a document is worth for the whole query, and how much of the query it holds.
fn sum(document: usize, columns: &[Column], weights: &[f32]) -> (f32, f32) {
    let (mut worth, mut held, mut all) = (0.0, 0.0, 0.0);
    for (column, weight) in columns.iter().zip(weights) {
        let score = column[document].score;
        all += weight;
        if score > 0.0 {
            worth += score * weight;
            held += weight;
        }
    }
    let share = if all > 0.0 { held / all } else { 0.0 };
    (worth * share, share)
}
