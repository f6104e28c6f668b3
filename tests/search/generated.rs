//! Catalogues larger than ours, made from it: the same texts with other words in them, so that the vocabulary grows as
//! it would. The same at every run.

use model::{Content, Slug};

/// A content with this many services.
pub fn with_services(content: &Content, count: usize) -> Content {
    let words = words(content);
    let mut larger = content.clone();
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for number in content.services.len()..count {
        let Some(mut service) = content.services.get(number % content.services.len()).cloned() else { break };
        let slug: Result<Slug, _> =
            format!("{}-{number}", service.slug).chars().take(64).collect::<String>().parse();
        service.slug = slug.unwrap_or(service.slug);
        service.number = u16::try_from(1_000 + number).unwrap_or(u16::MAX);
        service.name = varied(&service.name, &words, 2, &mut chance);
        service.summary = varied(&service.summary, &words, 4, &mut chance);
        for word in &mut service.search_words {
            *word = varied(word, &words, 2, &mut chance);
        }
        for question in &mut service.questions {
            question.answer = varied(&question.answer, &words, 5, &mut chance);
        }
        larger.services.push(service);
    }
    larger
}

/// All words of the names, from four letters on.
fn words(content: &Content) -> Vec<String> {
    let names = content.services.iter().map(|service| service.name.as_str());
    let texts = names.chain(content.services.iter().map(|service| service.summary.as_str()));
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    words.filter(|word| word.len() >= 4).map(str::to_lowercase).collect()
}

/// The text with about one word in `every` replaced: by another word, or by a compound of two.
fn varied(text: &str, words: &[String], every: u64, chance: &mut Chance) -> String {
    let mut varied: Vec<String> = Vec::new();
    for word in text.split(' ') {
        varied.push(match chance.below(every * 2) {
            0 => chance.one(words),
            1 => chance.one(words) + &chance.one(words),
            _ => word.to_owned(),
        });
    }
    varied.join(" ")
}

/// A row of numbers that looks like chance (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % end
    }

    fn one(&mut self, words: &[String]) -> String {
        let count = u64::try_from(words.len()).unwrap_or(1).max(1);
        let at = usize::try_from(self.below(count)).unwrap_or(0);
        words.get(at).cloned().unwrap_or_default()
    }
}
