//! All words of an index, each once, in one piece of memory, so that every one can be looked at for each key press.

/// The words, numbered from 0 in the order of coming.
#[derive(Default)]
pub(crate) struct Vocabulary {
    letters: String,
    /// Where each word ends; it begins where the one before ends.
    ends: Vec<u32>,
    /// Which letters each word has, to pass over most words that cannot match.
    masks: Vec<u32>,
    /// Hashes to numbers plus one; 0 is free. A power of two long, at most half full.
    table: Vec<u32>,
}

impl Vocabulary {
    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with this number.
    pub(crate) fn word(&self, number: usize) -> &str {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.letters[from..self.ends[number] as usize]
    }

    /// Which letters the word has.
    pub(crate) fn mask(&self, number: usize) -> u32 {
        self.masks[number]
    }

    /// The number of a word, if it is there.
    pub(crate) fn find(&self, word: &str) -> Option<usize> {
        if self.table.is_empty() {
            return None;
        }
        let number = self.table[self.slot(word)];
        number.checked_sub(1).map(|number| number as usize)
    }

    /// The number of a word, which is added where it is new.
    pub(crate) fn number(&mut self, word: &str) -> usize {
        if self.ends.len() * 2 >= self.table.len() {
            self.grow();
        }
        let slot = self.slot(word);
        if let Some(number) = self.table[slot].checked_sub(1) {
            return number as usize;
        }
        self.letters.push_str(word);
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
        self.masks.push(mask(word));
        self.table[slot] = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.ends.len() - 1
    }

    /// The slot of a word, or the free one where it would stand.
    fn slot(&self, word: &str) -> usize {
        let last = self.table.len() - 1;
        let mut slot = hash(word) as usize & last;
        while self.table[slot].checked_sub(1).is_some_and(|number| self.word(number as usize) != word) {
            slot = (slot + 1) & last;
        }
        slot
    }

    fn grow(&mut self) {
        self.table = vec![0; (self.table.len() * 2).max(1024)];
        for number in 0..self.ends.len() {
            let slot = self.slot(self.word(number));
            self.table[slot] = u32::try_from(number + 1).unwrap_or(u32::MAX);
        }
    }
}

/// A bit for each letter of a word; digits and other letters share the last ones.
pub(crate) fn mask(word: &str) -> u32 {
    word.bytes().fold(0, |mask, byte| {
        mask | match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'0'..=b'9' => 1 << (26 + byte % 5),
            _ => 1 << 31,
        }
    })
}

/// FNV-1a, folded so that the low bits hold all of it.
fn hash(word: &str) -> u32 {
    let hash =
        word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_one_number_however_many_there_are() {
        let mut words = Vocabulary::default();
        assert_eq!(words.find("w0"), None);
        for round in 0..2 {
            for number in 0..5_000 {
                assert_eq!(words.number(&format!("w{number}")), number, "round {round}");
            }
        }
        assert_eq!(
            (words.len(), words.word(4_321), words.find("w77"), words.find("x")),
            (5_000, "w4321", Some(77), None)
        );
    }
}
