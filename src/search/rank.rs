//! Searching: the words of a query, what else they may stand for, and the order of what was found.

use crate::candidates::{Reach, candidates};
use crate::parts::parts;
use crate::score::{Cell, Column, as_parts, improve, score, sum, together};
use crate::words::typed_words;
use crate::{Find, Found, Hit, How, Index};

/// Words beyond these are not searched for.
const MOST_WORDS: usize = 12;
/// A hit must hold at least this share of what the best one holds of the query.
const COVERED: f32 = 0.4;
/// A hit must be worth at least this share of the best one.
const WORTH: f32 = 0.057;
/// What a little word weighs.
const LITTLE_WORTH: f32 = 0.13;
/// What another word for the same is worth, and what a typed compound is of which all, or one part is found.
const SYNONYM: f32 = 0.59;
const PARTS: f32 = 0.38;
const ONE_PART: f32 = 0.24;
const JOINED: f32 = 0.93;

/// Words that a question is made of. They count, but so little that they only decide between equals.
const LITTLE: &str = "aan al als ander andere anders ben bij dan dat de deze die dit doe doen doet door een een er ga \
    gaan gaat geen ging haar had heb hebben heeft hem het hier hij hoe hoort hun iemand iets ik in is ja je jij jou jouw \
    kan kom komen komt kon krijg krijgen krijgt kun kunnen laat laten maar mag me mee meer met mij mijn minder moet \
    moeten naar nee niet nodig nog nu of om onder onze ons ook op over staan staat te tot u uit uw van vanaf voor vraag \
    waar waarom wanneer wat we weer wel welk welke wie wij wil word worden wordt zal ze zelf zich zie zien zij zijn zit \
    zo zonder";

impl Index {
    /// The documents that match, the best first; equals in the order of adding. Not every word must be found, but a
    /// hit holds nearly as much of the query as the best one does. A query without a word matches nothing.
    pub fn search(&self, query: &str) -> Found {
        let mut words = typed_words(query);
        words.truncate(MOST_WORDS);
        let columns = self.columns(&words);
        let weights = words
            .iter()
            .zip(&columns)
            .map(|(word, column)| if is_little(word) { LITTLE_WORTH } else { self.weight(column) });
        let weights: Vec<f32> = weights.collect();
        let sums: Vec<(f32, f32)> =
            (0..self.documents).map(|document| sum(document, &columns, &weights)).collect();
        let best = |of: fn(&(f32, f32)) -> f32| sums.iter().map(of).fold(0.0, f32::max);
        let (most, covered) = (best(|sum| sum.0), best(|sum| sum.1));
        let mut order: Vec<(i64, usize)> = (0..)
            .zip(&sums)
            .filter(|(_, sum)| sum.0 > most * WORTH && sum.1 >= covered * COVERED)
            .map(|(document, sum)| (-rank(sum.0), document))
            .collect();
        order.sort_unstable();
        let hit = |(_, document): (i64, usize)| Hit {
            document,
            score: sums.get(document).map_or(0.0, |sum| sum.0),
        };
        Found { hits: order.into_iter().map(hit).collect(), columns }
    }

    /// Where a document that was found holds the words of the query, in their order: the best find for each.
    pub fn finds(&self, found: &Found, document: usize) -> Vec<Find> {
        let cells = found.columns.iter().filter_map(|column| column.get(document));
        let find = |cell: &Cell| Find {
            field: usize::from(cell.field),
            word: self.vocabulary.word(cell.term as usize).to_owned(),
            how: cell.how,
        };
        cells.filter(|cell| cell.score > 0.0).map(find).collect()
    }

    /// For each word: what every document is worth for it.
    fn columns(&self, words: &[String]) -> Vec<Column> {
        let look = |word: &str, reach| score(self, &candidates(&self.vocabulary, word, reach));
        let first = |word: &String| look(word, if is_little(word) { Reach::Whole } else { Reach::Typed });
        let mut columns: Vec<Column> = words.iter().map(first).collect();
        let exact = |words: &[&str], worth, how| {
            let columns: Vec<Column> = words.iter().map(|word| look(word, Reach::Exact)).collect();
            together(&columns, worth, how)
        };
        for (word, column) in words.iter().zip(&mut columns) {
            if is_little(word) || self.synonyms.knows(word) {
                continue;
            }
            let Some(parts) = parts(&self.vocabulary, word) else { continue };
            let looked: Vec<Column> = parts.iter().map(|part| look(part, Reach::Exact)).collect();
            let weights: Vec<f32> = looked.iter().map(|column| self.weight(column)).collect();
            let worth = if parts.len() > 1 { PARTS } else { ONE_PART };
            improve(column, &as_parts(&looked, &weights, worth));
        }
        // What is one word in the texts may be typed in two or three.
        for length in 2..=3 {
            for at in 0..(words.len() + 1).saturating_sub(length) {
                let joined = words[at..at + length].concat();
                if self.vocabulary.find(&joined).is_some() {
                    let mut column = exact(&[&joined], JOINED, How::Form);
                    for (_, _, others) in self.synonyms.of(std::slice::from_ref(&joined)) {
                        for other in others {
                            let other: Vec<&str> = other.iter().map(String::as_str).collect();
                            improve(&mut column, &exact(&other, SYNONYM, How::Synonym));
                        }
                    }
                    for column_of_word in &mut columns[at..at + length] {
                        improve(column_of_word, &column);
                    }
                }
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
    fn weight(&self, column: &Column) -> f32 {
        let with = column.iter().filter(|cell| cell.score > 0.0).count();
        let count = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
        (count(self.documents + 8) / count(with + 8)).sqrt().sqrt().sqrt()
    }
}

fn is_little(word: &str) -> bool {
    LITTLE.split(' ').any(|little| little == word)
}

/// A number that sorts as the score does: the bits of floats above zero are in their order (IEEE 754).
pub(crate) fn rank(score: f32) -> i64 {
    i64::from(score.max(0.0).to_bits())
}
