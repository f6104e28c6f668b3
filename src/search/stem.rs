//! The stem of a Dutch word, after the Dutch stemmer of Snowball (Porter), and what that leaves apart: the letters
//! that Dutch writes otherwise at the end of a syllable (*huizen* and *huis*, *brieven* and *brief*, *passen* and *pas*).

/// The stem of a folded word. Words with other letters than a to z stay as they are.
pub(crate) fn stem(word: &str) -> String {
    let base = base(word);
    let word = base.as_str();
    let mut stem = snowball(word);
    match stem.as_bytes() {
        [.., _, b'z'] => replace_last(&mut stem, "s"),
        [.., _, b'v'] => replace_last(&mut stem, "f"),
        // Only where an ending was taken: who has typed so far may be about to type one.
        [_, .., a, b] if a == b && !is_vowel(*a) && stem.len() < word.len() => replace_last(&mut stem, ""),
        _ => {}
    }
    stem
}

/// What a diminutive or a past participle is made from: *pasje* is *pas*, *verhuisd* is *verhuis*, *ingehuurd* is
/// *inhuur*. (Some words only look like one; they are cut everywhere alike, so that they still find each other.)
fn base(word: &str) -> String {
    let small = word.strip_suffix('s').unwrap_or(word);
    let small = ["etje", "pje", "tje", "je"].iter().find_map(|ending| small.strip_suffix(ending));
    if let Some(thing) = small.filter(|thing| thing.len() >= 3) {
        return thing.to_owned();
    }
    let verb = word.strip_suffix(['d', 't']).filter(|verb| verb.len() >= 6 && !word.ends_with("heid"));
    let Some(verb) = verb else { return word.to_owned() };
    if let Some(verb) = verb.strip_prefix("ge") {
        return verb.to_owned();
    }
    if ["be", "ver", "ont", "her"].iter().any(|prefix| verb.starts_with(prefix)) {
        return verb.to_owned();
    }
    let apart =
        SEPARABLE.iter().find_map(|prefix| Some((prefix, verb.strip_prefix(prefix)?.strip_prefix("ge")?)));
    apart.map_or_else(|| word.to_owned(), |(prefix, verb)| [prefix, verb].concat())
}

/// What stands before *ge* in the participle of a verb in two parts.
const SEPARABLE: [&str; 12] =
    ["aan", "achter", "af", "bij", "door", "in", "mee", "na", "op", "over", "terug", "uit"];

fn replace_last(stem: &mut String, by: &str) {
    stem.pop();
    stem.push_str(by);
}

/// The stemmer as it is published: <https://snowballstem.org/algorithms/dutch/stemmer.html>.
fn snowball(word: &str) -> String {
    if word.len() < 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let letters = mark(word.as_bytes());
    let first = region(&letters, 0);
    let second = region(&letters, first);
    let mut word = Word { letters, first: first.max(3), second };
    word.plural();
    let had_e = word.final_e();
    word.heid();
    word.derived(had_e);
    word.double_vowel();
    word.letters.iter().map(|b| char::from(b.to_ascii_lowercase())).collect()
}

/// Marks the `y` and `i` that count as consonants, with a capital.
fn mark(word: &[u8]) -> Vec<u8> {
    let mut letters = word.to_vec();
    for at in 0..letters.len() {
        let after_vowel = at > 0 && is_vowel(letters[at - 1]);
        let before_vowel = letters.get(at + 1).is_some_and(|b| is_vowel(*b));
        match letters[at] {
            b'y' if at == 0 || after_vowel => letters[at] = b'Y',
            b'i' if after_vowel && before_vowel => letters[at] = b'I',
            _ => {}
        }
    }
    letters
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Behind the first consonant that follows a vowel.
fn region(letters: &[u8], from: usize) -> usize {
    let follows = |at: &usize| *at > from && is_vowel(letters[at - 1]) && !is_vowel(letters[*at]);
    (from..letters.len()).find(follows).map_or(letters.len(), |at| at + 1)
}

struct Word {
    letters: Vec<u8>,
    first: usize,
    second: usize,
}

impl Word {
    fn ends(&self, suffix: &str) -> bool {
        self.letters.ends_with(suffix.as_bytes())
    }

    /// The letter before the last `back`.
    fn before(&self, back: usize) -> Option<u8> {
        self.letters.len().checked_sub(back + 1).map(|at| self.letters[at])
    }

    fn cut(&mut self, count: usize) {
        self.letters.truncate(self.letters.len() - count);
    }

    /// Whether the last letters stand in the region from here.
    fn within(&self, count: usize, region: usize) -> bool {
        self.letters.len() >= region + count
    }

    fn undouble(&mut self) {
        if ["kk", "dd", "tt"].iter().any(|pair| self.ends(pair)) {
            self.cut(1);
        }
    }

    /// Step 1: `heden`, `en(e)`, `s(e)`.
    fn plural(&mut self) {
        if self.ends("heden") {
            if self.within(5, self.first) {
                self.cut(5);
                self.letters.extend_from_slice(b"heid");
            }
        } else if self.ends("ene") {
            self.cut_en(3);
        } else if self.ends("en") {
            self.cut_en(2);
        } else if self.ends("se") {
            self.cut_s(2);
        } else if self.ends("s") {
            self.cut_s(1);
        }
    }

    fn cut_en(&mut self, count: usize) {
        let consonant = self.before(count).is_some_and(|b| !is_vowel(b));
        let gem = self.letters[..self.letters.len() - count].ends_with(b"gem");
        if self.within(count, self.first) && consonant && !gem {
            self.cut(count);
            self.undouble();
        }
    }

    fn cut_s(&mut self, count: usize) {
        let valid = self.before(count).is_some_and(|b| !is_vowel(b) && b != b'j');
        if self.within(count, self.first) && valid {
            self.cut(count);
        }
    }

    /// Step 2; says whether it took an `e`.
    fn final_e(&mut self) -> bool {
        let takes =
            self.ends("e") && self.within(1, self.first) && self.before(1).is_some_and(|b| !is_vowel(b));
        if takes {
            self.cut(1);
            self.undouble();
        }
        takes
    }

    /// Step 3a.
    fn heid(&mut self) {
        if self.ends("heid") && self.within(4, self.second) && self.before(4) != Some(b'c') {
            self.cut(4);
            if self.ends("en") {
                self.cut_en(2);
            }
        }
    }

    /// Step 3b.
    fn derived(&mut self, had_e: bool) {
        if self.ends("end") || self.ends("ing") {
            if self.within(3, self.second) {
                self.cut(3);
                if self.ends("ig") && self.within(2, self.second) && self.before(2) != Some(b'e') {
                    self.cut(2);
                } else {
                    self.undouble();
                }
            }
        } else if self.ends("ig") {
            if self.within(2, self.second) && self.before(2) != Some(b'e') {
                self.cut(2);
            }
        } else if self.ends("lijk") {
            if self.within(4, self.second) {
                self.cut(4);
                self.final_e();
            }
        } else if self.ends("baar") {
            if self.within(4, self.second) {
                self.cut(4);
            }
        } else if self.ends("bar") && had_e && self.within(3, self.second) {
            self.cut(3);
        }
    }

    /// Step 4: `maan` becomes `man`, as in *manen*.
    fn double_vowel(&mut self) {
        let [.., c, v, w, d] = self.letters.as_slice() else { return };
        let double = v == w && matches!(v, b'a' | b'e' | b'o' | b'u');
        if double && !is_vowel(*c) && !is_vowel(*d) && *d != b'I' {
            let at = self.letters.len() - 2;
            self.letters.remove(at);
        }
    }
}

#[cfg(test)]
mod tests;
