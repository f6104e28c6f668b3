//! What is written reads back, and what is not ours is refused.

use super::*;

/// Any action that there can be.
fn any_action() -> impl Strategy<Value = Action> {
    let at = prop_oneof![0..=Action::LATEST, 1_700_000_000..1_900_000_000_i64];
    (1..=u16::MAX, status(), at).prop_map(|(step, status, at)| Action { step, status, at })
}

fn any_progress() -> impl Strategy<Value = Progress> {
    prop_oneof![progress(), vec(any_action(), 0..80).prop_map(|actions| of(&actions))]
}

/// What is done with a text on its way.
fn damaged(text: &str, damage: &[(usize, u8, char)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (place, kind, letter) in damage {
        let at = place % (letters.len() + 1);
        match kind {
            0 => letters.insert(at, *letter),
            1 => letters.truncate(at),
            2 if at < letters.len() => letters[at] = *letter,
            3 if at < letters.len() => drop(letters.remove(at)),
            _ => letters.rotate_left(at),
        }
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_line_reads_back(action in any_action()) {
        prop_assert_eq!(Action::read_line(&action.write_line()), Some(action));
    }

    #[test]
    fn any_line_is_an_action_or_none(line in "[0-9a-z +-]{0,30}|\\PC{0,30}") {
        if let Some(action) = Action::read_line(&line) {
            prop_assert_eq!(action.write_line(), line);
        }
    }

    #[test]
    fn a_line_that_was_damaged_is_another_action_or_none(
        action in any_action(), damage in vec((0..60_usize, 0..5_u8, any::<char>()), 1..3),
    ) {
        let line = damaged(&action.write_line(), &damage);
        if let Some(action) = Action::read_line(&line) {
            prop_assert_eq!(action.write_line(), line);
        }
    }

    #[test]
    fn the_short_form_reads_back(progress in any_progress()) {
        let text = progress.compact();
        prop_assert!(text.bytes().all(|byte| b"0123456789abcdefghijklmnopqrstuvwxyz.-".contains(&byte)));
        prop_assert_eq!(Progress::from_compact(&text), Some(progress.newest()));
    }

    #[test]
    fn one_wrong_letter_in_the_short_form_is_seen(
        progress in any_progress(), place in any::<prop::sample::Index>(), letter in "[0-9a-z.-]",
    ) {
        let text = progress.compact();
        let place = place.index(text.len());
        let mut wrong = text.clone();
        wrong.replace_range(place..=place, &letter);
        prop_assert!(wrong == text || Progress::from_compact(&wrong).is_none(), "{wrong}");
        let mut swapped = text.clone().into_bytes();
        let place = place % (text.len() - 4).max(1);
        swapped.swap(place, place + 1);
        let swapped = String::from_utf8(swapped).unwrap();
        prop_assert!(swapped == text || Progress::from_compact(&swapped).is_none(), "{swapped}");
    }

    #[test]
    fn the_short_form_that_was_damaged_never_ends_the_program(
        progress in any_progress(), damage in vec((0..600_usize, 0..5_u8, "[0-9a-z.-]|\\PC"), 1..4),
    ) {
        let damage: Vec<_> =
            damage.into_iter().map(|(at, kind, text)| (at, kind, text.chars().next().unwrap_or('z'))).collect();
        let text = damaged(&progress.compact(), &damage);
        if let Some(read) = Progress::from_compact(&text) {
            prop_assert_eq!(read.compact(), text);
        }
    }

    #[test]
    fn any_text_is_progress_or_none(text in "[1-4][0-9a-z.-]{0,60}|\\PC{0,40}") {
        if let Some(read) = Progress::from_compact(&text) {
            prop_assert_eq!(read.compact(), text);
        }
    }

    #[test]
    fn sixty_steps_of_a_year_fit_in_a_code(
        steps in prop::sample::subsequence((1..1225_u16).collect::<Vec<_>>(), 60),
        spread in prop_oneof![Just(86_400_i64), Just(31_536_000)],
        times in vec((0..31_536_000_i64, status()), 60), start in 1_600_000_000..4_000_000_000_i64,
    ) {
        let actions = steps.iter().zip(times);
        let actions = actions.map(|(step, (at, status))| Action { step: *step, status, at: start + at % spread });
        let text = of(&actions.collect::<Vec<_>>()).compact();
        prop_assert!(text.len() < 450, "{} {text}", text.len());
    }
}

#[test]
fn the_worst_sixty_steps_of_a_year_fit_in_a_code_too() {
    // As many as can be come so late after the one before that their times have five digits, the others have four.
    let (four, five) = (35_i64.pow(3), 35_i64.pow(4));
    let mut at = 35_i64.pow(6);
    let mut all = Vec::new();
    for place in 0..60_u16 {
        all.push(Action { step: 1224 - place, status: Status::Done, at });
        let left = 31_536_000 - (at - 35_i64.pow(6)) - five;
        at += if left > four * i64::from(58 - place.min(58)) { five } else { four };
    }
    assert!(at - four - 35_i64.pow(6) <= 31_536_000, "within a year");
    let text = of(&all).compact();
    assert!((440..450).contains(&text.len()), "{} {text}", text.len());
}

#[test]
fn the_forms_stay_as_they_are() {
    // Texts like these are on devices, on paper and in mails: they are read as long as there is a guide.
    let line = "108 gedaan 1764412345";
    let done = Action { step: 108, status: Status::Done, at: 1_764_412_345 };
    assert_eq!(Action::read_line(line), Some(done));
    let later = |step, status, after| Action { step, status, at: done.at + after };
    let all = of(&[done, later(9, Status::NotApplicable, 36), later(7, Status::ToDo, 36)]);
    let text = "2xkrgla.3311z07-096nh";
    assert_eq!((all.compact().as_str(), Progress::from_compact(text)), (text, Some(all)));
    for bad in [
        "",
        " ",
        "108 gedaan",
        "108 gedaan 1764412345 ",
        " 108 gedaan 1764412345",
        "108  gedaan 1764412345",
        "108 gedaan 1764412345 1",
        "108 Gedaan 1764412345",
        "108 klaar 1764412345",
        "0 gedaan 1764412345",
        "65536 gedaan 1764412345",
        "0108 gedaan 1764412345",
        "+108 gedaan 1764412345",
        "108 gedaan -1",
        "108 gedaan 253402300800",
        "108 gedaan 99999999999999999999",
        "108 gedaan 1e9",
    ] {
        assert_eq!(Action::read_line(bad), None, "{bad:?}");
    }
    assert_eq!(Progress::from_compact(&Progress::default().compact()), Some(Progress::default()));
    let beyond_all_time = format!("1{}000", "yyyyyyyyyyyy.1".repeat(4));
    for bad in ["", "000", "1000", text.to_uppercase().as_str(), &format!("{text}\n"), &beyond_all_time] {
        assert_eq!(Progress::from_compact(bad), None, "{bad:?}");
    }
}
