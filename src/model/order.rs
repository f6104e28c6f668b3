//! Sorting by a number. One way of sorting for all kinds of items: the standard library's would be written out anew in
//! the browser program for each of them.

/// The items in the order of these numbers; items with the same number stay as they were.
pub(crate) fn by_number<T>(items: Vec<T>, number: impl Fn(&T) -> i64) -> Vec<T> {
    let mut places: Vec<(i64, usize)> = items.iter().map(number).zip(0..).collect();
    places.sort_unstable();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.iter().filter_map(|(_, place)| items.get_mut(*place).and_then(Option::take)).collect()
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
