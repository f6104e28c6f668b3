//! What may have been meant, where nothing was found.

use crate::Index;
use crate::typo::slips;
use crate::words::typed_words;

/// Fewer letters than these are no ground for a guess.
const SHORTEST: usize = 3;
/// More slips than these are another word.
const MOST: usize = 4;

impl Index {
    /// The query with each word replaced by the nearest that is there; nothing where none is near, or none differs.
    pub fn nearest(&self, query: &str) -> Option<String> {
        let words = typed_words(query);
        let near: Vec<&str> = words.iter().take(6).filter_map(|word| self.nearest_word(word)).collect();
        let differs = near.len() != words.len() || near.iter().zip(&words).any(|(near, word)| near != word);
        (!near.is_empty() && differs).then(|| near.join(" "))
    }

    /// The word with the fewest slips, of at most half of its letters; the one that stands in most documents of
    /// those that are equally near.
    fn nearest_word(&self, typed: &str) -> Option<&str> {
        let letters = typed.chars().count();
        if letters < SHORTEST {
            return None;
        }
        let most = (letters / 2).min(MOST);
        let count = |term: usize| {
            let word = self.vocabulary.word(term);
            let found = slips(typed.as_bytes(), word.as_bytes(), most).filter(|found| found.whole <= most)?;
            Some((most - found.whole, self.postings[term].len(), usize::MAX - term))
        };
        let best = (0..self.vocabulary.len()).filter_map(count).max()?;
        Some(self.vocabulary.word(usize::MAX - best.2))
    }
}
