//! Sorting by a number. One way of sorting for all kinds of items: the standard library's would be written out anew in
//! the browser program for each of them.

/// The items in the order of these numbers; items with the same number stay as they were.
pub(crate) fn by_number<T>(items: Vec<T>, number: impl Fn(&T) -> i64) -> Vec<T> {
    let mut places: Vec<(i64, usize)> = items.iter().map(number).zip(0..).collect();
    places.sort_unstable();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.iter().filter_map(|(_, place)| items.get_mut(*place).and_then(Option::take)).collect()
}

/// The items in the order of these texts, letter by letter; items with the same text stay as they were. The first 56
/// bytes decide.
pub(crate) fn by_text<T>(items: Vec<T>, text: impl Fn(&T) -> String) -> Vec<T> {
    let keyed: Vec<(String, T)> = items.into_iter().map(|item| (text(&item), item)).collect();
    // From the last letters to the first: each round keeps the order of the one before among equals.
    let sorted = (0..8).rev().fold(keyed, |keyed, round| {
        by_number(keyed, |(text, _)| {
            let letters = text.bytes().skip(round * 7).chain(std::iter::repeat(0)).take(7);
            letters.fold(0, |number, byte| number << 8 | i64::from(byte))
        })
    });
    sorted.into_iter().map(|(_, item)| item).collect()
}

/// Puts an item in its place in a sorted list that has each once; takes it away where it is there and may be.
pub(crate) fn toggle<T: Ord>(list: &mut Vec<T>, item: T, may_leave: bool) {
    match list.binary_search(&item) {
        Ok(at) if may_leave => {
            list.remove(at);
        }
        Ok(_) => {}
        Err(at) => list.insert(at, item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_follow_their_numbers_and_then_their_places() {
        assert_eq!(
            by_number(vec!["b2", "a1", "c2", "z0"], |it| i64::from(it.as_bytes()[1])),
            ["z0", "a1", "b2", "c2"]
        );
    }

    #[test]
    fn items_follow_their_texts() {
        let texts = ["verwerkersovereenkomst b", "a", "verwerkersovereenkomst a", "", "ab", "a"];
        let mut sorted = texts;
        sorted.sort_unstable();
        assert_eq!(by_text(texts.to_vec(), |text| (*text).to_owned()), sorted);
    }

    #[test]
    fn a_list_has_each_once_and_in_order() {
        let mut list = Vec::new();
        for item in [3, 1, 2, 3] {
            toggle(&mut list, item, false);
        }
        assert_eq!(list, [1, 2, 3]);
        toggle(&mut list, 2, true);
        assert_eq!(list, [1, 3]);
    }
}
