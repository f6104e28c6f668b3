//! Words that are used for each other.

use crate::words::typed_words;

/// Groups of words, or of several words that belong together, that mean the same.
#[derive(Clone, Debug, Default)]
pub struct Synonyms {
    groups: Vec<Vec<Vec<String>>>,
}

impl Synonyms {
    /// From groups of what people write for each other.
    pub fn new<Group, Word>(groups: impl IntoIterator<Item = Group>) -> Self
    where
        Group: IntoIterator<Item = Word>,
        Word: AsRef<str>,
    {
        let read = |group: Group| group.into_iter().map(|word| typed_words(word.as_ref())).collect();
        Self { groups: groups.into_iter().map(read).collect() }
    }

    /// Whether a word has synonyms.
    pub(crate) fn knows(&self, word: &String) -> bool {
        self.groups.iter().flatten().any(|entry| entry.as_slice() == std::slice::from_ref(word))
    }

    /// For each run of words of a query that has synonyms: where it begins, how many words it has, and the others of
    /// its group.
    pub(crate) fn of<'a>(
        &'a self,
        query: &'a [String],
    ) -> impl Iterator<Item = (usize, usize, impl Iterator<Item = &'a [String]>)> {
        self.groups.iter().flat_map(move |group| {
            group.iter().filter(|entry| !entry.is_empty()).filter_map(move |entry| {
                let at = query.windows(entry.len()).position(|run| run == entry.as_slice())?;
                let others = group.iter().filter(move |other| *other != entry).map(Vec::as_slice);
                Some((at, entry.len(), others))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_words_gives_the_others_of_its_group() {
        let synonyms = Synonyms::new([vec!["HR", "P&O", "human resources"], vec!["Wob", "Woo"]]);
        let query: Vec<String> = ["de", "human", "resources"].map(str::to_owned).to_vec();
        let found: Vec<_> = synonyms
            .of(&query)
            .map(|(at, length, others)| (at, length, others.map(<[String]>::concat).collect::<Vec<_>>()))
            .collect();
        assert_eq!(found, [(1, 2, vec!["hr".to_owned(), "p&o".to_owned()])]);
    }
}
